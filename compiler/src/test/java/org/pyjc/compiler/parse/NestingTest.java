package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source that is large or nests deeply parses, or is refused by an error of Python's. */
class NestingTest {

    private static void parse(String text) {
        PythonParser.parseModule(SourceText.of(text, "<f>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+a", " and a", " < a", ".a", "()", "[0]", " = a", ", a", " if b else c"})
    void chainsOfAnyLength(String link) {
        parse("a" + link.repeat(3000));
    }

    @Test
    void manyBranches() {
        parse("if a: pass\n" + "elif b: pass\n".repeat(20_000) + "else: pass\n");
    }

    @Test
    void manyElements() {
        parse("x = [" + "1, ".repeat(50_000) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "lambda: ", "a if b else ", "a ** "})
    void nestingWithoutEnd(String prefix) {
        PySyntaxError error = assertThrows(PySyntaxError.class, () -> parse(prefix.repeat(100_000) + "a"));
        assertEquals(PySyntaxError.Kind.MEMORY_ERROR, error.kind());
        assertEquals("Parser stack overflowed - Python source too complex to parse", error.getMessage());
    }

    @Test
    void bracketsUpToTheLimit() {
        parse("(".repeat(200) + ")".repeat(200));
        PySyntaxError error = assertThrows(PySyntaxError.class, () -> parse("(".repeat(201) + ")".repeat(201)));
        assertEquals("too many nested parentheses", error.getMessage());
    }

    @Test
    void longLinesInAnyScript() {
        parse("x = [" + "'\u00e9', ".repeat(50_000) + "]");
    }

    @Test
    void errorAfterMuchText() {
        PySyntaxError error = assertThrows(PySyntaxError.class, () -> parse("x = 1\n".repeat(50_000) + "x = = 1\n"));
        assertEquals(50_001, error.lineno());
    }

    @Test
    void hugeHexadecimalNumber() {
        parse("x = 0x" + "f".repeat(1_000_000));
    }
}
