package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Python files that a command names, with the names of their modules. Thread safety: stateless. */
final class SourceTree {
    /**
     * One source.
     *
     * @param module the module's full name; a package's is that of its {@code __init__.py}'s folder
     * @param shown the name that tracebacks show: relative to the root
     */
    record Source(Path file, String module, String shown) {
        String className() {
            return "py/" + module.replace('.', '/');
        }
    }

    private SourceTree() {}

    /** All sources in a fixed order. Failure for a path that is no Python file or folder. */
    static List<Source> of(List<Path> paths) {
        List<Source> all = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(all, path);
            } else if (Files.isRegularFile(path)) {
                all.add(source(path, path.getFileName()));
            } else {
                throw new Commands.Failure(2, path + ": no such file or folder", null);
            }
        }
        if (all.isEmpty()) {
            throw new Commands.Failure("no Python files in " + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return all;
    }

    private static void addFolder(List<Source> all, Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(".py") && Files.isRegularFile(f)).sorted()
                    .forEach(f -> all.add(source(f, root.relativize(f))));
        } catch (IOException e) {
            throw new Commands.Failure(1, root + ": cannot be read: " + Messages.reason(e), e);
        }
    }

    private static Source source(Path file, Path relative) {
        String shown = relative.toString().replace('\\', '/');
        String stem = shown.endsWith(".py") ? shown.substring(0, shown.length() - 3) : shown;
        String module = stem.equals("__init__") ? stem : stem.endsWith("/__init__") ? stem.substring(0, stem.length() - 9) : stem;
        return new Source(file, module.replace('/', '.'), shown);
    }
}
