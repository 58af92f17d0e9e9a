package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.compiler.ast.AstPrinter;
import org.pyjc.compiler.ast.Stmt;

/**
 * Each {@code src/test/resources/ast/NAME.py} has the tree of {@code NAME.ast}: one statement a line, as CPython's
 * {@code ast.dump(statement, include_attributes=True)} prints it.
 *
 * <p>{@code -Dpyjc.golden.update=true} writes the files anew from our own trees; compare them with CPython's then.
 */
class AstGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/ast");

    @TestFactory
    Stream<DynamicTest> sameTreeAsCPython() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
            return sources.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                    () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Path golden = Path.of(file.toString().replace(".py", ".ast"));
        String actual = dump(file);
        if (Boolean.getBoolean("pyjc.golden.update")) {
            Files.writeString(golden, actual);
        }
        String[] expected = Files.readString(golden).split("\n");
        String[] lines = actual.split("\n");
        for (int i = 0; i < Math.min(expected.length, lines.length); i++) {
            assertEquals(expected[i], lines[i], "statement " + (i + 1));
        }
        assertEquals(expected.length, lines.length, "number of statements");
    }

    private static String dump(Path file) {
        StringBuilder out = new StringBuilder();
        try {
            SourceText source = SourceText.of(Files.readAllBytes(file), file.toString());
            for (Stmt statement : PythonParser.parseModule(source).body()) {
                out.append(AstPrinter.dump(statement, true)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
