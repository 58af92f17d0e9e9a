package org.pyjc.runtime.text;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/**
 * Search methods of bytes: find, index, count, startswith and relatives.
 *
 * <p>{@code start} and {@code end} are Python slice bounds. A byte to look for is given as an array of one, see {@link #one}.
 * Compare CPython bytes_methods.c. Thread safety: stateless.
 */
public final class BytesSearch {
    /** Shorter pieces are looked through byte by byte. */
    private static final int LONG = 32;

    private BytesSearch() {}

    /** The byte of an int argument, or ValueError. */
    public static byte[] one(long b) {
        if (b < 0 || b > 255) {
            throw Errors.valueError("byte must be in range(0, 256)");
        }
        return new byte[] {(byte) b};
    }

    /** {@code sub in a}. */
    public static boolean contains(byte[] a, byte[] sub) {
        return indexOf(a, sub, 0, a.length) >= 0;
    }

    /** {@code a.find(sub, start, end)}: -1 if absent. */
    public static int find(byte[] a, byte[] sub, long start, long end) {
        int from = StrSearch.clipStart(start, a.length);
        int to = StrSearch.clipEnd(end, a.length);
        return from > to ? -1 : indexOf(a, sub, from, to);
    }

    /** {@code a.rfind(sub, start, end)}: -1 if absent. */
    public static int rfind(byte[] a, byte[] sub, long start, long end) {
        int from = StrSearch.clipStart(start, a.length);
        int to = StrSearch.clipEnd(end, a.length);
        return from > to ? -1 : lastIndexOf(a, sub, from, to);
    }

    /** {@code a.index(sub, start, end)}: ValueError if absent. */
    public static int index(byte[] a, byte[] sub, long start, long end) {
        return found(find(a, sub, start, end));
    }

    /** {@code a.rindex(sub, start, end)}: ValueError if absent. */
    public static int rindex(byte[] a, byte[] sub, long start, long end) {
        return found(rfind(a, sub, start, end));
    }

    private static int found(int at) {
        if (at < 0) {
            throw Errors.valueError("subsection not found");
        }
        return at;
    }

    /** {@code a.count(sub, start, end)}: occurrences that do not overlap. */
    public static int count(byte[] a, byte[] sub, long start, long end) {
        int from = StrSearch.clipStart(start, a.length);
        int to = StrSearch.clipEnd(end, a.length);
        return from > to ? 0 : countIn(a, sub, from, to, Integer.MAX_VALUE);
    }

    /** At most {@code max} occurrences in {@code a[from:to]}; an empty {@code sub} occurs between all bytes. */
    static int countIn(byte[] a, byte[] sub, int from, int to, int max) {
        if (sub.length == 0) {
            return (int) Math.min(to - from + 1L, max);
        }
        if (sub.length == 1 && max == Integer.MAX_VALUE) {
            return Latin1.count(a, sub[0], from, to);
        }
        int count = 0;
        while (count < max) {
            int at = indexOf(a, sub, from, to);
            if (at < 0) {
                break;
            }
            count++;
            from = at + sub.length;
        }
        return count;
    }

    /** {@code a.startswith(prefix, start, end)}. */
    public static boolean startsWith(byte[] a, byte[] prefix, long start, long end) {
        int from = StrSearch.clipStart(start, a.length);
        return prefix.length <= StrSearch.clipEnd(end, a.length) - from && matches(a, from, prefix);
    }

    /** {@code a.endswith(suffix, start, end)}. */
    public static boolean endsWith(byte[] a, byte[] suffix, long start, long end) {
        int from = StrSearch.clipStart(start, a.length);
        int to = StrSearch.clipEnd(end, a.length);
        return suffix.length <= to - from && matches(a, to - suffix.length, suffix);
    }

    static boolean matches(byte[] a, int at, byte[] sub) {
        return Arrays.equals(a, at, at + sub.length, sub, 0, sub.length);
    }

    /** The first index of {@code sub} inside {@code a[from:to]}, or -1. */
    static int indexOf(byte[] a, byte[] sub, int from, int to) {
        if (sub.length == 0) {
            return from;
        }
        int m = sub.length;
        if (to - from >= LONG && m < LinearSearch.LONG_NEEDLE && JdkKernels.SEARCHES) {
            return m == 1 ? JdkKernels.indexOf(a, sub[0], from, to) : JdkKernels.indexOf(a, sub, from, to);
        }
        byte first = sub[0];
        long wasted = 0;
        for (int i = from, last = to - m; i <= last; i++) {
            if (a[i] != first) {
                continue;
            }
            int same = 1;
            while (same < m && a[i + same] == sub[same]) {
                same++;
            }
            if (same == m) {
                return i;
            }
            wasted += same;
            if (m >= LinearSearch.LONG_NEEDLE && LinearSearch.isWasteful(wasted, i - from)) {
                return LinearSearch.indexOf(k -> a[k], i + 1, to, k -> sub[k], m);
            }
        }
        return -1;
    }

    /** The last index of {@code sub} inside {@code a[from:to]}, or -1. */
    static int lastIndexOf(byte[] a, byte[] sub, int from, int to) {
        if (sub.length == 0) {
            return to;
        }
        byte first = sub[0];
        for (int i = to - sub.length; ; i--) {
            i = Latin1.lastIndexOf(a, first, from, i + 1);
            if (i < 0 || sub.length == 1 || matches(a, i, sub)) {
                return i;
            }
        }
    }
}
