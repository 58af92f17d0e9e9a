package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/** Powers of ten and counts of digits. Thread safety: the cache is filled racily with equal values. */
final class Digits {
    private static final int CACHED = 320;
    /** How many digits every long has room for. */
    static final int LONG_DIGITS = 18;
    private static final long[] SMALL = new long[LONG_DIGITS + 1];
    private static final BigInteger[] BIG = new BigInteger[CACHED];
    private static final double LOG = Math.log10(2);

    static {
        long p = 1;
        for (int i = 0; i <= LONG_DIGITS; i++, p *= 10) {
            SMALL[i] = p;
        }
    }

    private Digits() {}

    static long power(int n) {
        return SMALL[n];
    }

    static BigInteger big(long n) {
        if (n >= CACHED) {
            if (n > 2_000_000_000) {
                throw new OutOfMemoryError("decimal");
            }
            return BigInteger.TEN.pow((int) n);
        }
        BigInteger p = BIG[(int) n];
        if (p == null) {
            p = BigInteger.TEN.pow((int) n);
            BIG[(int) n] = p;
        }
        return p;
    }

    /** The number of digits; 1 for zero. */
    static int count(long n) {
        int estimate = (64 - Long.numberOfLeadingZeros(n | 1)) * 1233 >> 12;
        if (estimate > LONG_DIGITS) {
            return 19;
        }
        return n < SMALL[estimate] ? Math.max(estimate, 1) : estimate + 1;
    }

    static int count(BigInteger n) {
        int bits = n.bitLength();
        if (bits < 64) {
            return count(n.longValue());
        }
        int low = (int) ((bits - 1) * LOG);
        int high = (int) (bits * LOG) + 1;
        return low + 1 == high || n.compareTo(big(low + 1)) < 0 ? low + 1 : low + 2;
    }

    /** The number of zeros at the end of a number that is not zero, {@code most} at the most. */
    static long trailingZeros(BigInteger n, long most) {
        long zeros = 0;
        BigInteger rest = n;
        for (int step = 64; step > 0; step /= 8) {
            BigInteger power = big(step);
            while (zeros + step <= most && rest.getLowestSetBit() >= step) {
                BigInteger[] parts = rest.divideAndRemainder(power);
                if (parts[1].signum() != 0) {
                    break;
                }
                rest = parts[0];
                zeros += step;
            }
        }
        return zeros;
    }

    /** The integer quotient rounded half to even; both positive, or the dividend of any sign. */
    static BigInteger nearest(BigInteger a, BigInteger b) {
        BigInteger[] parts = floorDivide(a, b);
        BigInteger twice = parts[1].shiftLeft(1);
        int c = twice.compareTo(b);
        return c > 0 || c == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** Quotient rounded down and remainder, for a positive divisor. */
    static BigInteger[] floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() < 0) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }
}
