package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code codeop} asks: could more input make this a statement? */
class IncompleteInputTest {

    private static final ParseOptions OPTIONS = new ParseOptions(SyntaxWarningListener.NONE, true, true, false);

    private static PySyntaxError.Kind kindOf(String text) {
        return assertThrows(PySyntaxError.class,
                () -> PythonParser.parseInteractive(SourceText.of(text, "<f>"), OPTIONS)).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a,\n", "def f():\n", "if a:\n  b", "'''a\n", "a = \\\n", "f(", "@a\n", "try:\n  a\n",
        "x = "})
    void more(String text) {
        assertEquals(PySyntaxError.Kind.INCOMPLETE_INPUT_ERROR, kindOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b\n", "'a\n", "(]\n", "def f:\n", "x = )\n"})
    void wrong(String text) {
        assertEquals(PySyntaxError.Kind.SYNTAX_ERROR, kindOf(text));
    }

    @Test
    void complete() {
        PythonParser.parseInteractive(SourceText.of("if a:\n  b\n", "<f>"), OPTIONS);
    }
}
