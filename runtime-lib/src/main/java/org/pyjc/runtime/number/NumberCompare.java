package org.pyjc.runtime.number;

import java.math.BigInteger;

/**
 * Exact comparison of ints with floats.
 *
 * <p>Compare CPython floatobject.c: float_richcompare. Thread safety: stateless.
 */
public final class NumberCompare {
    private static final long EXACT = 1L << 53;
    private static final double TWO_63 = 0x1p63;

    private NumberCompare() {}

    /** Whether {@code a == b}. */
    public static boolean equal(long a, double b) {
        return (double) a == b && (b != TWO_63 || a != Long.MAX_VALUE) && (long) b == a;
    }

    /** Whether {@code a == b}. */
    public static boolean equal(Object a, double b) {
        if (a instanceof Long n) {
            return equal((long) n, b);
        }
        return Double.isFinite(b) && compare(a, b) == 0;
    }

    /** The sign of {@code a - b}; {@code b} is no nan. */
    public static int compare(long a, double b) {
        if (a >= -EXACT && a <= EXACT) {
            return Double.compare((double) a, b + 0.0);
        }
        if (b >= TWO_63) {
            return -1;
        }
        if (b < -TWO_63) {
            return 1;
        }
        return Long.compare(a, (long) b);
    }

    /** The sign of {@code a - b}; {@code b} is no nan. */
    public static int compare(Object a, double b) {
        if (a instanceof Long n) {
            return compare((long) n, b);
        }
        BigInteger n = (BigInteger) a;
        if (Math.abs(b) < TWO_63 || Double.isInfinite(b)) {
            return Double.isInfinite(b) ? (b > 0 ? -1 : 1) : n.signum();
        }
        return n.compareTo(FloatMath.truncate(b));
    }
}
