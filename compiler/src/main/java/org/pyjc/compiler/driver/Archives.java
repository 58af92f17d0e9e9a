package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Wheels and zip files among the paths of a command, which are read as folders are. Thread safety: one command opens and closes them. */
final class Archives implements AutoCloseable {
    private static final List<String> ENDINGS = List.of(".whl", ".zip", ".egg", ".pyz");

    private final List<FileSystem> open = new ArrayList<>();

    /** The paths, with the root of an archive instead of its file; Failure for what can't be read. */
    List<Path> opened(List<Path> paths) {
        List<Path> roots = new ArrayList<>();
        for (Path path : paths) {
            roots.add(isArchive(path) ? open(path) : path);
        }
        return roots;
    }

    private static boolean isArchive(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
    }

    private Path open(Path path) {
        try {
            FileSystem archive = FileSystems.newFileSystem(path);
            open.add(archive);
            return archive.getRootDirectories().iterator().next();
        } catch (IOException | RuntimeException e) { // ProviderNotFoundException: it does not look like a zip file
            throw new Commands.Failure(1, path + ": cannot be read as a zip file", e);
        }
    }

    @Override
    public void close() {
        for (FileSystem each : open) {
            try {
                each.close();
            } catch (IOException e) {
                throw new Commands.Failure(1, each + ": " + Messages.reason(e), e);
            }
        }
    }
}
