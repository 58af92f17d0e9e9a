package org.pyjc.compiler.parse.build;

import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonToken;

/**
 * The values of string tokens, and of the text parts of f- and t-strings.
 *
 * <p>Compare CPython Parser/string_parser.c: {@code _PyPegen_parse_string}, {@code _PyPegen_decode_string}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
public final class LiteralReader {

    private final String text;
    private final Warnings warnings;

    public LiteralReader(SourceText source, Warnings warnings) {
        this.text = source.text();
        this.warnings = warnings;
    }

    /** The value of a {@code STRING} token. */
    public Literal read(PythonToken token) {
        int at = token.getStartIndex();
        boolean raw = false;
        boolean bytes = false;
        char c = text.charAt(at);
        while (c != '\'' && c != '"') {
            raw |= c == 'r' || c == 'R';
            bytes |= c == 'b' || c == 'B';
            c = text.charAt(++at);
        }
        boolean triple = token.end() - at >= 6 && text.charAt(at + 1) == c && text.charAt(at + 2) == c;
        int quotes = triple ? 3 : 1;
        int start = at + quotes;
        int end = token.end() - quotes;
        return bytes ? bytes(start, end, raw, token) : text(start, end, raw, token, token.getLine());
    }

    /** The value of a text part of an f- or t-string; warnings count their lines from {@code warningLine}. */
    public Literal.Str readPart(PythonToken token, boolean raw, int warningLine) {
        int end = token.end();
        Literal.Str value = text(token.getStartIndex(), end, raw, token, warningLine);
        if (!raw && endsWithLoneBackslash(token.getStartIndex(), end) && isBrace(text.charAt(end))) {
            warnings.escapedBrace(end - 1);
        }
        return value;
    }

    /** Whether the last backslash begins an escape, and is not the second one of an escaped backslash. */
    private boolean endsWithLoneBackslash(int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (end - at) % 2 == 1;
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    /** Whether a string token makes a {@code u""} constant. */
    static String kind(PythonToken token) {
        return token.getText().charAt(0) == 'u' ? "u" : null;
    }

    private Literal.Str text(int start, int end, boolean raw, PythonToken token, int line) {
        EscapeDecoder decoder = new EscapeDecoder(text, start, end, false);
        if (raw || !hasBackslash(start, end)) {
            return new Literal.Str(decoder.raw());
        }
        int[] value = decoder.decode();
        warnings.invalidEscape(decoder.firstInvalid(), start, token, line);
        return new Literal.Str(value);
    }

    private boolean hasBackslash(int start, int end) {
        int backslash = text.indexOf('\\', start, end);
        return backslash >= 0;
    }

    private Literal bytes(int start, int end, boolean raw, PythonToken token) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                throw LiteralError.atLiteral("bytes can only contain ASCII literal characters");
            }
        }
        EscapeDecoder decoder = new EscapeDecoder(text, start, end, true);
        int[] values = raw ? decoder.raw() : decoder.decode();
        warnings.invalidEscape(decoder.firstInvalid(), start, token, token.getLine());
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new Literal.Bytes(bytes);
    }
}
