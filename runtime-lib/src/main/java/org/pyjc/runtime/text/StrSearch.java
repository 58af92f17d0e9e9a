package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * Search methods of str: find, index, count, startswith and relatives.
 *
 * <p>{@code start} and {@code end} are Python slice bounds: negative ones count from the end, large ones are clipped.
 * Compare CPython unicodeobject.c: any_find_slice, PyUnicode_Count, tailmatch. Thread safety: stateless.
 */
public final class StrSearch {
    /** Longer strings are first searched in ways that take many chars at a time. */
    private static final int LONG = 100;

    private StrSearch() {}

    /** The bound {@code start} as an index that is at least zero (it may exceed {@code length}). */
    static int clipStart(long start, int length) {
        if (start < 0) {
            return (int) Math.max(0, start + length);
        }
        return (int) Math.min(start, Integer.MAX_VALUE);
    }

    /** The bound {@code end} as an index in {@code [0, length]}. */
    static int clipEnd(long end, int length) {
        if (end < 0) {
            return (int) Math.max(0, end + length);
        }
        return (int) Math.min(end, length);
    }

    /** {@code sub in s}. */
    public static boolean contains(Object s, Object sub) {
        if (s instanceof String t && sub instanceof String u && u.length() < LinearSearch.LONG_NEEDLE) {
            return u.length() == 1 ? t.indexOf(u.charAt(0)) >= 0 : t.contains(u);
        }
        return indexOf(s, sub, 0, Str.length(s)) >= 0;
    }

    /** {@code s.find(sub, start, end)}: -1 if absent. */
    public static int find(Object s, Object sub, long start, long end) {
        int n = Str.length(s);
        int from = clipStart(start, n);
        int to = clipEnd(end, n);
        return from > to ? -1 : indexOf(s, sub, from, to);
    }

    /** {@code s.rfind(sub, start, end)}: -1 if absent. */
    public static int rfind(Object s, Object sub, long start, long end) {
        int n = Str.length(s);
        int from = clipStart(start, n);
        int to = clipEnd(end, n);
        return from > to ? -1 : lastIndexOf(s, sub, from, to);
    }

    /** {@code s.index(sub, start, end)}: ValueError if absent. */
    public static int index(Object s, Object sub, long start, long end) {
        return found(find(s, sub, start, end));
    }

    /** {@code s.rindex(sub, start, end)}: ValueError if absent. */
    public static int rindex(Object s, Object sub, long start, long end) {
        return found(rfind(s, sub, start, end));
    }

    private static int found(int at) {
        if (at < 0) {
            throw Errors.valueError("substring not found");
        }
        return at;
    }

    /** {@code s.count(sub, start, end)}: occurrences that do not overlap. */
    public static int count(Object s, Object sub, long start, long end) {
        int n = Str.length(s);
        int from = clipStart(start, n);
        int to = clipEnd(end, n);
        return from > to ? 0 : countIn(s, sub, from, to, Integer.MAX_VALUE);
    }

    /** At most {@code max} occurrences in {@code s[from:to]}; an empty {@code sub} occurs between all characters. */
    static int countIn(Object s, Object sub, int from, int to, int max) {
        int m = Str.length(sub);
        if (m == 0) {
            return (int) Math.min(to - from + 1L, max);
        }
        if (m == 1 && max == Integer.MAX_VALUE && to - from > LONG && from == 0 && s instanceof String t && t.length() == to) {
            int c = Str.codePointAt(sub, 0);
            if (!CompactStrings.isOne(t)) {
                return count(t.toCharArray(), c);
            }
            return c < 256 ? Latin1.count(t, (char) c) : 0;
        }
        int count = 0;
        while (count < max) {
            int at = indexOf(s, sub, from, to);
            if (at < 0) {
                break;
            }
            count++;
            from = at + m;
        }
        return count;
    }

    private static int count(char[] chars, int c) {
        int count = 0;
        for (char each : chars) {
            count += each == c ? 1 : 0;
        }
        return count;
    }

    /** {@code s.startswith(prefix, start, end)}. */
    public static boolean startsWith(Object s, Object prefix, long start, long end) {
        int n = Str.length(s);
        int from = clipStart(start, n);
        int room = clipEnd(end, n) - from;
        return Str.length(prefix) <= room && matches(s, from, prefix);
    }

    /** {@code s.endswith(suffix, start, end)}. */
    public static boolean endsWith(Object s, Object suffix, long start, long end) {
        int n = Str.length(s);
        int from = clipStart(start, n);
        int to = clipEnd(end, n);
        int m = Str.length(suffix);
        return m <= to - from && matches(s, to - m, suffix);
    }

    /** Whether {@code s[at:at+len(sub)] == sub}; the range is inside {@code s}. */
    static boolean matches(Object s, int at, Object sub) {
        if (s instanceof String t && sub instanceof String u) {
            return t.startsWith(u, at);
        }
        for (int i = 0, m = Str.length(sub); i < m; i++) {
            if (Str.codePointAt(s, at + i) != Str.codePointAt(sub, i)) {
                return false;
            }
        }
        return true;
    }

    /** The first index of {@code sub} inside {@code s[from:to]}, or -1; {@code 0 <= from <= to <= len(s)}. */
    static int indexOf(Object s, Object sub, int from, int to) {
        if (s instanceof String t) {
            return sub instanceof String u ? indexOf(t, u, from, to) : -1;
        }
        int m = Str.length(sub);
        if (m == 0) {
            return from;
        }
        int[] hay = ((WideStr) s).array();
        int first = Str.codePointAt(sub, 0);
        long wasted = 0;
        for (int i = from, last = to - m; i <= last; i++) {
            if (hay[i] != first) {
                continue;
            }
            int same = 1;
            while (same < m && hay[i + same] == Str.codePointAt(sub, same)) {
                same++;
            }
            if (same == m) {
                return i;
            }
            wasted += same;
            if (LinearSearch.isWasteful(wasted, i - from)) {
                return LinearSearch.indexOf(k -> hay[k], i + 1, to, k -> Str.codePointAt(sub, k), m);
            }
        }
        return -1;
    }

    static int indexOf(String s, String sub, int from, int to) {
        int m = sub.length();
        if (m > to - from) {
            return -1;
        }
        if (m < LinearSearch.LONG_NEEDLE) {
            return m == 1 ? s.indexOf(sub.charAt(0), from, to) : s.indexOf(sub, from, to);
        }
        return indexOfLong(s, sub, from, to);
    }

    private static int indexOfLong(String s, String sub, int from, int to) {
        int m = sub.length();
        int last = to - m;
        long wasted = 0;
        for (int i = from; ; i++) {
            i = s.indexOf(sub.charAt(0), i, last + 1);
            if (i < 0) {
                return -1;
            }
            int same = 1;
            while (same < m && s.charAt(i + same) == sub.charAt(same)) {
                same++;
            }
            if (same == m) {
                return i;
            }
            wasted += same;
            if (LinearSearch.isWasteful(wasted, i - from)) {
                return LinearSearch.indexOf(s::charAt, i + 1, to, sub::charAt, m);
            }
        }
    }

    /** The last index of {@code sub} inside {@code s[from:to]}, or -1; {@code 0 <= from <= to <= len(s)}. */
    static int lastIndexOf(Object s, Object sub, int from, int to) {
        if (s instanceof String && sub instanceof WideStr) {
            return -1;
        }
        int m = Str.length(sub);
        if (m == 0) {
            return to;
        }
        return m > 1 && s instanceof String t && sub instanceof String u ? lastIndexOf(t, u, from, to - m) : backwards(s, sub, from, to - m);
    }

    /** Searches the last chars backwards, then larger and larger pieces forwards, until one has what it looks for. */
    private static int lastIndexOf(String s, String sub, int from, int end) {
        for (int size = LONG; end - from > LONG; size *= 4) {
            int low = Math.max(from, end - size);
            if (size == LONG || indexOf(s, sub, low, end + sub.length()) >= 0) {
                int at = backwards(s, sub, low, end);
                if (at >= 0) {
                    return at;
                }
            }
            end = low - 1;
        }
        return backwards(s, sub, from, end);
    }

    private static int backwards(byte[] latin1, String s, Object sub, int from, int end) {
        byte first = (byte) Str.codePointAt(sub, 0);
        int i = end + 1;
        do {
            i = Latin1.lastIndexOf(latin1, first, from, i);
        } while (i >= 0 && !matches(s, i, sub));
        return i;
    }

    private static int backwards(Object s, Object sub, int from, int end) {
        int first = Str.codePointAt(sub, 0);
        byte[] latin1 = first < 256 && s instanceof String t ? StringMemory.viewOrNull(t) : null;
        if (latin1 != null) {
            return backwards(latin1, (String) s, sub, from, end);
        }
        for (int i = end; i >= from; i--) {
            if (Str.codePointAt(s, i) == first && matches(s, i, sub)) {
                return i;
            }
        }
        return -1;
    }
}
