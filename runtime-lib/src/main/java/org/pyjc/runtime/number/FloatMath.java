package org.pyjc.runtime.number;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * Arithmetic of Python floats where it is not Java's, and conversion to int.
 *
 * <p>Compare CPython floatobject.c: _float_div_mod, float_pow, float___trunc___impl. Thread safety: stateless.
 */
public final class FloatMath {
    private static final double TWO_63 = 0x1p63;

    private FloatMath() {}

    /** {@code a / b}. */
    public static double divide(double a, double b) {
        if (b == 0) {
            throw IntDivision.byZero();
        }
        return a / b;
    }

    /** {@code a % b}. */
    public static double mod(double a, double b) {
        if (b == 0) {
            throw IntDivision.byZero();
        }
        double mod = a % b;
        if (mod != 0) {
            return b < 0 != mod < 0 ? mod + b : mod;
        }
        return Math.copySign(0.0, b);
    }

    /** {@code a // b}. */
    public static double floorDiv(double a, double b) {
        if (b == 0) {
            throw IntDivision.byZero();
        }
        double mod = a % b;
        double div = (a - mod) / b;
        if (mod != 0 && b < 0 != mod < 0) {
            div -= 1.0;
        }
        if (div == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1.0 : floor;
    }

    /** Whether {@code a ** b} is a complex number, which {@link #pow} does not do. */
    public static boolean powIsComplex(double a, double b) {
        return a < 0 && b != Math.rint(b) && !Double.isNaN(b) && !Double.isInfinite(a);
    }

    /** {@code a ** b} unless {@link #powIsComplex}. */
    public static double pow(double a, double b) {
        if (a == 1.0 || (a == -1.0 && Double.isInfinite(b))) {
            return 1.0;
        }
        if (a == 0 && b < 0 && b != Double.NEGATIVE_INFINITY) {
            throw Errors.zeroDivisionError("zero to a negative power");
        }
        double r = Math.pow(a, b);
        if (Double.isInfinite(r) && Double.isFinite(a) && Double.isFinite(b)) {
            throw Errors.overflowError(34, "Numerical result out of range");
        }
        return r;
    }

    /** {@code int(x)}: the int towards zero. */
    public static Object toInt(double x) {
        if (x > -TWO_63 && x < TWO_63) {
            return (long) x;
        }
        if (Double.isNaN(x)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return IntMath.normalize(truncate(x));
    }

    /** {@code math.floor(x)}. */
    public static Object floor(double x) {
        return toInt(Math.floor(x));
    }

    /** {@code math.ceil(x)}. */
    public static Object ceil(double x) {
        return toInt(Math.ceil(x));
    }

    /** {@code round(x)}: the nearest int, half to even. */
    public static Object round(double x) {
        return toInt(Math.rint(x));
    }

    /** The integer part of a finite value whose magnitude is at least 2**53. */
    static BigInteger truncate(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long m = (bits & 0xFFFFFFFFFFFFFL) | 1L << 52;
        int e = ((int) (bits >>> 52) & 0x7FF) - 1075;
        return BigInteger.valueOf(x < 0 ? -m : m).shiftLeft(e);
    }

    /** {@code x.is_integer()}. */
    public static boolean isInteger(double x) {
        return Double.isFinite(x) && x == Math.rint(x);
    }

    /** {@code x.as_integer_ratio()}. */
    public static Object[] asIntegerRatio(double x) {
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(x)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (isInteger(x)) {
            return new Object[] {toInt(x), 1L};
        }
        int e = Math.getExponent(x);
        long bits = Double.doubleToRawLongBits(x);
        long m = bits & 0xFFFFFFFFFFFFFL;
        if (e < Double.MIN_EXPONENT) {
            e = Double.MIN_EXPONENT;
        } else {
            m |= 1L << 52;
        }
        int zeros = Long.numberOfTrailingZeros(m);
        m >>= zeros;
        return new Object[] {x < 0 ? -m : m, IntMath.shiftLeft(1L, 52L - e - zeros)};
    }
}
