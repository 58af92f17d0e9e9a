package org.pyjc.compiler.parse.build;

import java.util.Arrays;

/**
 * Decodes the backslash escapes of text and bytes literals. Compare CPython Objects/unicodeobject.c:
 * {@code _PyUnicode_DecodeUnicodeEscapeInternal}; Objects/bytesobject.c: {@code _PyBytes_DecodeEscape}.
 *
 * <p>Thread safety: none, one literal uses it.
 */
final class EscapeDecoder {

    private final String source;
    private final int start;
    private final int end;
    private final boolean bytes;
    private final int[] out;
    private int count;
    private int at;
    private int firstInvalid = -1;

    /** A decoder for the part of the source from {@code start} to {@code end}. */
    EscapeDecoder(String source, int start, int end, boolean bytes) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.bytes = bytes;
        this.out = new int[end - start];
        this.at = start;
    }

    /** The code points, or byte values, of a literal with escapes. */
    int[] decode() {
        while (at < end) {
            int c = source.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\\') {
                escape();
            } else {
                out[count++] = c;
            }
        }
        return Arrays.copyOf(out, count);
    }

    /** The code points, or byte values, of a literal without escapes. */
    int[] raw() {
        while (at < end) {
            int c = source.codePointAt(at);
            at += Character.charCount(c);
            out[count++] = c;
        }
        return count == out.length ? out : Arrays.copyOf(out, count);
    }

    /** The offset of the first backslash that begins no escape, or -1. */
    int firstInvalid() {
        return firstInvalid;
    }

    private void escape() {
        int backslash = at - 1;
        if (at >= end || source.charAt(at) >= 0x80) {
            // Only the text of an f-string can end so: before a brace, which is not escaped.
            out[count++] = '\\';
            return;
        }
        char c = source.charAt(at++);
        switch (c) {
            case '\n' -> { }
            case '\\', '\'', '"' -> out[count++] = c;
            case 'a' -> out[count++] = 7;
            case 'b' -> out[count++] = '\b';
            case 'f' -> out[count++] = '\f';
            case 'n' -> out[count++] = '\n';
            case 'r' -> out[count++] = '\r';
            case 't' -> out[count++] = '\t';
            case 'v' -> out[count++] = 11;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(backslash, c - '0');
            case 'x' -> hex(backslash, 2, "truncated \\xXX escape");
            default -> otherEscape(backslash, c);
        }
    }

    private void otherEscape(int backslash, char c) {
        if (!bytes && c == 'u') {
            hex(backslash, 4, "truncated \\uXXXX escape");
        } else if (!bytes && c == 'U') {
            hex(backslash, 8, "truncated \\UXXXXXXXX escape");
        } else if (!bytes && c == 'N') {
            named(backslash);
        } else {
            invalid(backslash);
            out[count++] = '\\';
            at--;
        }
    }

    private void invalid(int backslash) {
        if (firstInvalid < 0) {
            firstInvalid = backslash;
        }
    }

    private void octal(int backslash, int first) {
        int value = first;
        for (int i = 0; i < 2 && at < end && source.charAt(at) >= '0' && source.charAt(at) <= '7'; i++) {
            value = value * 8 + source.charAt(at++) - '0';
        }
        if (value > 0xFF) {
            invalid(backslash);
        }
        out[count++] = bytes ? value & 0xFF : value;
    }

    private void hex(int backslash, int digits, String truncated) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < end ? asciiHex(source.charAt(at)) : -1;
            if (digit < 0) {
                throw bytes ? LiteralError.of("(value error) invalid \\x escape at position " + (backslash - start))
                        : unicodeError(backslash, at, truncated);
            }
            value = value << 4 | digit;
            at++;
        }
        if (value < 0 || value > Character.MAX_CODE_POINT) {
            throw unicodeError(backslash, at, "illegal Unicode character");
        }
        out[count++] = value;
    }

    private static int asciiHex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private void named(int backslash) {
        if (at >= end || source.charAt(at) != '{') {
            throw unicodeError(backslash, at, "malformed \\N character escape");
        }
        int close = source.indexOf('}', at);
        if (close < 0 || close >= end) {
            throw unicodeError(backslash, end, "malformed \\N character escape");
        }
        if (close == at + 1) {
            throw unicodeError(backslash, close, "malformed \\N character escape");
        }
        int codePoint = CharacterNames.lookup(source.substring(at + 1, close));
        if (codePoint < 0) {
            throw unicodeError(backslash, close + 1, "unknown Unicode character name");
        }
        out[count++] = codePoint;
        at = close + 1;
    }

    private LiteralError unicodeError(int from, int to, String reason) {
        int first = position(from);
        int last = position(to) - 1;
        String where = first == last ? "byte 0x5c in position " + first : "bytes in position " + first + "-" + last;
        return LiteralError.of("(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
    }

    /** Positions as CPython counts them: it writes characters outside ASCII as ten characters first. */
    private int position(int offset) {
        int position = 0;
        int i = start;
        while (i < offset) {
            int c = source.codePointAt(i);
            position += c < 0x80 ? 1 : 10;
            i += Character.charCount(c);
            if (c == '\\' && i < end && source.charAt(i) >= 0x80) {
                position += 5;
            }
        }
        return position;
    }
}
