package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxWarningTest {

    private static List<String> warnings(String text) {
        List<String> messages = new ArrayList<>();
        ParseOptions options = ParseOptions.DEFAULT.withWarnings(
                warning -> messages.add(warning.lineno() + ": " + warning.message()));
        PythonParser.parseModule(SourceText.of(text, "<f>"), options);
        return messages;
    }

    private static PySyntaxError error(String text) {
        ParseOptions options = ParseOptions.DEFAULT.withWarnings(warning -> {
            throw warning.asError();
        });
        return assertThrows(PySyntaxError.class,
                () -> PythonParser.parseModule(SourceText.of(text, "<f>"), options));
    }

    @Test
    void invalidEscapeOnItsOwnLine() {
        assertEquals(List.of("4: \"\\d\" is an invalid escape sequence. Such sequences will not work in the future."
                + " Did you mean \"\\\\d\"? A raw string is also an option."), warnings("x=1\ny='''a\n\nb\\d'''"));
    }

    @Test
    void octalEscapeTooLarge() {
        assertEquals(List.of("1: \"\\400\" is an invalid octal escape sequence. Such sequences will not work in the"
                + " future. Did you mean \"\\\\400\"? A raw string is also an option."), warnings("x='\\400'"));
    }

    @Test
    void oneWarningForEachPartOfAnFString() {
        assertEquals(2, warnings("f'\\d{1}\\e'").size());
    }

    @Test
    void braceAfterBackslash() {
        assertEquals(List.of("1: \"\\{\" is an invalid escape sequence. Such sequences will not work in the future."
                + " Did you mean \"\\\\{\"? A raw string is also an option."), warnings("f'\\{1}'"));
    }

    @Test
    void anEscapedBackslashBeforeABraceIsRight() {
        assertEquals(List.of(), warnings("f'\\\\{1}' f'\\\\\\\\{1}'"));
        assertEquals(1, warnings("f'\\\\\\{1}'").size());
    }

    @Test
    void rawStringsDoNotWarn() {
        assertEquals(List.of(), warnings("r'\\d' rf'\\d{x:\\e}'; rb'\\d'"));
    }

    @Test
    void numberBesideKeyword() {
        assertEquals(List.of("1: invalid decimal literal", "1: invalid decimal literal"),
                warnings("x=1if 2else 3"));
        assertEquals(List.of("1: invalid hexadecimal literal"), warnings("0x1for x in y"));
    }

    @Test
    void asErrorsTheyHaveAPlace() {
        PySyntaxError error = error("x='\\d \\e'");
        assertEquals("\"\\d\" is an invalid escape sequence. Did you mean \"\\\\d\"? A raw string is also an option.",
                error.getMessage());
        assertEquals("1:4-1:6", error.lineno() + ":" + error.offset() + "-" + error.endLineno() + ":"
                + error.endOffset());
    }
}
