package org.pyjc.runtime.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.pyjc.runtime.call.PyCode;

/**
 * What tells one build of the runtime library from another: compiled classes call it by names that another build may not have.
 * Thread safety: constants.
 */
public final class RuntimeStamp {
    /** The size and the time of the jar, or the time of the newest class in a folder. */
    public static final String ID = stamp();
    /** The first four bytes of a {@code .pyc} file as a number: as CPython's, the last two are a line's end. */
    public static final long MAGIC = 0x0A0D0000L | (ID.hashCode() ^ ID.hashCode() >>> 16) & 0xffff;

    private RuntimeStamp() {}

    private static String stamp() {
        CodeSource source = PyCode.class.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place == null ? "?" : Files.isDirectory(place) ? "@" + newest(place) : Files.size(place) + "@" + modified(place);
        } catch (URISyntaxException | IOException | UncheckedIOException e) {
            return "?";
        }
    }

    private static long newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(RuntimeStamp::modified).max().orElse(0);
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }
}
