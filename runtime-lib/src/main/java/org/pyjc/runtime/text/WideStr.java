package org.pyjc.runtime.text;

import java.util.Arrays;

/**
 * A Python str that {@link String} cannot hold without ambiguity: it has a code point above U+FFFF, or a high surrogate
 * directly followed by a low one (two code points for Python, one for UTF-16).
 *
 * <p>Every other Python str is a {@code String}, so a {@code WideStr} never equals a {@code String}. Instances are made by
 * {@link Str} and {@link StrBuilder}, which normalise. Thread safety: immutable; the cached hash is a benign race.
 */
public final class WideStr {
    private final int[] codePoints;
    private int hash;

    /** Takes ownership of {@code codePoints}, which must satisfy the class invariant. */
    WideStr(int[] codePoints) {
        assert needsWide(codePoints, 0, codePoints.length);
        this.codePoints = codePoints;
    }

    /** Whether the range has a code point or a pair that only this class can hold. */
    static boolean needsWide(int[] codePoints, int from, int to) {
        boolean high = false;
        for (int i = from; i < to; i++) {
            int c = codePoints[i];
            if (c > 0xFFFF || (high && Str.isLowSurrogate(c))) {
                return true;
            }
            high = Str.isHighSurrogate(c);
        }
        return false;
    }

    /** The number of code points, Python's {@code len}. */
    public int length() {
        return codePoints.length;
    }

    /** The code point at {@code index}. */
    public int at(int index) {
        return codePoints[index];
    }

    /** The backing array, which nobody may change or publish. */
    int[] array() {
        return codePoints;
    }

    void copyTo(int from, int to, int[] target, int offset) {
        System.arraycopy(codePoints, from, target, offset, to - from);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof WideStr w && hashCode() == w.hashCode() && Arrays.equals(codePoints, w.codePoints));
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = Arrays.hashCode(codePoints);
            hash = h == 0 ? 1 : h;
        }
        return hash;
    }

    /** The UTF-16 form: an adjacent pair of surrogate code points becomes one astral character. */
    @Override
    public String toString() {
        return new String(codePoints, 0, codePoints.length);
    }
}
