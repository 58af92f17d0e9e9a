package org.pyjc.runtime.text;

/**
 * Search that stays linear where comparing at each place would be quadratic, as in finding {@code 'a' * m + 'b'} in
 * {@code 'a' * n}.
 *
 * <p>{@link StrSearch} and {@link BytesSearch} compare at each place as long as this wastes little, and then come here. The
 * algorithm is that of Knuth, Morris and Pratt. Thread safety: stateless.
 */
final class LinearSearch {
    /** Shorter needles are never worth the table. */
    static final int LONG_NEEDLE = 32;
    private static final int FREE_WASTE = 4096;
    private static final int WASTE_PER_STEP = 32;

    private LinearSearch() {}

    /** A sequence of characters. */
    @FunctionalInterface
    interface Sequence {
        int at(int i);
    }

    /** Whether so many comparisons in vain, for so much progress, ask for the table. */
    static boolean isWasteful(long wasted, int progress) {
        return wasted > FREE_WASTE + (long) WASTE_PER_STEP * progress;
    }

    /** The first index of a needle of length {@code m}, at least one, inside {@code hay[from:to]}, or -1. */
    static int indexOf(Sequence hay, int from, int to, Sequence needle, int m) {
        int[] borders = borders(needle, m);
        int matched = 0;
        for (int i = from; i < to; i++) {
            int c = hay.at(i);
            while (matched > 0 && needle.at(matched) != c) {
                matched = borders[matched - 1];
            }
            if (needle.at(matched) == c && ++matched == m) {
                return i - m + 1;
            }
        }
        return -1;
    }

    /** For each prefix the length of its longest proper prefix that is also its suffix. */
    private static int[] borders(Sequence needle, int m) {
        int[] borders = new int[m];
        int k = 0;
        for (int i = 1; i < m; i++) {
            int c = needle.at(i);
            while (k > 0 && needle.at(k) != c) {
                k = borders[k - 1];
            }
            if (needle.at(k) == c) {
                k++;
            }
            borders[i] = k;
        }
        return borders;
    }
}
