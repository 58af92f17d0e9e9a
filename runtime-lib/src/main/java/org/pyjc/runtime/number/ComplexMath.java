package org.pyjc.runtime.number;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.math.Libm;

/**
 * The arithmetic of complex numbers where both parts depend on both operands. Results are {real, imaginary}.
 *
 * <p>Infinities that were computed as nan+nanj are recovered as C11's annex G does. Compare CPython complexobject.c:
 * _Py_c_prod, _Py_c_quot, _Py_rc_quot, _Py_c_pow, c_powi. Thread safety: stateless.
 */
public final class ComplexMath {
    private static final int MOST_SQUARED = 100;

    private ComplexMath() {}

    /** {@code (a+bj) * (c+dj)}. */
    public static double[] multiply(double a, double b, double c, double d) {
        double re = a * c - b * d;
        double im = a * d + b * c;
        return Double.isNaN(re) && Double.isNaN(im) ? recovered(a, b, c, d, re, im) : new double[] {re, im};
    }

    private static double[] recovered(double a0, double b0, double c0, double d0, double re, double im) {
        double a = a0;
        double b = b0;
        double c = c0;
        double d = d0;
        boolean again = false;
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            a = boxed(a);
            b = boxed(b);
            c = withoutNan(c);
            d = withoutNan(d);
            again = true;
        }
        if (Double.isInfinite(c) || Double.isInfinite(d)) {
            c = boxed(c);
            d = boxed(d);
            a = withoutNan(a);
            b = withoutNan(b);
            again = true;
        }
        if (!again && (Double.isInfinite(a * c) || Double.isInfinite(b * d) || Double.isInfinite(a * d) || Double.isInfinite(b * c))) {
            a = withoutNan(a);
            b = withoutNan(b);
            c = withoutNan(c);
            d = withoutNan(d);
            again = true;
        }
        return again ? new double[] {Double.POSITIVE_INFINITY * (a * c - b * d), Double.POSITIVE_INFINITY * (a * d + b * c)}
                : new double[] {re, im};
    }

    /** 1 for an infinity, 0 for anything else, with the sign. */
    private static double boxed(double x) {
        return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
    }

    private static double withoutNan(double x) {
        return Double.isNaN(x) ? Math.copySign(0.0, x) : x;
    }

    private static void requireNonZero(double c, double d) {
        if (c == 0 && d == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
    }

    /** {@code (a+bj) / (c+dj)}. */
    public static double[] divide(double a, double b, double c, double d) {
        requireNonZero(c, d);
        double re = Double.NaN;
        double im = Double.NaN;
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double denominator = c + d * ratio;
            re = (a + b * ratio) / denominator;
            im = (b - a * ratio) / denominator;
        } else if (Math.abs(d) >= Math.abs(c)) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            re = (a * ratio + b) / denominator;
            im = (b * ratio - a) / denominator;
        }
        if (Double.isNaN(re) && Double.isNaN(im)) {
            if ((Double.isInfinite(a) || Double.isInfinite(b)) && Double.isFinite(c) && Double.isFinite(d)) {
                double x = boxed(a);
                double y = boxed(b);
                re = Double.POSITIVE_INFINITY * (x * c + y * d);
                im = Double.POSITIVE_INFINITY * (y * c - x * d);
            } else if ((Double.isInfinite(c) || Double.isInfinite(d)) && Double.isFinite(a) && Double.isFinite(b)) {
                double x = boxed(c);
                double y = boxed(d);
                re = 0.0 * (a * x + b * y);
                im = 0.0 * (b * x - a * y);
            }
        }
        return new double[] {re, im};
    }

    /** {@code a / (c+dj)} of a real number, which is not the same as that of {@code a+0j}. */
    public static double[] divideReal(double a, double c, double d) {
        requireNonZero(c, d);
        double re = Double.NaN;
        double im = Double.NaN;
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double denominator = c + d * ratio;
            re = a / denominator;
            im = -a * ratio / denominator;
        } else if (Math.abs(d) >= Math.abs(c)) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            re = a * ratio / denominator;
            im = -a / denominator;
        }
        if (Double.isNaN(re) && Double.isNaN(im) && Double.isFinite(a) && (Double.isInfinite(c) || Double.isInfinite(d))) {
            re = 0.0 * (a * boxed(c));
            im = 0.0 * (-a * boxed(d));
        }
        return new double[] {re, im};
    }

    /** {@code (a+bj) ** (c+dj)}. */
    public static double[] power(double a, double b, double c, double d) {
        double[] r;
        if (d == 0 && c == Math.floor(c) && Math.abs(c) <= MOST_SQUARED) {
            r = integerPower(a, b, (int) c);
        } else {
            r = anyPower(a, b, c, d);
        }
        if (Double.isInfinite(r[0]) || Double.isInfinite(r[1])) {
            throw Errors.overflowError("complex exponentiation");
        }
        return r;
    }

    private static double[] integerPower(double a, double b, int n) {
        if (n > 0) {
            return squared(a, b, n);
        }
        double[] r = squared(a, b, -n);
        if (r[0] == 0 && r[1] == 0) {
            throw zeroBase();
        }
        return divide(1, 0, r[0], r[1]);
    }

    /** Compare CPython complexobject.c: c_powu. */
    private static double[] squared(double a, double b, int n) {
        double[] r = {1, 0};
        double[] p = {a, b};
        for (int mask = 1; n >= mask; mask <<= 1) {
            if ((n & mask) != 0) {
                r = multiply(r[0], r[1], p[0], p[1]);
            }
            p = multiply(p[0], p[1], p[0], p[1]);
        }
        return r;
    }

    private static double[] anyPower(double a, double b, double c, double d) {
        if (c == 0 && d == 0) {
            return new double[] {1, 0};
        }
        if (a == 0 && b == 0) {
            if (d != 0 || c < 0) {
                throw zeroBase();
            }
            return new double[] {0, 0};
        }
        double size = Libm.hypot(a, b);
        double length = Math.pow(size, c);
        double angle = Libm.atan2(b, a);
        double phase = angle * c;
        if (d != 0) {
            length *= Math.exp(-angle * d);
            phase += d * Math.log(size);
        }
        if (Double.isInfinite(phase)) {
            throw zeroBase(); // C's cos says domain error
        }
        return new double[] {length * Math.cos(phase), length * Math.sin(phase)};
    }

    private static RuntimeException zeroBase() {
        return Errors.zeroDivisionError("zero to a negative or complex power");
    }

    /** {@code abs(a+bj)}. Compare CPython complexobject.c: _Py_c_abs. */
    public static double abs(double a, double b) {
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Libm.hypot(a, b);
        if (Double.isInfinite(size)) {
            throw Errors.overflowError("absolute value too large");
        }
        return size;
    }
}
