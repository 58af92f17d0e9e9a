package org.pyjc.runtime.module.math;

import org.pyjc.runtime.exc.Errors;

/**
 * The functions of doubles as Python calls them: C's special values, and the errors in place of C's errno.
 *
 * <p>Compare CPython mathmodule.c: math_1, math_2, FUNC1D. Thread safety: stateless.
 */
public final class MathFunctions {
    private static final String FINITE = "a finite input";
    private static final String UNIT = "a number in range from -1 up to 1";
    private static final String POSITIVE = "a positive input";
    private static final String GAMMA = "a noninteger or positive integer";
    private static final double RADIANS = Math.PI / 180;
    private static final double DEGREES = 180 / Math.PI;

    private MathFunctions() {}

    /** A result that is NaN though the argument is not means a bad argument. */
    private static double domain(double result, double x, String expected) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw MathErrors.expected(expected, x);
        }
        return result;
    }

    /** An infinite result of a finite argument is an overflow. */
    private static double range(double result, double x) {
        if (Double.isInfinite(result) && !Double.isInfinite(x)) {
            throw MathErrors.range();
        }
        return result;
    }

    private static double check2(double result, double x, double y) {
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathErrors.domain();
        }
        if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
            throw MathErrors.range();
        }
        return result;
    }

    public static double acos(double x) {
        return domain(ArcTangent.acos(x), x, UNIT);
    }

    public static double acosh(double x) {
        return domain(Libm.acosh(x), x, "argument value not less than 1");
    }

    public static double asin(double x) {
        return domain(ArcTangent.asin(x), x, UNIT);
    }

    public static double asinh(double x) {
        return Libm.asinh(x);
    }

    public static double atan(double x) {
        return ArcTangent.atan(x);
    }

    public static double atan2(double y, double x) {
        return ArcTangent.atan2(y, x);
    }

    public static double atanh(double x) {
        double r = Libm.atanh(x);
        if (Double.isInfinite(r) || Double.isNaN(r) && !Double.isNaN(x)) {
            throw MathErrors.expected("a number between -1 and 1", x);
        }
        return r;
    }

    public static double cbrt(double x) {
        return Libm.cbrt(x);
    }

    public static double cos(double x) {
        return domain(Math.cos(x), x, FINITE);
    }

    public static double cosh(double x) {
        return range(Libm.cosh(x), x);
    }

    public static double degrees(double x) {
        return x * DEGREES;
    }

    public static double radians(double x) {
        return x * RADIANS;
    }

    public static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    public static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    public static double exp(double x) {
        return range(Math.exp(x), x);
    }

    public static double exp2(double x) {
        return range(Libm.exp2(x), x);
    }

    public static double expm1(double x) {
        return range(StrictMath.expm1(x), x);
    }

    public static double fma(double x, double y, double z) {
        double r = Math.fma(x, y, z);
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
            throw Errors.valueError("invalid operation in fma");
        }
        if (Double.isInfinite(r) && Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
            throw Errors.overflowError("overflow in fma");
        }
        return r;
    }

    public static double fmod(double x, double y) {
        if (Double.isInfinite(y) && Double.isFinite(x)) {
            return x;
        }
        return check2(x % y, x, y);
    }

    public static double gamma(double x) {
        double r = GammaFunction.gamma(x);
        if (Double.isNaN(r) && !Double.isNaN(x) || x == 0) {
            throw MathErrors.expected(GAMMA, x);
        }
        return range(r, x);
    }

    public static double lgamma(double x) {
        double r = GammaFunction.lgamma(x);
        if (Double.isInfinite(r) && Double.isFinite(x)) {
            throw x <= 0 && x == Math.floor(x) ? MathErrors.expected(GAMMA, x) : MathErrors.range();
        }
        return r;
    }

    public static double log(double x) {
        if (x <= 0) {
            throw MathErrors.expected(POSITIVE, x);
        }
        return Math.log(x);
    }

    public static double log10(double x) {
        if (x <= 0) {
            throw MathErrors.expected(POSITIVE, x);
        }
        return Libm.log10(x);
    }

    public static double log2(double x) {
        if (x <= 0) {
            throw MathErrors.expected(POSITIVE, x);
        }
        return Libm.log2(x);
    }

    public static double log1p(double x) {
        if (x <= -1) {
            throw MathErrors.expected("argument value > -1", x);
        }
        return StrictMath.log1p(x);
    }

    /** Compare CPython mathmodule.c: math_pow. */
    public static double pow(double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            double r = Math.pow(x, y);
            if (Double.isNaN(r) || Double.isInfinite(r) && x == 0) {
                throw MathErrors.domain();
            }
            return range(r, x);
        }
        if (x == 1 || x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        return Math.pow(x, y);
    }

    /** Compare CPython mathmodule.c: m_remainder. */
    public static double remainder(double x, double y) {
        return check2(Math.IEEEremainder(x, y), x, y);
    }

    public static double sin(double x) {
        return domain(Math.sin(x), x, FINITE);
    }

    public static double sinh(double x) {
        return range(Libm.sinh(x), x);
    }

    public static double sqrt(double x) {
        return domain(Math.sqrt(x), x, "a nonnegative input");
    }

    public static double tan(double x) {
        return domain(Math.tan(x), x, FINITE);
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    /** The mantissa in [0.5, 1) of {@code frexp}; the exponent is {@link #frexpExponent}. */
    public static double frexpMantissa(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        int exponent = frexpExponent(x);
        return exponent < -1000 ? Math.scalb(x * 0x1p100, -exponent - 100) : Math.scalb(x, -exponent);
    }

    /** The exponent of {@code frexp}. */
    public static int frexpExponent(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return 0;
        }
        return Math.abs(x) < Double.MIN_NORMAL ? Math.getExponent(x * 0x1p54) - 53 : Math.getExponent(x) + 1;
    }

    /** x * 2**exponent; the exponent may be any int, saturated to a long. */
    public static double ldexp(double x, long exponent) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        int power = (int) Math.clamp(exponent, -5000L, 5000L);
        return range(Math.scalb(x, power), x);
    }

    /** The float next to x towards y; a zero has the sign of x. */
    public static double nextafter(double x, double y) {
        double next = nextafter(x, y, 1);
        return next == 0 && x != y ? Math.copySign(0, x) : next;
    }

    /** The float {@code steps} steps from x towards y. */
    public static double nextafter(double x, double y, long steps) {
        if (steps < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        }
        if (steps == 0 || Double.isNaN(x)) {
            return x;
        }
        if (Double.isNaN(y)) {
            return y;
        }
        if (x == y) {
            return y;
        }
        long from = order(x);
        long to = order(y);
        long way = from < to ? to - from : from - to;
        if (Long.compareUnsigned(steps, way) >= 0) {
            return y;
        }
        long at = from < to ? from + steps : from - steps;
        double result = at >= 0 ? Double.longBitsToDouble(at) : -Double.longBitsToDouble(-at);
        return result == 0 ? Math.copySign(0, x) : result;
    }

    /** Doubles in order, as longs in order. */
    private static long order(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits >= 0 ? bits : -(bits & Long.MAX_VALUE);
    }

    public static double ulp(double x) {
        return Math.ulp(x);
    }

    /** Compare CPython mathmodule.c: math_isclose. */
    public static boolean isclose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double diff = Math.abs(b - a);
        return diff <= Math.abs(relative * b) || diff <= Math.abs(relative * a) || diff <= absolute;
    }
}
