package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files so that a failure leaves nothing behind: each is written aside, and all are moved into place when the last
 * one is complete. Folders that were made for them go again, too.
 *
 * <p>Thread safety: one thread.
 */
final class OutputFiles implements AutoCloseable {
    private final Map<Path, Path> asides = new LinkedHashMap<>();
    private final List<Path> folders = new ArrayList<>();

    /** A new empty file beside {@code target} that {@link #commit} moves to it. */
    Path aside(Path target) throws IOException {
        makeFolders(target.getParent());
        Path aside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(aside);
        Files.createFile(aside);
        asides.put(target, aside);
        return aside;
    }

    private void makeFolders(Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolders(folder.getParent());
            Files.createDirectory(folder);
            folders.add(folder);
        }
    }

    /** Moves all files into place. */
    void commit() throws IOException {
        for (Path target : asides.keySet()) {
            if (Files.isDirectory(target)) {
                throw new java.nio.file.FileSystemException(target.toString(), null, "Is a directory");
            }
        }
        for (Map.Entry<Path, Path> each : asides.entrySet()) {
            Files.move(each.getValue(), each.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        asides.clear();
        folders.clear();
    }

    /** Removes what was not moved. */
    @Override
    public void close() {
        asides.values().forEach(OutputFiles::delete);
        folders.reversed().forEach(OutputFiles::delete);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // it can't be removed either; the error that is on its way tells more
        }
    }
}
