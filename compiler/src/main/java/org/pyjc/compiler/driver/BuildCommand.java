package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code pyjc build}: a runnable jar that needs nothing else. Stateless. */
final class BuildCommand {
    private BuildCommand() {}

    static int run(Commands.Sources arguments, Path jar, String main) {
        try (Archives archives = new Archives()) {
            return build(arguments, archives.opened(arguments.paths), jar, main);
        }
    }

    private static int build(Commands.Sources arguments, List<Path> paths, Path jar, String main) {
        List<SourceTree.Source> sources = SourceTree.of(paths);
        String module = mainModule(sources, main);
        Path target = jar.toAbsolutePath().normalize();
        if (Stream.concat(arguments.paths.stream(), sources.stream().map(SourceTree.Source::file)).anyMatch(each -> isTarget(each, target))) {
            throw new Commands.Failure(2, "pyjc build: " + jar + " is a source; it is not overwritten", null);
        }
        List<BatchCompiler.Unit> units = new BatchCompiler(arguments).compile(sources);
        // The jar itself, of an earlier build, may lie among the data.
        List<SourceTree.Data> data = SourceTree.data(paths).stream().filter(each -> !isTarget(each.file(), target)).toList();
        try (OutputFiles files = new OutputFiles()) {
            new JarWriter(files.aside(target)).write(units, data, module);
            files.commit();
            return 0;
        } catch (IOException e) {
            throw new Commands.Failure(1, jar + ": cannot be written: " + Messages.reason(e), e);
        }
    }

    private static boolean isTarget(Path file, Path target) {
        return file.toAbsolutePath().normalize().equals(target);
    }

    private static String mainModule(List<SourceTree.Source> sources, String main) {
        if (main != null) {
            for (String name : List.of(main, main + ".__main__")) {
                if (sources.stream().anyMatch(s -> s.module().equals(name) && !s.shown().endsWith("__init__.py"))) {
                    return name;
                }
            }
            throw new Commands.Failure(2, "pyjc build: --main " + main + ": there is no such module among the sources", null);
        }
        if (sources.size() == 1) {
            return sources.getFirst().module();
        }
        if (sources.stream().anyMatch(s -> s.module().equals("__main__"))) {
            return "__main__";
        }
        throw new Commands.Failure(2, "pyjc build: which module is to be run? Say it by --main MODULE", null);
    }
}
