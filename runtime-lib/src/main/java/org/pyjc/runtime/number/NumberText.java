package org.pyjc.runtime.number;

import org.pyjc.runtime.text.CodePoints;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrRepr;

/**
 * What the parsers of numbers share.
 *
 * <p>Compare CPython unicodeobject.c: _PyUnicode_TransformDecimalAndSpaceToASCII. Thread safety: stateless.
 */
final class NumberText {
    private static final int SHOWN = 200;

    private NumberText() {}

    /** ASCII with the decimal digits and spaces of all scripts translated; other characters become '?'. */
    static String toAscii(Object s) {
        if (Str.isAscii(s)) {
            return (String) s;
        }
        int n = Str.length(s);
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            int digit = CodePoints.decimalValue(c);
            if (c < 127) {
                out.append((char) c);
            } else if (CodePoints.isSpace(c)) {
                out.append(' ');
            } else {
                out.append(digit < 0 ? '?' : (char) ('0' + digit));
            }
        }
        return out.toString();
    }

    /** C's isspace. */
    static boolean isSpace(char c) {
        return c == ' ' || (c >= 9 && c <= 13);
    }

    static int skipSpace(String s, int i) {
        while (i < s.length() && isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipSpaceBack(String s, int from, int end) {
        while (end > from && isSpace(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The bytes as text of chars below 256. */
    static String latin1(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** The repr of a str for messages; {@code limit} cuts it as CPython's %.200R does. */
    static String shown(Object s, boolean limit) {
        return limited(StrRepr.repr(s), limit);
    }

    /** The repr of bytes for messages. */
    static String shown(byte[] bytes, boolean limit) {
        return limited(org.pyjc.runtime.text.BytesRepr.repr(bytes), limit);
    }

    private static String limited(Object repr, boolean limit) {
        Object cut = limit && Str.length(repr) > SHOWN ? Str.substring(repr, 0, SHOWN) : repr;
        return cut.toString();
    }

    /**
     * The text without its underscores, or null if one is not between two digits.
     * Compare CPython pystrtod.c / object.c: _Py_string_to_number_with_underscores.
     */
    static String withoutUnderscores(String s) {
        if (s.indexOf('_') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        char before = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '_') {
                if (!isDigit(before)) {
                    return null;
                }
            } else {
                if (before == '_' && !isDigit(c)) {
                    return null;
                }
                out.append(c);
            }
            before = c;
        }
        return before == '_' ? null : out.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
