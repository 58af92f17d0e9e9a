package org.pyjc.runtime.number;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * Division of Python ints: floor division, modulo and true division.
 *
 * <p>Compare CPython longobject.c: l_divmod, long_true_divide. Thread safety: stateless.
 */
public final class IntDivision {
    /** The least exponent of a normal double, as frexp counts. */
    private static final int MIN_EXPONENT = -1021;
    private static final int MAX_EXPONENT = 1024;
    private static final int PRECISION = 53;
    private static final long EXACT = 1L << PRECISION;
    private static final int LEADING_BITS = 62;

    private IntDivision() {}

    static RuntimeException byZero() {
        return Errors.zeroDivisionError("division by zero");
    }

    public static Object floorDiv(long a, long b) {
        if (b == -1) {
            return IntMath.negate(a);
        }
        if (b == 0) {
            throw byZero();
        }
        return Math.floorDiv(a, b);
    }

    public static Object floorDiv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return floorDiv((long) x, (long) y);
        }
        BigInteger x = IntMath.big(a);
        BigInteger y = IntMath.big(b);
        if (x.signum() < 0 || y.signum() <= 0) {
            return divmod(x, y)[0];
        }
        long quotient = smallQuotient(x, y);
        return quotient >= 0 ? (Object) quotient : IntMath.normalize(x.divide(y));
    }

    /**
     * The quotient of two large positive numbers when their first 62 bits tell it, else -1: {@code h/(l+1) <= a/b < (h+1)/l} for
     * the leading bits h of a and l, as far down, of b.
     */
    private static long smallQuotient(BigInteger a, BigInteger b) {
        int length = a.bitLength();
        int difference = length - b.bitLength();
        if (difference < 0) {
            return 0;
        }
        if (difference > LEADING_BITS / 2 || length <= Long.SIZE) {
            return -1;
        }
        long high = a.shiftRight(length - LEADING_BITS).longValue();
        long low = b.shiftRight(length - LEADING_BITS).longValue();
        long quotient = high / (low + 1);
        return quotient == (high + 1) / low ? quotient : -1;
    }

    public static long mod(long a, long b) {
        if (b == 0) {
            throw byZero();
        }
        return Math.floorMod(a, b);
    }

    public static Object mod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return mod((long) x, (long) y);
        }
        return divmod(IntMath.big(a), IntMath.big(b))[1];
    }

    /** The floor quotient and the modulo. */
    public static Object[] divmod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return new Object[] {floorDiv((long) x, (long) y), mod((long) x, (long) y)};
        }
        return divmod(IntMath.big(a), IntMath.big(b));
    }

    private static Object[] divmod(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw byZero();
        }
        long quotient = a.signum() > 0 && b.signum() > 0 ? smallQuotient(a, b) : -1;
        if (quotient >= 0) {
            BigInteger product = BigMath.multiply(BigInteger.valueOf(quotient), b);
            return new Object[] {quotient, IntMath.normalize(BigMath.subtract(a, product))};
        }
        BigInteger[] qr = a.divideAndRemainder(b);
        if (qr[1].signum() != 0 && qr[1].signum() != b.signum()) {
            qr[0] = qr[0].subtract(BigInteger.ONE);
            qr[1] = qr[1].add(b);
        }
        return new Object[] {IntMath.normalize(qr[0]), IntMath.normalize(qr[1])};
    }

    /** {@code a / b} of two longs, correctly rounded. */
    public static double trueDiv(long a, long b) {
        if (b == 0) {
            throw byZero();
        }
        if (a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT) {
            return (double) a / (double) b;
        }
        return trueDiv(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /** {@code a / b}, correctly rounded. */
    public static double trueDiv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return trueDiv((long) x, (long) y);
        }
        return trueDiv(IntMath.big(a), IntMath.big(b));
    }

    private static double trueDiv(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw byZero();
        }
        boolean negative = a.signum() < 0 != b.signum() < 0;
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        int difference = x.bitLength() - y.bitLength();
        if (difference > MAX_EXPONENT) {
            throw tooLarge();
        }
        double d = a.signum() == 0 || difference < MIN_EXPONENT - PRECISION - 1 ? 0.0 : quotient(x, y, difference);
        return negative ? -d : d;
    }

    /** Computes two bits more than needed, with a sticky last bit, then rounds once. */
    private static double quotient(BigInteger x, BigInteger y, int difference) {
        int shift = Math.max(difference, MIN_EXPONENT) - PRECISION - 2;
        if (shift > 0) {
            y = y.shiftLeft(shift);
        } else {
            x = x.shiftLeft(-shift);
        }
        BigInteger[] qr = x.divideAndRemainder(y);
        long q = qr[0].longValue() | (qr[1].signum() != 0 ? 1 : 0);
        int extra = Math.max(64 - Long.numberOfLeadingZeros(q), MIN_EXPONENT - shift) - PRECISION;
        long half = 1L << (extra - 1);
        long low = q & ((half << 1) - 1);
        q -= low;
        if (low > half || (low == half && (q & (half << 1)) != 0)) {
            q += half << 1;
        }
        double d = Math.scalb((double) q, shift);
        if (Double.isInfinite(d)) {
            throw tooLarge();
        }
        return d;
    }

    private static RuntimeException tooLarge() {
        return Errors.overflowError("integer division result too large for a float");
    }
}
