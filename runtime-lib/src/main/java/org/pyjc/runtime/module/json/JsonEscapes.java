package org.pyjc.runtime.module.json;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.text.StringMemory;

/**
 * JSON strings with their quotes and escapes. Compare CPython _json.c: ascii_escape_unicode, escape_unicode.
 * Thread safety: stateless.
 */
final class JsonEscapes {
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final byte[] LETTERS = new byte['\\' + 1];

    static {
        String escaped = "\"\\\b\f\n\r\t";
        for (int i = 0; i < escaped.length(); i++) {
            LETTERS[escaped.charAt(i)] = (byte) "\"\\bfnrt".charAt(i);
        }
    }

    private JsonEscapes() {}

    /** Writes a JSON string of ASCII only. */
    static void writeAscii(Object s, StrBuilder out) {
        out.appendAscii('"');
        if (!(s instanceof String t)) {
            escapeWide(s, out, true);
        } else {
            int n = t.length();
            int i = 0;
            while (i < n && isPlainAscii(t.charAt(i))) {
                i++;
            }
            if (i == n) {
                out.append(t);
            } else {
                escapeAscii(t, i, out);
            }
        }
        out.appendAscii('"');
    }

    /** Writes a JSON string in which only what must be is escaped. */
    static void write(Object s, StrBuilder out) {
        out.appendAscii('"');
        if (!(s instanceof String t)) {
            escapeWide(s, out, false);
        } else {
            int n = t.length();
            int i = 0;
            while (i < n && isPlain(t.charAt(i))) {
                i++;
            }
            if (i == n) {
                out.append(t);
            } else {
                escape(t, i, out);
            }
        }
        out.appendAscii('"');
    }

    private static boolean isPlainAscii(int c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    /** The result is measured first, and made in an array. The chars before {@code first} are plain. */
    @SuppressWarnings("deprecation")
    private static void escapeAscii(String t, int first, StrBuilder out) {
        int n = t.length();
        long size = first;
        for (int i = first; i < n; i++) {
            size += width(t.charAt(i));
        }
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.overflowError("string is too long to escape");
        }
        byte[] bytes = new byte[(int) size];
        t.getBytes(0, first, bytes, 0);
        int at = first;
        for (int i = first; i < n; i++) {
            char c = t.charAt(i);
            if (isPlainAscii(c)) {
                bytes[at++] = (byte) c;
            } else {
                at = put(c, bytes, at);
            }
        }
        out.append(StringMemory.ofLatin1(bytes));
    }

    /** How many chars a char becomes. */
    private static int width(char c) {
        return isPlainAscii(c) ? 1 : letter(c) != 0 ? 2 : 6;
    }

    private static int put(char c, byte[] bytes, int at) {
        bytes[at] = '\\';
        byte letter = letter(c);
        if (letter != 0) {
            bytes[at + 1] = letter;
            return at + 2;
        }
        bytes[at + 1] = 'u';
        bytes[at + 2] = DIGITS[c >> 12];
        bytes[at + 3] = DIGITS[c >> 8 & 15];
        bytes[at + 4] = DIGITS[c >> 4 & 15];
        bytes[at + 5] = DIGITS[c & 15];
        return at + 6;
    }

    /** What stands behind the backslash of a short escape; zero for a char that has none. */
    private static byte letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : 0;
    }

    private static void escape(String t, int first, StrBuilder out) {
        int from = 0;
        int n = t.length();
        for (int i = first; i < n; i++) {
            char c = t.charAt(i);
            if (!isPlain(c)) {
                out.append(t, from, i);
                escape(c, out);
                from = i + 1;
            }
        }
        out.append(t, from, n);
    }

    private static void escapeWide(Object s, StrBuilder out, boolean ascii) {
        for (int i = 0, n = Str.length(s); i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (ascii ? isPlainAscii(c) : isPlain(c)) {
                out.appendCodePoint(c);
            } else if (c > 0xFFFF) {
                escape(Character.highSurrogate(c), out);
                escape(Character.lowSurrogate(c), out);
            } else {
                escape((char) c, out);
            }
        }
    }

    private static void escape(char c, StrBuilder out) {
        out.appendAscii('\\');
        byte letter = letter(c);
        if (letter != 0) {
            out.appendAscii((char) letter);
            return;
        }
        out.appendAscii('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.appendAscii((char) DIGITS[c >> shift & 15]);
        }
    }
}
