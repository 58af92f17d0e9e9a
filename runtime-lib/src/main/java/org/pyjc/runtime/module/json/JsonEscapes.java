package org.pyjc.runtime.module.json;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/**
 * JSON strings with their quotes and escapes. Compare CPython _json.c: ascii_escape_unicode, escape_unicode.
 * Thread safety: stateless.
 */
final class JsonEscapes {
    private static final String HEX = "0123456789abcdef";

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

    private static void escapeAscii(String t, int first, StrBuilder out) {
        int from = 0;
        int n = t.length();
        for (int i = first; i < n; i++) {
            char c = t.charAt(i);
            if (!isPlainAscii(c)) {
                out.append(t, from, i);
                escape(c, out);
                from = i + 1;
            }
        }
        out.append(t, from, n);
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
        switch (c) {
            case '"', '\\' -> out.appendAscii(c);
            case '\b' -> out.appendAscii('b');
            case '\f' -> out.appendAscii('f');
            case '\n' -> out.appendAscii('n');
            case '\r' -> out.appendAscii('r');
            case '\t' -> out.appendAscii('t');
            default -> {
                out.appendAscii('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.appendAscii(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }
}
