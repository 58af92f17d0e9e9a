package org.pyjc.runtime.module.readline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.importing.WorkingDirectory;

/**
 * Names of files, which words are completed to where no completer is set. Compare GNU readline: rl_filename_completion_function.
 * Thread safety: stateless.
 */
final class FileNames {
    private FileNames() {}

    static List<String> startingWith(String word) {
        int slash = word.lastIndexOf('/') + 1;
        String folder = word.substring(0, slash);
        String prefix = word.substring(slash);
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(WorkingDirectory.resolve(folder.isEmpty() ? "." : home(folder))))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    found.add(folder + name);
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        if (found.size() == 1 && Files.isDirectory(Path.of(WorkingDirectory.resolve(home(found.getFirst()))))) {
            return List.of(found.getFirst() + "/");
        }
        return found;
    }

    private static String home(String path) {
        String home = path.startsWith("~/") ? RcFiles.environment("HOME") : null;
        return home == null ? path : home + path.substring(1);
    }
}
