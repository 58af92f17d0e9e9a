package org.pyjc.runtime.text;

import java.util.Arrays;

/**
 * Builds a Python str from pieces; the result is normalised as {@link Str} says.
 *
 * <p>The pieces are kept in a {@link StringBuilder} until the first one that only a {@link WideStr} can hold.
 * Thread safety: none, for one thread.
 */
public final class StrBuilder {
    private StringBuilder narrow;
    private int[] wide;
    private int size;

    public StrBuilder() {
        narrow = new StringBuilder();
    }

    public StrBuilder(int capacity) {
        narrow = new StringBuilder(capacity);
    }

    /** The number of code points so far. */
    public int length() {
        return wide == null ? narrow.length() : size;
    }

    /** Appends a Python str. */
    public StrBuilder append(Object s) {
        return s instanceof String t ? append(t) : append(s, 0, Str.length(s));
    }

    /** Appends a Python str that is a String. */
    public StrBuilder append(String s) {
        if (wide == null && !pairs(s, 0)) {
            narrow.append(s);
            return this;
        }
        return append(s, 0, s.length());
    }

    /** Appends {@code s[from:to]}. */
    public StrBuilder append(Object s, int from, int to) {
        if (from >= to) {
            return this;
        }
        if (wide == null && s instanceof String t && !pairs(t, from)) {
            narrow.append(t, from, to);
            return this;
        }
        int n = to - from;
        widen(n);
        Str.copyTo(s, from, to, wide, size);
        size += n;
        return this;
    }

    /** Appends one code point. */
    public StrBuilder appendCodePoint(int c) {
        if (wide == null && c <= 0xFFFF && !(Str.isLowSurrogate(c) && endsHigh())) {
            narrow.append((char) c);
            return this;
        }
        widen(1);
        wide[size++] = c;
        return this;
    }

    /** Appends an ASCII char or any other char that is no surrogate. */
    public StrBuilder append(char c) {
        return appendCodePoint(c);
    }

    /** Appends an ASCII char. */
    public StrBuilder appendAscii(char c) {
        if (wide == null) {
            narrow.append(c);
            return this;
        }
        return appendCodePoint(c);
    }

    /** Appends the decimal digits of a number. */
    public StrBuilder append(long n) {
        if (wide == null) {
            narrow.append(n);
            return this;
        }
        return append(Long.toString(n));
    }

    /** Appends {@code c} {@code count} times. */
    public StrBuilder fill(int c, int count) {
        if (wide == null && c <= 0xFFFF && !Str.isSurrogate(c)) {
            narrow.repeat(c, Math.max(count, 0));
            return this;
        }
        for (int i = 0; i < count; i++) {
            appendCodePoint(c);
        }
        return this;
    }

    private boolean pairs(String s, int from) {
        return s.length() > from && Str.isLowSurrogate(s.charAt(from)) && endsHigh();
    }

    private boolean endsHigh() {
        int n = narrow.length();
        return n > 0 && Str.isHighSurrogate(narrow.charAt(n - 1));
    }

    private void widen(int more) {
        if (wide == null) {
            size = narrow.length();
            wide = new int[Str.checkedLength(Math.max(16L, (size + (long) more) * 3 / 2))];
            for (int i = 0; i < size; i++) {
                wide[i] = narrow.charAt(i);
            }
            narrow = null;
        } else if (wide.length - size < more) {
            long need = (long) size + more;
            wide = Arrays.copyOf(wide, Str.checkedLength(Math.max(need, Math.min(need * 3 / 2, Integer.MAX_VALUE - 16))));
        }
    }

    /** The str built so far. */
    public Object build() {
        return wide == null ? narrow.toString() : Str.fromCodePoints(wide, 0, size);
    }

    /** The str built so far in UTF-16. */
    @Override
    public String toString() {
        return build().toString();
    }
}
