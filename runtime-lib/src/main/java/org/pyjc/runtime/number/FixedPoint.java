package org.pyjc.runtime.number;

/**
 * Exact scaling of doubles by powers of ten in 128-bit integers, the fast path of {@code round(x, n)} and {@code '%.nf'}.
 *
 * <p>Thread safety: stateless.
 */
final class FixedPoint {
    /** The greatest power of ten that a long holds. */
    static final int EXACT_POWERS = 18;

    private static final long[] POWERS = powers();

    private FixedPoint() {}

    private static long[] powers() {
        long[] p = new long[EXACT_POWERS + 1];
        p[0] = 1;
        for (int i = 1; i < p.length; i++) {
            p[i] = p[i - 1] * 10;
        }
        return p;
    }

    /** 10**digits as a double, which is exact. */
    static double power(long digits) {
        return POWERS[(int) digits];
    }

    static long longPower(int digits) {
        return POWERS[digits];
    }

    /** {@code x * 10**digits} rounded half to even, or -1 if it does not fit; {@code x} is finite and at least zero. */
    static long scaled(double x, int digits) {
        long bits = Double.doubleToRawLongBits(x);
        int biased = (int) (bits >>> 52);
        long m = bits & 0xFFFFFFFFFFFFFL;
        int e;
        if (biased == 0) {
            e = -1074;
        } else {
            m |= 1L << 52;
            e = biased - 1075;
        }
        long p = POWERS[digits];
        long high = Math.multiplyHigh(m, p);
        long low = m * p;
        if (e >= 0) {
            return high == 0 && low >= 0 && e < Long.numberOfLeadingZeros(low) ? low << e : -1;
        }
        return shiftRightHalfEven(high, low, -e);
    }

    private static long shiftRightHalfEven(long high, long low, int shift) {
        if (shift >= 128) {
            return 0;
        }
        long q;
        long restHigh;
        long restLow;
        if (shift >= 64) {
            int s = shift - 64;
            q = s == 0 ? high : high >>> s;
            restHigh = s == 0 ? 0 : high & ((1L << s) - 1);
            restLow = low;
        } else {
            if (high >>> shift != 0 || (high << (64 - shift) | low >>> shift) < 0) {
                return -1;
            }
            q = high << (64 - shift) | low >>> shift;
            restHigh = 0;
            restLow = low & ((1L << shift) - 1);
        }
        return q + roundUp(q, restHigh, restLow, shift);
    }

    /** One if the rest is above half of 2**shift, or half and {@code q} odd. */
    private static int roundUp(long q, long restHigh, long restLow, int shift) {
        int c;
        if (shift > 64) {
            c = Long.compareUnsigned(restHigh, 1L << (shift - 65));
            if (c == 0) {
                c = restLow == 0 ? 0 : 1;
            }
        } else {
            c = Long.compareUnsigned(restLow, 1L << (shift - 1));
        }
        return c > 0 || (c == 0 && (q & 1) != 0) ? 1 : 0;
    }
}
