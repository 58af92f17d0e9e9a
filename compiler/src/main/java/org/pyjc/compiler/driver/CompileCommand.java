package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code pyjc compile}: class files in a folder; none is written unless all sources compile. Stateless. */
final class CompileCommand {
    private CompileCommand() {}

    static int run(Commands.Sources sources, Path folder) {
        List<BatchCompiler.Unit> units;
        try (Archives archives = new Archives()) {
            units = new BatchCompiler(sources).compile(SourceTree.of(archives.opened(sources.paths)));
        }
        Path root = folder.toAbsolutePath();
        try (OutputFiles files = new OutputFiles()) {
            for (BatchCompiler.Unit unit : units) {
                for (Map.Entry<String, byte[]> each : unit.classes().entrySet()) {
                    Files.write(files.aside(root.resolve(each.getKey() + ".class")), each.getValue());
                }
            }
            files.commit();
            return 0;
        } catch (IOException e) {
            throw new Commands.Failure(1, folder + ": cannot be written: " + Messages.reason(e), e);
        }
    }
}
