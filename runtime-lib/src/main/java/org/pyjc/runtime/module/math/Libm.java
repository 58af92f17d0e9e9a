package org.pyjc.runtime.module.math;

/**
 * The functions of the C library, with glibc's results in all but a few cases: no errors, but NaN and infinities.
 *
 * <p>What is not here, {@link Math} or {@link StrictMath} have as they should be.
 *
 * <p>Where HotSpot's own functions (Math.sin, exp, log, pow) are as good as glibc's, they are used; StrictMath where
 * glibc still follows fdlibm; pairs of doubles ({@link Dd}) for the rest. Thread safety: stateless.
 */
public final class Libm {
    private static final double LN_2 = 0.6931471805599453;
    private static final double HALF_LN_2 = 0.34657359027997264;
    private static final double LN_MAX = 709.782712893384;
    /** 1/ln(10), and log10(2) in two parts of which the first has few enough bits for an exact product. */
    private static final double ONE_OVER_LN_10 = 0.4342944819032518;
    private static final double LOG10_2_HI = 0.30102999566361177;
    private static final double LOG10_2_LO = 3.694239077158931e-13;

    private Libm() {}

    public static double sinh(double x) {
        double a = Math.abs(x);
        return a < 22 || !(a < Double.POSITIVE_INFINITY) ? StrictMath.sinh(x) : Math.copySign(halfExp(a), x);
    }

    /** Compare fdlibm's e_cosh.c for the ranges. */
    public static double cosh(double x) {
        double a = Math.abs(x);
        if (a < HALF_LN_2) {
            double t = StrictMath.expm1(a);
            double w = 1 + t;
            return a < 0x1p-55 ? w : 1 + t * t / (w + w);
        }
        if (a < 22) {
            double t = Math.exp(a);
            return 0.5 * t + 0.5 / t;
        }
        return a < Double.POSITIVE_INFINITY ? halfExp(a) : a;
    }

    /** exp(a)/2, also just above where exp overflows. */
    private static double halfExp(double a) {
        if (a <= LN_MAX) {
            return 0.5 * Math.exp(a);
        }
        double w = Math.exp(0.5 * a);
        return 0.5 * w * w;
    }

    public static double asinh(double x) {
        double a = Math.abs(x);
        if (!(a < Double.POSITIVE_INFINITY) || a < 0x1p-28) {
            return x;
        }
        double w;
        if (a > 0x1p28) {
            w = Math.log(a) + LN_2;
        } else if (a > 2) {
            w = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            double t = a * a;
            w = StrictMath.log1p(a + t / (1 + Math.sqrt(1 + t)));
        }
        return Math.copySign(w, x);
    }

    public static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x > 0x1p28) {
            return x == Double.POSITIVE_INFINITY ? x : Math.log(x) + LN_2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    public static double atanh(double x) {
        double a = Math.abs(x);
        if (!(a < 1)) {
            return a == 1 ? Math.copySign(Double.POSITIVE_INFINITY, x) : Double.NaN;
        }
        if (a < 0x1p-28) {
            return x;
        }
        double t = a + a;
        double w = a < 0.5 ? 0.5 * StrictMath.log1p(t + t * a / (1 - a)) : 0.5 * StrictMath.log1p(t / (1 - a));
        return Math.copySign(w, x);
    }

    public static double exp2(double x) {
        if (!(Math.abs(x) < 1100)) {
            return x < 0 ? 0 : x > 0 ? Double.POSITIVE_INFINITY : x;
        }
        double k = Math.rint(x);
        double r = x - k;
        if (r == 0) {
            return Math.scalb(1.0, (int) k);
        }
        // 2^r = 2^(j/32) * exp(s)
        int j = (int) Math.rint(r * 32);
        double s = (r - j / 32.0) * LN_2;
        double p = s * (1 + s * (1.0 / 2 + s * (1.0 / 6 + s * (1.0 / 24 + s * (1.0 / 120 + s * (1.0 / 720))))));
        Dd root = RootsOfTwo.POWERS[j + 16];
        return Math.scalb(root.hi() + (root.lo() + root.hi() * p), (int) k);
    }

    /** 2^(j/32) for j from -16 to 16; made when exp2 is first used. */
    private static final class RootsOfTwo {
        static final Dd[] POWERS = new Dd[33];

        static {
            Dd root = new Dd(2, 0);
            for (int i = 0; i < 5; i++) {
                root = root.sqrt();
            }
            Dd power = new Dd(0.5, 0).sqrt();
            for (int j = 0; j < 33; j++) {
                POWERS[j] = j == 16 ? Dd.ONE : power;
                power = POWERS[j].times(root);
            }
        }
    }

    public static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        int k = Math.getExponent(x) < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p54) - 54 : Math.getExponent(x);
        double m = Math.scalb(x, -k);
        if (m > 1.4142135623730951) {
            m /= 2;
            k++;
        }
        return m == 1 ? k : log(m).times(Dd.ONE_OVER_LN_2).plus(k).value();
    }

    /** ln(m) for m near 1, by the series of atanh((m-1)/(m+1)). */
    private static Dd log(double m) {
        Dd s = new Dd(m - 1, 0).over(Dd.sum(m, 1));
        Dd w = s.times(s);
        double h = w.hi();
        double tail = 1.0 / 23;
        for (int n = 21; n >= 5; n -= 2) {
            tail = 1.0 / n + h * tail;
        }
        Dd factor = w.times(Dd.ONE_THIRD).plus(h * h * tail).plus(1);
        return s.times(factor).scaled(2);
    }

    /** Compare fdlibm's e_log10.c for the order of the sums. */
    public static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        boolean tiny = x < Double.MIN_NORMAL;
        double scaled = tiny ? x * 0x1p54 : x;
        int k = Math.getExponent(scaled);
        int power = k - (tiny ? 54 : 0);
        // the mantissa is taken from [1, 2) for non-negative powers and from [0.5, 1) for negative ones
        int i = power < 0 ? 1 : 0;
        double y = power + i;
        double m = Math.scalb(scaled, -k - i);
        return y * LOG10_2_LO + ONE_OVER_LN_10 * Math.log(m) + y * LOG10_2_HI;
    }

    public static double cbrt(double x) {
        if (x == 0 || !(Math.abs(x) < Double.POSITIVE_INFINITY)) {
            return x;
        }
        boolean tiny = Math.abs(x) < 0x1p-900;
        boolean huge = Math.abs(x) > 0x1p900;
        double scaled = tiny ? x * 0x1p300 : huge ? x * 0x1p-300 : x;
        double root = StrictMath.cbrt(scaled);
        Dd rest = new Dd(scaled, 0).minus(Dd.product(root, root).times(root));
        double better = root + rest.hi() / (3 * root * root);
        return tiny ? better * 0x1p-100 : huge ? better * 0x1p100 : better;
    }

    /** The length of (x, y), rounded correctly nearly always. */
    public static double hypot(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        double max = a > b ? a : b;
        if (!(max < Double.POSITIVE_INFINITY) || Double.isNaN(x) || Double.isNaN(y)) {
            return a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (max == 0 || a == 0 || b == 0) {
            return max;
        }
        int scale = Math.max(Math.getExponent(max), Double.MIN_EXPONENT);
        double u = Math.scalb(a, -scale);
        double v = Math.scalb(b, -scale);
        return Math.scalb(Dd.product(u, u).plus(Dd.product(v, v)).sqrt().value(), scale);
    }

    public static double atan2(double y, double x) {
        return ArcTangent.atan2(y, x);
    }
}
