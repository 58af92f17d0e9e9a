package org.pyjc.compiler.parse.diagnose;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.SourceText;

/**
 * The messages for text that begins like a number and is none: reads it as CPython does, to stop where CPython stops.
 *
 * <p>Compare CPython Parser/lexer/lexer.c: {@code tok_get_normal_mode}, {@code tok_decimal_tail},
 * {@code verify_end_of_number}.
 *
 * <p>Thread safety: none, one number uses it.
 */
final class NumberErrors {

    private final SourceText source;
    private final String text;
    private final int start;
    /** The offset of the character being looked at. */
    private int at;

    private NumberErrors(SourceText source, int start) {
        this.source = source;
        this.text = source.text();
        this.start = start;
        this.at = start;
    }

    /** The error of the number that begins at an offset. */
    static PySyntaxError at(SourceText source, int start) {
        return new NumberErrors(source, start).error();
    }

    private char c() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c, int base) {
        return c < 0x80 && Character.digit(c, base) >= 0;
    }

    private PySyntaxError error() {
        char letter = start + 1 < text.length() ? Character.toLowerCase(text.charAt(start + 1)) : '\0';
        if (c() != '0' || letter != 'x' && letter != 'o' && letter != 'b') {
            return c() == '0' ? zero() : c() == '.' ? fraction() : integer();
        }
        at += 2;
        return switch (letter) {
            case 'x' -> withBase(16, "hexadecimal");
            case 'o' -> withBase(8, "octal");
            default -> withBase(2, "binary");
        };
    }

    private PySyntaxError withBase(int base, String name) {
        do {
            if (c() == '_') {
                at++;
            }
            if (!isDigit(c(), base)) {
                return badDigit(base, name);
            }
            while (isDigit(c(), base)) {
                at++;
            }
        } while (c() == '_');
        return isDigit(c(), 10) ? badDigit(base, name) : stop("invalid " + name + " literal");
    }

    private PySyntaxError badDigit(int base, String name) {
        char digit = c();
        if (base == 16 || !isDigit(digit, 10)) {
            return stop("invalid " + name + " literal");
        }
        at++;
        return stop("invalid digit '" + digit + "' in " + name + " literal");
    }

    private PySyntaxError zero() {
        while (c() == '0' || c() == '_') {
            at++;
            if (text.charAt(at - 1) == '_' && !isDigit(c(), 10)) {
                return invalidDecimal();
            }
        }
        int zerosEnd = at + 1;
        boolean nonzero = isDigit(c(), 10);
        if (nonzero && !digits()) {
            return invalidDecimal();
        }
        boolean floating = ".eEjJ".indexOf(c()) >= 0;
        return nonzero && !floating ? leadingZeros(zerosEnd) : fraction();
    }

    private PySyntaxError integer() {
        return digits() ? fraction() : invalidDecimal();
    }

    /** Steps over digits; false where an underscore has none after it. */
    private boolean digits() {
        while (isDigit(c(), 10)) {
            at++;
            if (c() == '_') {
                at++;
                if (!isDigit(c(), 10)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The rest of a number from its point, exponent or letter on. */
    private PySyntaxError fraction() {
        if (c() == '.') {
            at++;
            if (!digits()) {
                return invalidDecimal();
            }
        }
        if (c() == 'e' || c() == 'E') {
            int exponent = at++;
            if (c() == '+' || c() == '-') {
                at++;
            } else if (!isDigit(c(), 10)) {
                at = exponent;
                return invalidDecimal();
            }
            if (!isDigit(c(), 10) || !digits()) {
                return invalidDecimal();
            }
        }
        if (c() == 'j' || c() == 'J') {
            at++;
            return stop("invalid imaginary literal");
        }
        return invalidDecimal();
    }

    private PySyntaxError invalidDecimal() {
        return stop("invalid decimal literal");
    }

    /** CPython gives this one's columns in bytes. */
    private PySyntaxError leadingZeros(int zerosEnd) {
        int line = source.lineOf(start);
        return new PySyntaxError(Kind.SYNTAX_ERROR, "leading zeros in decimal integer literals are not permitted;"
                + " use an 0o prefix for octal integers", source.filename(), line,
                source.byteColumn(line, start) + 1, source.line(line), line, source.byteColumn(line, zerosEnd));
    }

    private PySyntaxError stop(String message) {
        int line = source.lineOf(start);
        int offset = text.codePointCount(source.lineStart(line), at);
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.filename(), line, offset, source.line(line),
                line, offset);
    }
}
