package org.pyjc.runtime.module.cmath;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.math.Libm;

/**
 * The functions of complex numbers. Compare CPython cmathmodule.c, whose case distinctions these are.
 *
 * <p>Thread safety: stateless.
 */
final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;

    private ComplexFunctions() {}

    private static boolean isLarge(Complex z) {
        return Math.abs(z.re()) > LARGE || Math.abs(z.im()) > LARGE;
    }

    /** log(|z|) for large z. */
    private static double logOfLarge(Complex z) {
        return Math.log(Libm.hypot(z.re() / 2, z.im() / 2)) + LN_2 * 2;
    }

    private static Complex checkRange(Complex r) {
        if (Double.isInfinite(r.re()) || Double.isInfinite(r.im())) {
            throw Errors.overflowError("math range error");
        }
        return r;
    }

    static Complex acos(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.ACOS.at(z.re(), z.im());
        }
        if (isLarge(z)) {
            double re = Libm.atan2(Math.abs(z.im()), z.re());
            return new Complex(re, -Math.copySign(logOfLarge(z), z.im()));
        }
        Complex s1 = sqrt(new Complex(1 - z.re(), -z.im()));
        Complex s2 = sqrt(new Complex(1 + z.re(), z.im()));
        return new Complex(2 * Libm.atan2(s1.re(), s2.re()), Libm.asinh(s2.re() * s1.im() - s2.im() * s1.re()));
    }

    static Complex acosh(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.ACOSH.at(z.re(), z.im());
        }
        if (isLarge(z)) {
            return new Complex(logOfLarge(z), Libm.atan2(z.im(), z.re()));
        }
        Complex s1 = sqrt(new Complex(z.re() - 1, z.im()));
        Complex s2 = sqrt(new Complex(z.re() + 1, z.im()));
        return new Complex(Libm.asinh(s1.re() * s2.re() + s1.im() * s2.im()), 2 * Libm.atan2(s1.im(), s2.re()));
    }

    static Complex asin(Complex z) {
        return asinh(z.timesI()).timesMinusI();
    }

    static Complex asinh(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.ASINH.at(z.re(), z.im());
        }
        if (isLarge(z)) {
            double re = z.im() >= 0 ? Math.copySign(logOfLarge(z), z.re()) : -Math.copySign(logOfLarge(z), -z.re());
            return new Complex(re, Libm.atan2(z.im(), Math.abs(z.re())));
        }
        Complex s1 = sqrt(new Complex(1 + z.im(), -z.re()));
        Complex s2 = sqrt(new Complex(1 - z.im(), z.re()));
        double re = Libm.asinh(s1.re() * s2.im() - s2.re() * s1.im());
        return new Complex(re, Libm.atan2(z.im(), s1.re() * s2.re() - s1.im() * s2.im()));
    }

    static Complex atan(Complex z) {
        return atanh(z.timesI()).timesMinusI();
    }

    static Complex atanh(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.ATANH.at(z.re(), z.im());
        }
        if (z.re() < 0) {
            return atanh(z.negate()).negate();
        }
        double x = z.re();
        double ay = Math.abs(z.im());
        if (x > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = Libm.hypot(x / 2, z.im() / 2);
            return new Complex(x / 4 / h / h, Math.copySign(Math.PI / 2, z.im()));
        }
        if (x == 1 && ay < SQRT_MIN) {
            if (ay == 0) {
                throw Errors.valueError("math domain error");
            }
            double re = -Math.log(Math.sqrt(ay) / Math.sqrt(Libm.hypot(ay, 2)));
            return new Complex(re, Math.copySign(Libm.atan2(2, -ay) / 2, z.im()));
        }
        double re = StrictMath.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4;
        return new Complex(re, -Libm.atan2(-2 * z.im(), (1 - x) * (1 + x) - ay * ay) / 2);
    }

    static Complex cos(Complex z) {
        return cosh(z.timesI());
    }

    static Complex cosh(Complex z) {
        double x = z.re();
        double y = z.im();
        if (!z.isFinite()) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                return infinite(Math.cos(y), Math.copySign(1, x) * Math.sin(y));
            }
            return SpecialValues.COSH.at(x, y);
        }
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            return checkRange(new Complex(Math.cos(y) * Libm.cosh(less) * Math.E, Math.sin(y) * Libm.sinh(less) * Math.E));
        }
        return checkRange(new Complex(Math.cos(y) * Libm.cosh(x), Math.sin(y) * Libm.sinh(x)));
    }

    private static Complex infinite(double signRe, double signIm) {
        return new Complex(Math.copySign(Double.POSITIVE_INFINITY, signRe), Math.copySign(Double.POSITIVE_INFINITY, signIm));
    }

    static Complex exp(Complex z) {
        double x = z.re();
        double y = z.im();
        if (!z.isFinite()) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                return x > 0 ? infinite(Math.cos(y), Math.sin(y))
                    : new Complex(Math.copySign(0, Math.cos(y)), Math.copySign(0, Math.sin(y)));
            }
            return SpecialValues.EXP.at(x, y);
        }
        if (x > LOG_LARGE) {
            double l = Math.exp(x - 1);
            return checkRange(new Complex(l * Math.cos(y) * Math.E, l * Math.sin(y) * Math.E));
        }
        double l = Math.exp(x);
        return checkRange(new Complex(l * Math.cos(y), l * Math.sin(y)));
    }

    /** The natural logarithm; that of 0 is -inf. Compare CPython cmathmodule.c: c_log. */
    static Complex logOrInfinite(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.LOG.at(z.re(), z.im());
        }
        double ax = Math.abs(z.re());
        double ay = Math.abs(z.im());
        double re;
        if (ax > LARGE || ay > LARGE) {
            re = Math.log(Libm.hypot(ax / 2, ay / 2)) + LN_2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            re = ax == 0 && ay == 0 ? Double.NEGATIVE_INFINITY
                : Math.log(Libm.hypot(ax * 0x1p53, ay * 0x1p53)) - 53 * LN_2;
        } else {
            double h = Libm.hypot(ax, ay);
            double max = Math.max(ax, ay);
            double min = Math.min(ax, ay);
            re = 0.71 <= h && h <= 1.73 ? StrictMath.log1p((max - 1) * (max + 1) + min * min) / 2 : Math.log(h);
        }
        return new Complex(re, Libm.atan2(z.im(), z.re()));
    }

    static Complex log(Complex z) {
        if (z.re() == 0 && z.im() == 0) {
            throw Errors.valueError("math domain error");
        }
        return logOrInfinite(z);
    }

    static Complex log(Complex z, Complex base) {
        Complex numerator = logOrInfinite(z);
        return quotient(numerator, log(base));
    }

    /** Compare CPython complexobject.c: _Py_c_quot. */
    private static Complex quotient(Complex a, Complex b) {
        double bre = Math.abs(b.re());
        double bim = Math.abs(b.im());
        if (bre >= bim) {
            if (bre == 0) {
                throw Errors.valueError("math domain error");
            }
            double ratio = b.im() / b.re();
            double denominator = b.re() + b.im() * ratio;
            return new Complex((a.re() + a.im() * ratio) / denominator, (a.im() - a.re() * ratio) / denominator);
        }
        if (bim >= bre) {
            double ratio = b.re() / b.im();
            double denominator = b.re() * ratio + b.im();
            return new Complex((a.re() * ratio + a.im()) / denominator, (a.im() * ratio - a.re()) / denominator);
        }
        return new Complex(Double.NaN, Double.NaN);
    }

    static Complex log10(Complex z) {
        Complex r = log(z);
        return new Complex(r.re() / LN_10, r.im() / LN_10);
    }

    static Complex sin(Complex z) {
        return sinh(z.timesI()).timesMinusI();
    }

    static Complex sinh(Complex z) {
        double x = z.re();
        double y = z.im();
        if (!z.isFinite()) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                return infinite(Math.copySign(1, x) * Math.cos(y), Math.sin(y));
            }
            return SpecialValues.SINH.at(x, y);
        }
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            return checkRange(new Complex(Math.cos(y) * Libm.sinh(less) * Math.E, Math.sin(y) * Libm.cosh(less) * Math.E));
        }
        return checkRange(new Complex(Math.cos(y) * Libm.sinh(x), Math.sin(y) * Libm.cosh(x)));
    }

    static Complex sqrt(Complex z) {
        if (!z.isFinite()) {
            return SpecialValues.SQRT.at(z.re(), z.im());
        }
        if (z.re() == 0 && z.im() == 0) {
            return new Complex(0, z.im());
        }
        double ax = Math.abs(z.re());
        double ay = Math.abs(z.im());
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            double scaled = ax * 0x1p53;
            s = Math.sqrt(scaled + Libm.hypot(scaled, ay * 0x1p53)) * 0x1p-27;
        } else {
            s = 2 * Math.sqrt(ax / 8 + Libm.hypot(ax / 8, ay / 8));
        }
        double d = ay / (2 * s);
        return z.re() >= 0 ? new Complex(s, Math.copySign(d, z.im())) : new Complex(d, Math.copySign(s, z.im()));
    }

    static Complex tan(Complex z) {
        return tanh(z.timesI()).timesMinusI();
    }

    static Complex tanh(Complex z) {
        double x = z.re();
        double y = z.im();
        if (!z.isFinite()) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                return new Complex(Math.copySign(1, x), Math.copySign(0, 2 * Math.sin(y) * Math.cos(y)));
            }
            return SpecialValues.TANH.at(x, y);
        }
        if (Math.abs(x) > LOG_LARGE) {
            return new Complex(Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = StrictMath.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Libm.cosh(x);
        double txty = tx * ty;
        double denominator = 1 + txty * txty;
        return new Complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
    }

    /** CPython takes C's report of an underflow for an overflow; {@code polar} does not. */
    static double phase(Complex z) {
        double phi = angle(z);
        if (phi == 0 && z.im() != 0 && z.isFinite()) {
            throw Errors.overflowError("math range error");
        }
        return phi;
    }

    static double angle(Complex z) {
        return Libm.atan2(z.im(), z.re());
    }

    /** |z|. Compare CPython complexobject.c: _Py_c_abs. */
    static double abs(Complex z) {
        double r = Libm.hypot(z.re(), z.im());
        if (Double.isInfinite(r) && z.isFinite()) {
            throw Errors.overflowError("math range error");
        }
        return r;
    }

    static Complex rect(double r, double phi) {
        if (!Double.isFinite(r) || !Double.isFinite(phi)) {
            if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
                double sign = Math.copySign(1, r);
                return infinite(sign * Math.cos(phi), sign * Math.sin(phi));
            }
            return SpecialValues.RECT.at(r, phi);
        }
        return phi == 0 ? new Complex(r, r * phi) : new Complex(r * Math.cos(phi), r * Math.sin(phi));
    }

    static boolean isclose(Complex a, Complex b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a.re() == b.re() && a.im() == b.im()) {
            return true;
        }
        if (isInfinite(a) || isInfinite(b)) {
            return false;
        }
        double diff = Libm.hypot(a.re() - b.re(), a.im() - b.im());
        return diff <= relative * Libm.hypot(b.re(), b.im()) || diff <= relative * Libm.hypot(a.re(), a.im()) || diff <= absolute;
    }

    static boolean isInfinite(Complex z) {
        return Double.isInfinite(z.re()) || Double.isInfinite(z.im());
    }
}
