package org.pyjc.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String textOf(String latin1) {
        return SourceText.of(bytes(latin1), "<f>").text();
    }

    private static PySyntaxError errorOf(String latin1) {
        return assertThrows(PySyntaxError.class, () -> SourceText.of(bytes(latin1), "<f>"));
    }

    @Test
    void utf8WithoutCookie() {
        assertEquals("x='\u00e9'\n", textOf("x='\u00c3\u00a9'\n"));
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertEquals("x\n", textOf("\u00ef\u00bb\u00bfx\n"));
    }

    @Test
    void cookieOnFirstOrSecondLine() {
        assertEquals("# vim: fileencoding=latin-1 :\n\u00e9\n", textOf("# vim: fileencoding=latin-1 :\n\u00e9\n"));
        assertEquals("#!x\n# coding: cp1252\n\u20ac\n", textOf("#!x\n# coding: cp1252\n\u0080\n"));
    }

    @Test
    void noCookieAfterText() {
        assertEquals("Non-UTF-8 code starting with '\\xe9' on line 3, but no encoding declared; see"
                + " https://peps.python.org/pep-0263/ for details",
                errorOf("x\n# coding: latin-1\n\u00e9\n").getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# coding: foo             | unknown encoding: foo",
        "\u00ef\u00bb\u00bf# coding: latin-1 | encoding problem: iso-8859-1 with BOM",
        "# coding: ascii \u00e9    | 'ascii' codec can't decode byte 0xe9 in position 16: ordinal not in range(128)",
    })
    void errors(String source, String message) {
        assertEquals(message, errorOf(source).getMessage());
    }

    @Test
    void nullBytes() {
        assertEquals("source code string cannot contain null bytes", errorOf("x\0\n").getMessage());
    }

    @Test
    void linesEndWithNewline() {
        assertEquals("a\nb\nc\n", textOf("a\r\nb\rc"));
        assertEquals("", textOf(""));
    }

    @Test
    void linesAndColumns() {
        SourceText source = SourceText.of("a\n\u00e9\ud83d\ude00x\n", "<f>");
        assertEquals("\u00e9\ud83d\ude00x", source.line(2));
        assertEquals(2, source.lineOf(5));
        assertEquals(6, source.byteColumn(2, 5));
        assertEquals(2, source.charColumn(2, 6));
        assertEquals(2, source.lastLine());
    }
}
