package org.pyjc.runtime.text;

/**
 * Methods of str that take ends off: strip, lstrip, rstrip, removeprefix, removesuffix.
 *
 * <p>Compare CPython unicodeobject.c: do_strip, _PyUnicode_XStrip. Thread safety: stateless.
 */
public final class StrStrip {
    private StrStrip() {}

    /** {@code s.strip(chars)}; null {@code chars} means whitespace. */
    public static Object strip(Object s, Object chars) {
        int from = startOf(s, chars, Str.length(s));
        return Str.substring(s, from, endOf(s, chars, from));
    }

    /** {@code s.lstrip(chars)}; null {@code chars} means whitespace. */
    public static Object lstrip(Object s, Object chars) {
        int n = Str.length(s);
        return Str.substring(s, startOf(s, chars, n), n);
    }

    /** {@code s.rstrip(chars)}; null {@code chars} means whitespace. */
    public static Object rstrip(Object s, Object chars) {
        return Str.substring(s, 0, endOf(s, chars, 0));
    }

    private static int startOf(Object s, Object chars, int n) {
        int i = 0;
        while (i < n && strips(chars, Str.codePointAt(s, i))) {
            i++;
        }
        return i;
    }

    private static int endOf(Object s, Object chars, int from) {
        int i = Str.length(s);
        while (i > from && strips(chars, Str.codePointAt(s, i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean strips(Object chars, int c) {
        if (chars == null) {
            return CodePoints.isSpace(c);
        }
        if (chars instanceof String t) {
            return c <= 0xFFFF && t.indexOf((char) c) >= 0;
        }
        for (int each : ((WideStr) chars).array()) {
            if (each == c) {
                return true;
            }
        }
        return false;
    }

    /** The end of {@code s[from:to]} without trailing whitespace. */
    static int endOfText(Object s, int from, int to) {
        while (to > from && CodePoints.isSpace(Str.codePointAt(s, to - 1))) {
            to--;
        }
        return to;
    }

    /** {@code s.removeprefix(prefix)}. */
    public static Object removePrefix(Object s, Object prefix) {
        int n = Str.length(s);
        int m = Str.length(prefix);
        return m != 0 && m <= n && StrSearch.matches(s, 0, prefix) ? Str.substring(s, m, n) : s;
    }

    /** {@code s.removesuffix(suffix)}. */
    public static Object removeSuffix(Object s, Object suffix) {
        int n = Str.length(s);
        int m = Str.length(suffix);
        return m != 0 && m <= n && StrSearch.matches(s, n - m, suffix) ? Str.substring(s, 0, n - m) : s;
    }
}
