package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of {@code src/test/resources/syntax/errors.txt} has CPython's error: a line with the mode, one with the
 * source, one with {@code KIND LINE:OFFSET-ENDLINE:ENDOFFSET MESSAGE}, or {@code ok}.
 */
class SyntaxErrorTest {

    private static final Path CASES = Path.of("src/test/resources/syntax/errors.txt");

    @TestFactory
    Stream<DynamicTest> sameErrorAsCPython() throws IOException {
        List<String> lines = Files.readAllLines(CASES);
        return IntStream.range(0, lines.size() / 3).mapToObj(i -> {
            String mode = lines.get(3 * i).substring(3);
            String literal = lines.get(3 * i + 1);
            String source = literal.substring(1, literal.length() - 1).translateEscapes();
            String name = literal.length() > 100 ? literal.substring(0, 100) : literal;
            return DynamicTest.dynamicTest(mode + " " + name,
                    () -> assertEquals(lines.get(3 * i + 2), result(mode, source)));
        });
    }

    private static String result(String mode, String text) {
        SourceText source = SourceText.of(text, "<f>");
        try {
            switch (mode) {
                case "exec" -> PythonParser.parseModule(source);
                case "eval" -> PythonParser.parseExpression(source);
                default -> PythonParser.parseInteractive(source);
            }
            return "ok";
        } catch (PySyntaxError e) {
            return e.kind().pythonName() + " " + e.lineno() + ":" + e.offset() + "-" + e.endLineno() + ":"
                    + e.endOffset() + " " + e.getMessage();
        }
    }
}
