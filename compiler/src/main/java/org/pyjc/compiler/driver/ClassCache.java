package org.pyjc.compiler.driver;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compiled classes in a folder, one file a source, named by the hash of everything that they depend on: the source, what it is
 * compiled as, its name, the options and the compiler. The folder is {@code PYJC_CACHE}, else {@code ~/.cache/pyjc}; an empty
 * {@code PYJC_CACHE} turns the cache off. A file that can't be read or written is as good as none.
 *
 * <p>Thread safety: files are written aside and moved into place, so that processes and threads can share the folder.
 */
final class ClassCache {
    private static final int MAGIC = 0x50594A43;
    private static final Path FOLDER = folder();

    private ClassCache() {}

    private static Path folder() {
        String given = System.getenv("PYJC_CACHE");
        if (given != null) {
            return given.isEmpty() ? null : Path.of(given);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg != null && !xdg.isEmpty() ? Path.of(xdg, "pyjc") : Path.of(System.getProperty("user.home"), ".cache", "pyjc");
    }

    /** The classes by internal name, the main one first; null when they are not there. */
    static Map<String, byte[]> get(byte[] source, String what, String filename, int optimize) {
        if (FOLDER == null) {
            return null;
        }
        Path file = file(source, what, filename, optimize);
        if (!Files.isReadable(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                return null;
            }
            int count = in.readInt();
            Map<String, byte[]> classes = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                classes.put(name, bytes);
            }
            return classes.isEmpty() ? null : classes;
        } catch (IOException e) {
            return null;
        }
    }

    static void put(byte[] source, String what, String filename, int optimize, Map<String, byte[]> classes) {
        if (FOLDER == null) {
            return;
        }
        Path file = file(source, what, filename, optimize);
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "new", ".tmp");
            try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(aside)))) {
                write(out, classes);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            // a cache that can't be written is no cache
        }
    }

    private static void write(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
    }

    private static Path file(byte[] source, String what, String filename, int optimize) {
        MessageDigest digest = sha256();
        digest.update(source);
        digest.update(("\0" + what + "\0" + filename + "\0" + optimize + "\0" + CompilerVersion.ID).getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().formatHex(digest.digest());
        return FOLDER.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 40) + ".classes");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
