package org.pyjc.compiler.parse.build;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarning;
import org.pyjc.compiler.parse.SyntaxWarningListener;
import org.pyjc.grammar.PythonToken;

/**
 * Tells the listener what the parser has to warn of.
 *
 * <p>Thread safety: none, one parse uses it.
 */
public final class Warnings {

    private static final String SUGGESTION = " A raw string is also an option.";

    private final SourceText source;
    private final SyntaxWarningListener listener;

    public Warnings(SourceText source, SyntaxWarningListener listener) {
        this.source = source;
        this.listener = listener;
    }

    /**
     * A backslash that begins no escape. Compare CPython Parser/string_parser.c: {@code warn_invalid_escape_sequence}.
     *
     * @param backslash its offset, or -1 for none
     * @param start where the literal's text begins, on line {@code line} as far as the warning is concerned
     */
    void invalidEscape(int backslash, int start, PythonToken token, int line) {
        if (backslash < 0 || listener == SyntaxWarningListener.NONE) {
            return;
        }
        int warningLine = line;
        for (int i = start; i < backslash; i++) {
            warningLine += source.text().charAt(i) == '\n' ? 1 : 0;
        }
        invalidEscape(backslash, warningLine);
    }

    /** A backslash before a brace of an f-string. */
    void escapedBrace(int backslash) {
        if (listener != SyntaxWarningListener.NONE) {
            invalidEscape(backslash, source.lineOf(backslash));
        }
    }

    private void invalidEscape(int backslash, int warningLine) {
        String text = source.text();
        char c = text.charAt(backslash + 1);
        boolean octal = c >= '4' && c <= '7';
        String escape = "\\" + (octal ? text.substring(backslash + 1, backslash + 4) : String.valueOf(c));
        String what = "\"" + escape + "\" is an invalid " + (octal ? "octal " : "") + "escape sequence.";
        String meant = " Did you mean \"\\" + escape + "\"?" + SUGGESTION;
        listener.warn(new SyntaxWarning("SyntaxWarning",
                what + " Such sequences will not work in the future." + meant, warningLine,
                error(what + meant, backslash, backslash + 2)));
    }

    /** A number that a keyword follows without a space. */
    void doubtfulNumber(PythonToken token) {
        String text = token.getText();
        String kind = text.endsWith("j") || text.endsWith("J") ? "imaginary" : switch (text.substring(0,
                Math.min(2, text.length()))) {
            case "0x", "0X" -> "hexadecimal";
            case "0o", "0O" -> "octal";
            case "0b", "0B" -> "binary";
            default -> "decimal";
        };
        String message = "invalid " + kind + " literal";
        int last = token.end() - 1;
        listener.warn(new SyntaxWarning("SyntaxWarning", message, token.getLine(), error(message, last, last)));
    }

    private PySyntaxError error(String message, int start, int end) {
        int line = source.lineOf(start);
        int offset = source.charColumn(line, source.byteColumn(line, start)) + 1;
        int endLine = source.lineOf(end);
        int endOffset = source.charColumn(endLine, source.byteColumn(endLine, end)) + 1;
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.filename(), line, offset,
                source.lineWithNewline(line), endLine, endOffset);
    }
}
