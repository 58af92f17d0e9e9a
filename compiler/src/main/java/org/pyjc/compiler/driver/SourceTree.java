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

    /** A file of a package that is no source: data, or what tells of a distribution. */
    record Data(Path file, String shown) {}

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
        for (Path file : files(root)) {
            if (file.toString().endsWith(".py")) {
                all.add(source(file, root.relativize(file)));
            }
        }
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new Commands.Failure(1, root + ": cannot be read: " + Messages.reason(e), e);
        }
    }

    /** What lies beside the sources in folders, in a fixed order, without hidden files and caches. */
    static List<Data> data(List<Path> paths) {
        List<Data> all = new ArrayList<>();
        for (Path root : paths) {
            if (Files.isDirectory(root)) {
                for (Path file : files(root)) {
                    String shown = root.relativize(file).toString().replace('\\', '/');
                    if (isData("/" + shown)) {
                        all.add(new Data(file, shown));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isData(String shown) {
        return !shown.endsWith(".py") && !shown.endsWith(".pyc") && !shown.contains("/.") && !shown.contains("/__pycache__/");
    }

    private static Source source(Path file, Path relative) {
        String shown = relative.toString().replace('\\', '/');
        String stem = shown.endsWith(".py") ? shown.substring(0, shown.length() - 3) : shown;
        String module = stem.equals("__init__") ? stem : stem.endsWith("/__init__") ? stem.substring(0, stem.length() - 9) : stem;
        return new Source(file, module.replace('/', '.'), shown);
    }
}
