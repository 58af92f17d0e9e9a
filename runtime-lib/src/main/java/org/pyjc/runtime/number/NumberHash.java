package org.pyjc.runtime.number;

import java.math.BigInteger;

/**
 * The hash of numbers: equal numbers of any type have equal hashes, modulo the prime 2^61 - 1.
 *
 * <p>Compare CPython longobject.c: long_hash; pyhash.c: _Py_HashDouble; complexobject.c: complex_hash.
 * Thread safety: stateless.
 */
public final class NumberHash {
    private static final int BITS = 61;
    private static final long MODULUS = (1L << BITS) - 1;
    private static final long INF = 314159;
    private static final long IMAG = 1000003;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private NumberHash() {}

    /** The hash of an int that fits in a long. */
    public static long hash(long value) {
        long h = value > -MODULUS && value < MODULUS ? value : value % MODULUS;
        return h == -1 ? -2 : h;
    }

    /** The hash of an int. */
    public static long hash(Object value) {
        if (value instanceof Long n) {
            return hash((long) n);
        }
        return hash(((BigInteger) value).remainder(BIG_MODULUS).longValue());
    }

    /** The hash of a float; every nan has the same, as they are one value here. */
    public static long hash(double value) {
        long whole = (long) value;
        if (whole == value && whole != Long.MAX_VALUE) {
            return hash(whole);
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INF : -INF;
        }
        return hashOfScaled(value);
    }

    /** The value is m * 2**e, and 2**61 is 1 modulo the prime: so multiplying by 2**e rotates. */
    private static long hashOfScaled(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> 52) & 0x7FF;
        long m = bits & 0xFFFFFFFFFFFFFL;
        if (biased == 0) {
            biased = 1;
        } else {
            m |= 1L << 52;
        }
        int e = Math.floorMod(biased - 1075, BITS);
        long h = ((m << e) & MODULUS) | (m >>> (BITS - e));
        return value < 0 ? (h == 1 ? -2 : -h) : h;
    }

    /** The hash of a complex. */
    public static long hash(double re, double im) {
        long h = hash(re) + IMAG * hash(im);
        return h == -1 ? -2 : h;
    }
}
