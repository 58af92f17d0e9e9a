package org.pyjc.runtime.number;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * Arithmetic of Python ints: a {@link Long} when the value fits, else a {@link BigInteger}; every result is normalised.
 *
 * <p>Arguments typed {@code Object} are such values (a bool is to be converted first). The {@code long} methods are the fast
 * paths for compiled code. Division is in {@link IntDivision}, powers and roots in {@link IntPower}, bytes in
 * {@link IntBytes}. Compare CPython longobject.c. Thread safety: stateless.
 */
public final class IntMath {
    private IntMath() {}

    /** The int of a BigInteger. */
    public static Object normalize(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** The BigInteger of an int. */
    public static BigInteger big(Object value) {
        return value instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) value;
    }

    /** Whether {@code value} is an int (and no bool). */
    public static boolean isInt(Object value) {
        return value instanceof Long || value instanceof BigInteger;
    }

    /** Negative, zero or positive as the value is. */
    public static int signum(Object value) {
        return value instanceof Long n ? Long.signum(n) : ((BigInteger) value).signum();
    }

    /** Compares two ints. */
    public static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Long) {
            return -((BigInteger) b).signum();
        }
        return b instanceof Long ? ((BigInteger) a).signum() : ((BigInteger) a).compareTo((BigInteger) b);
    }

    /** Whether two ints are equal. */
    public static boolean equal(Object a, Object b) {
        return a.equals(b);
    }

    /** The int as a long, clipped to the range of long. */
    public static long clip(Object value) {
        if (value instanceof Long n) {
            return n;
        }
        return ((BigInteger) value).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** The int as a long; OverflowError if it does not fit. */
    public static long toLong(Object value) {
        if (value instanceof Long n) {
            return n;
        }
        throw Errors.overflowError("Python int too large to convert to C long");
    }

    public static Object add(long a, long b) {
        long r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            return BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        }
        return r;
    }

    public static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return add((long) x, (long) y);
        }
        return normalize(BigMath.add(big(a), big(b)));
    }

    public static Object subtract(long a, long b) {
        long r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            return BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
        }
        return r;
    }

    public static Object subtract(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return subtract((long) x, (long) y);
        }
        return normalize(BigMath.subtract(big(a), big(b)));
    }

    public static Object multiply(long a, long b) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) != low >> 63) {
            return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        }
        return low;
    }

    public static Object multiply(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return multiply((long) x, (long) y);
        }
        BigInteger x = big(a);
        BigInteger y = big(b);
        if ((long) x.bitLength() + y.bitLength() > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        return normalize(BigMath.multiply(x, y));
    }

    public static Object negate(long a) {
        return a == Long.MIN_VALUE ? BigInteger.valueOf(a).negate() : (Object) (-a);
    }

    public static Object negate(Object a) {
        return a instanceof Long x ? negate((long) x) : normalize(((BigInteger) a).negate());
    }

    public static Object abs(Object a) {
        return signum(a) < 0 ? negate(a) : a;
    }

    public static Object invert(Object a) {
        return a instanceof Long x ? (Object) (~x) : normalize(((BigInteger) a).not());
    }

    public static Object and(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x & y;
        }
        return normalize(BigMath.and(big(a), big(b)));
    }

    public static Object or(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x | y;
        }
        return normalize(BigMath.or(big(a), big(b)));
    }

    public static Object xor(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x ^ y;
        }
        return normalize(BigMath.xor(big(a), big(b)));
    }

    public static Object shiftLeft(long a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        if (count < 64 && (a << count) >> count == a) {
            return a << count;
        }
        if (a == 0) {
            return 0L;
        }
        return bigShiftLeft(BigInteger.valueOf(a), count);
    }

    public static Object shiftLeft(Object a, Object count) {
        if (count instanceof Long n) {
            return a instanceof Long x ? shiftLeft((long) x, (long) n) : bigShiftLeft((BigInteger) a, n);
        }
        if (signum(count) < 0) {
            throw negativeShift();
        }
        if (signum(a) != 0) {
            throw Errors.overflowError("too many digits in integer");
        }
        return 0L;
    }

    private static Object bigShiftLeft(BigInteger a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        if (a.bitLength() + count > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        return normalize(a.shiftLeft((int) count));
    }

    public static long shiftRight(long a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        return a >> Math.min(count, 63);
    }

    public static Object shiftRight(Object a, Object count) {
        if (signum(count) < 0) {
            throw negativeShift();
        }
        if (a instanceof Long x) {
            return shiftRight((long) x, clip(count));
        }
        return normalize(((BigInteger) a).shiftRight((int) Math.min(clip(count), Integer.MAX_VALUE)));
    }

    private static RuntimeException negativeShift() {
        return Errors.valueError("negative shift count");
    }

    /** The nearest float, half to even; OverflowError above the range. */
    public static double toDouble(Object a) {
        if (a instanceof Long x) {
            return x;
        }
        double d = ((BigInteger) a).doubleValue();
        if (Double.isInfinite(d)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return d;
    }

    /** {@code n.bit_length()}. */
    public static long bitLength(Object a) {
        if (a instanceof Long x) {
            return 64 - Long.numberOfLeadingZeros(Math.abs(x));
        }
        return ((BigInteger) a).abs().bitLength();
    }

    /** {@code n.bit_count()}: the ones in the binary form of the absolute value. */
    public static long bitCount(Object a) {
        return a instanceof Long x ? Long.bitCount(Math.abs(x)) : ((BigInteger) a).abs().bitCount();
    }
}
