package org.pyjc.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hash of everything that a compilation depends on: options, sources, and the compiler's own files. It looks at
 * contents only, so that a fresh checkout or a touched file compiles nothing again.
 *
 * <p>Thread safety: confined to the thread that builds it.
 */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a text, such as an option. */
    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Adds a file's content, or the relative names and contents of all files below a folder, in a fixed order. */
    Fingerprint addTree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return addFile(root.getFileName().toString(), root);
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            addFile(root.relativize(file).toString().replace('\\', '/'), file);
        }
        return this;
    }

    private Fingerprint addFile(String name, Path file) throws IOException {
        add(name);
        if (Files.exists(file)) {
            add(Long.toString(Files.size(file)));
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return this;
    }

    /** The hash in hexadecimal; the fingerprint can't be used afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
