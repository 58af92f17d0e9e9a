package org.pyjc.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * Methods of str that take it apart: split, rsplit, splitlines, partition, rpartition.
 *
 * <p>The results are fresh arrays of strs. A {@code max} below zero means no limit. Compare CPython
 * stringlib/split.h and stringlib/partition.h. Thread safety: stateless.
 */
public final class StrSplit {
    private StrSplit() {}

    /** {@code s.split(sep, max)}; a null {@code sep} splits at runs of whitespace. */
    public static Object[] split(Object s, Object sep, long max) {
        long limit = max < 0 ? Long.MAX_VALUE : max;
        return sep == null ? splitSpace(s, limit) : splitSep(s, nonEmpty(sep), limit);
    }

    /** {@code s.rsplit(sep, max)}; a null {@code sep} splits at runs of whitespace. */
    public static Object[] rsplit(Object s, Object sep, long max) {
        long limit = max < 0 ? Long.MAX_VALUE : max;
        return sep == null ? rsplitSpace(s, limit) : rsplitSep(s, nonEmpty(sep), limit);
    }

    private static Object nonEmpty(Object sep) {
        if (Str.length(sep) == 0) {
            throw Errors.valueError("empty separator");
        }
        return sep;
    }

    private static Object[] splitSep(Object s, Object sep, long limit) {
        int n = Str.length(s);
        int m = Str.length(sep);
        List<Object> parts = new ArrayList<>();
        int from = 0;
        while (limit-- > 0) {
            int at = StrSearch.indexOf(s, sep, from, n);
            if (at < 0) {
                break;
            }
            parts.add(Str.substring(s, from, at));
            from = at + m;
        }
        parts.add(Str.substring(s, from, n));
        return parts.toArray();
    }

    private static Object[] rsplitSep(Object s, Object sep, long limit) {
        int m = Str.length(sep);
        List<Object> parts = new ArrayList<>();
        int to = Str.length(s);
        while (limit-- > 0) {
            int at = StrSearch.lastIndexOf(s, sep, 0, to);
            if (at < 0) {
                break;
            }
            parts.add(Str.substring(s, at + m, to));
            to = at;
        }
        parts.add(Str.substring(s, 0, to));
        Collections.reverse(parts);
        return parts.toArray();
    }

    private static Object[] splitSpace(Object s, long limit) {
        int n = Str.length(s);
        List<Object> parts = new ArrayList<>();
        int i = skipSpace(s, 0, n);
        while (i < n) {
            if (limit-- <= 0) {
                parts.add(Str.substring(s, i, n));
                break;
            }
            int end = skipText(s, i, n);
            parts.add(Str.substring(s, i, end));
            i = skipSpace(s, end, n);
        }
        return parts.toArray();
    }

    private static int skipSpace(Object s, int i, int n) {
        while (i < n && CodePoints.isSpace(Str.codePointAt(s, i))) {
            i++;
        }
        return i;
    }

    private static int skipText(Object s, int i, int n) {
        if (s instanceof String t) {
            while (i < n && !CodePoints.isSpace(t.charAt(i))) {
                i++;
            }
            return i;
        }
        while (i < n && !CodePoints.isSpace(Str.codePointAt(s, i))) {
            i++;
        }
        return i;
    }

    private static Object[] rsplitSpace(Object s, long limit) {
        List<Object> parts = new ArrayList<>();
        int to = StrStrip.endOfText(s, 0, Str.length(s));
        while (to > 0) {
            if (limit-- <= 0) {
                parts.add(Str.substring(s, 0, to));
                break;
            }
            int from = to;
            while (from > 0 && !CodePoints.isSpace(Str.codePointAt(s, from - 1))) {
                from--;
            }
            parts.add(Str.substring(s, from, to));
            to = StrStrip.endOfText(s, 0, from);
        }
        Collections.reverse(parts);
        return parts.toArray();
    }

    /** {@code s.splitlines(keepends)}. */
    public static Object[] splitlines(Object s, boolean keepEnds) {
        int n = Str.length(s);
        byte[] latin1 = StringMemory.latin1OrNull(s);
        List<Object> lines = new ArrayList<>();
        int i = 0;
        while (i < n) {
            int start = i;
            int end = latin1 != null ? Latin1.lineBreak(latin1, i) : lineBreak(s, i, n);
            i = end;
            if (i < n) {
                i += Str.codePointAt(s, i) == '\r' && i + 1 < n && Str.codePointAt(s, i + 1) == '\n' ? 2 : 1;
            }
            lines.add(Str.substring(s, start, keepEnds ? i : end));
        }
        return lines.toArray();
    }

    private static int lineBreak(Object s, int from, int n) {
        int i = from;
        while (i < n && !CodePoints.isLineBreak(Str.codePointAt(s, i))) {
            i++;
        }
        return i;
    }

    /** {@code s.partition(sep)}: before, separator, after. */
    public static Object[] partition(Object s, Object sep) {
        int n = Str.length(s);
        int at = StrSearch.indexOf(s, nonEmpty(sep), 0, n);
        return at < 0 ? new Object[] {s, "", ""} : around(s, sep, at, n);
    }

    /** {@code s.rpartition(sep)}: before, separator, after. */
    public static Object[] rpartition(Object s, Object sep) {
        int n = Str.length(s);
        int at = StrSearch.lastIndexOf(s, nonEmpty(sep), 0, n);
        return at < 0 ? new Object[] {"", "", s} : around(s, sep, at, n);
    }

    private static Object[] around(Object s, Object sep, int at, int n) {
        return new Object[] {Str.substring(s, 0, at), sep, Str.substring(s, at + Str.length(sep), n)};
    }
}
