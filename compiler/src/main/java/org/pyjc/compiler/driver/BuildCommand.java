package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** {@code pyjc build}: a runnable jar that needs nothing else. Stateless. */
final class BuildCommand {
    private BuildCommand() {}

    static int run(List<Path> paths, Path jar, String main, int optimize) {
        List<SourceTree.Source> sources = SourceTree.of(paths);
        String module = mainModule(sources, main);
        List<BatchCompiler.Unit> units = new BatchCompiler(optimize).compile(sources);
        Path target = jar.toAbsolutePath();
        Path aside = null;
        try {
            if (Files.isDirectory(target)) {
                throw new Commands.Failure(jar + ": is a folder");
            }
            aside = Files.createTempFile(target.getParent(), ".pyjc", ".jar");
            new JarWriter(aside).write(units, module);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (IOException e) {
            throw new Commands.Failure(1, jar + ": cannot be written: " + e, e);
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // it stays in the temporary place
        }
    }

    private static String mainModule(List<SourceTree.Source> sources, String main) {
        if (main != null) {
            for (String name : List.of(main, main + ".__main__")) {
                if (sources.stream().anyMatch(s -> s.module().equals(name) && !s.shown().endsWith("__init__.py"))) {
                    return name;
                }
            }
            throw new Commands.Failure(2, "--main " + main + ": there is no such module among the sources", null);
        }
        if (sources.size() == 1) {
            return sources.getFirst().module();
        }
        if (sources.stream().anyMatch(s -> s.module().equals("__main__"))) {
            return "__main__";
        }
        throw new Commands.Failure(2, "which module is to be run? Say it by --main MODULE", null);
    }
}
