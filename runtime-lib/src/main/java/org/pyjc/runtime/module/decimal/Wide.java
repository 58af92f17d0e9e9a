package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/**
 * Cuts digits off numbers below 2**127 without BigInteger's general division. Source: Möller and Granlund, Improved division by
 * invariant integers.
 *
 * <p>Thread safety: confined to one operation; the tables are constant.
 */
final class Wide {
    static final int BITS = 127;
    private static final long[] NORMAL = new long[Digits.LONG_DIGITS + 1];
    private static final long[] RECIPROCAL = new long[Digits.LONG_DIGITS + 1];
    private static final int[] SHIFT = new int[Digits.LONG_DIGITS + 1];

    static {
        BigInteger ones = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
        for (int i = 1; i <= Digits.LONG_DIGITS; i++) {
            SHIFT[i] = Long.numberOfLeadingZeros(Digits.power(i));
            NORMAL[i] = Digits.power(i) << SHIFT[i];
            RECIPROCAL[i] = ones.divide(new BigInteger(Long.toUnsignedString(NORMAL[i]))).longValue();
        }
    }

    private long high;
    private long low;
    /** What was cut off. */
    long rest;

    /** Cuts off {@code drop} digits, 1 to 18. */
    void cut(BigInteger n, int drop) {
        long lo = n.longValue();
        long hi = n.bitLength() <= 64 ? 0 : n.shiftRight(64).longValue();
        int shift = SHIFT[drop];
        long divisor = NORMAL[drop];
        long reciprocal = RECIPROCAL[drop];
        high = divide(hi >>> 64 - shift, hi << shift | lo >>> 64 - shift, divisor, reciprocal);
        low = divide(rest, lo << shift, divisor, reciprocal);
        rest >>>= shift;
    }

    /** The quotient of two words by one; the remainder is in {@link #rest}. */
    private long divide(long u1, long u0, long divisor, long reciprocal) {
        long q1 = Math.unsignedMultiplyHigh(reciprocal, u1);
        long q0 = reciprocal * u1;
        long sum = q0 + u0;
        q1 += u1 + (Long.compareUnsigned(sum, q0) < 0 ? 1 : 0) + 1;
        long r = u0 - q1 * divisor;
        if (Long.compareUnsigned(r, sum) > 0) {
            q1--;
            r += divisor;
        }
        if (Long.compareUnsigned(r, divisor) >= 0) {
            q1++;
            r -= divisor;
        }
        rest = r;
        return q1;
    }

    boolean isOdd() {
        return (low & 1) != 0;
    }

    void increment() {
        low++;
        high += low == 0 ? 1 : 0;
    }

    /** The digits that are left. */
    BigInteger value() {
        if (high == 0 && low >= 0) {
            return BigInteger.valueOf(low);
        }
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> 56 - 8 * i);
            bytes[8 + i] = (byte) (low >>> 56 - 8 * i);
        }
        return new BigInteger(1, bytes);
    }
}
