package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** {@code pyjc compile}: class files in a folder; none is written unless all sources compile. Stateless. */
final class CompileCommand {
    private CompileCommand() {}

    static int run(List<Path> paths, Path folder, int optimize) {
        List<BatchCompiler.Unit> units = new BatchCompiler(optimize).compile(SourceTree.of(paths));
        for (BatchCompiler.Unit unit : units) {
            for (Map.Entry<String, byte[]> each : unit.classes().entrySet()) {
                write(folder.resolve(each.getKey() + ".class"), each.getValue());
            }
        }
        return 0;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Commands.Failure(1, file + ": cannot be written: " + e, e);
        }
    }
}
