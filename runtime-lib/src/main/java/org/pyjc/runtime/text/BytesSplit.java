package org.pyjc.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * Methods of bytes that take it apart: split, rsplit, splitlines, partition, rpartition.
 *
 * <p>A {@code max} below zero means no limit. Compare CPython stringlib/split.h and stringlib/partition.h.
 * Thread safety: stateless.
 */
public final class BytesSplit {
    private BytesSplit() {}

    /** {@code a.split(sep, max)}; a null {@code sep} splits at runs of ASCII whitespace. */
    public static byte[][] split(byte[] a, byte[] sep, long max) {
        long limit = max < 0 ? Long.MAX_VALUE : max;
        return sep == null ? splitSpace(a, limit) : splitSep(a, nonEmpty(sep), limit);
    }

    /** {@code a.rsplit(sep, max)}; a null {@code sep} splits at runs of ASCII whitespace. */
    public static byte[][] rsplit(byte[] a, byte[] sep, long max) {
        long limit = max < 0 ? Long.MAX_VALUE : max;
        return sep == null ? rsplitSpace(a, limit) : rsplitSep(a, nonEmpty(sep), limit);
    }

    private static byte[] nonEmpty(byte[] sep) {
        if (sep.length == 0) {
            throw Errors.valueError("empty separator");
        }
        return sep;
    }

    private static byte[][] splitSep(byte[] a, byte[] sep, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        while (limit-- > 0) {
            int at = BytesSearch.indexOf(a, sep, from, a.length);
            if (at < 0) {
                break;
            }
            parts.add(BytesOps.part(a, from, at));
            from = at + sep.length;
        }
        parts.add(BytesOps.part(a, from, a.length));
        return parts.toArray(new byte[0][]);
    }

    private static byte[][] rsplitSep(byte[] a, byte[] sep, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int to = a.length;
        while (limit-- > 0) {
            int at = BytesSearch.lastIndexOf(a, sep, 0, to);
            if (at < 0) {
                break;
            }
            parts.add(BytesOps.part(a, at + sep.length, to));
            to = at;
        }
        parts.add(BytesOps.part(a, 0, to));
        Collections.reverse(parts);
        return parts.toArray(new byte[0][]);
    }

    private static byte[][] splitSpace(byte[] a, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int i = skipSpace(a, 0);
        while (i < a.length) {
            int end = i;
            while (end < a.length && !BytesCase.isSpace(a[end])) {
                end++;
            }
            if (limit-- <= 0) {
                end = a.length;
            }
            parts.add(BytesOps.part(a, i, end));
            i = skipSpace(a, end);
        }
        return parts.toArray(new byte[0][]);
    }

    private static int skipSpace(byte[] a, int i) {
        while (i < a.length && BytesCase.isSpace(a[i])) {
            i++;
        }
        return i;
    }

    private static byte[][] rsplitSpace(byte[] a, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int to = endOfText(a, a.length);
        while (to > 0) {
            int from = to;
            while (from > 0 && !BytesCase.isSpace(a[from - 1])) {
                from--;
            }
            if (limit-- <= 0) {
                from = 0;
            }
            parts.add(BytesOps.part(a, from, to));
            to = endOfText(a, from);
        }
        Collections.reverse(parts);
        return parts.toArray(new byte[0][]);
    }

    private static int endOfText(byte[] a, int to) {
        while (to > 0 && BytesCase.isSpace(a[to - 1])) {
            to--;
        }
        return to;
    }

    /** {@code a.splitlines(keepends)}: lines end with LF, CR or both. */
    public static byte[][] splitlines(byte[] a, boolean keepEnds) {
        List<byte[]> lines = new ArrayList<>();
        int i = 0;
        while (i < a.length) {
            int start = i;
            while (i < a.length && a[i] != '\n' && a[i] != '\r') {
                i++;
            }
            int end = i;
            if (i < a.length) {
                i += a[i] == '\r' && i + 1 < a.length && a[i + 1] == '\n' ? 2 : 1;
            }
            lines.add(BytesOps.part(a, start, keepEnds ? i : end));
        }
        return lines.toArray(new byte[0][]);
    }

    /** {@code a.partition(sep)}: before, separator, after. */
    public static byte[][] partition(byte[] a, byte[] sep) {
        int at = BytesSearch.indexOf(a, nonEmpty(sep), 0, a.length);
        return at < 0 ? new byte[][] {a, BytesOps.EMPTY, BytesOps.EMPTY} : around(a, sep, at);
    }

    /** {@code a.rpartition(sep)}: before, separator, after. */
    public static byte[][] rpartition(byte[] a, byte[] sep) {
        int at = BytesSearch.lastIndexOf(a, nonEmpty(sep), 0, a.length);
        return at < 0 ? new byte[][] {BytesOps.EMPTY, BytesOps.EMPTY, a} : around(a, sep, at);
    }

    private static byte[][] around(byte[] a, byte[] sep, int at) {
        return new byte[][] {BytesOps.part(a, 0, at), sep, BytesOps.part(a, at + sep.length, a.length)};
    }
}
