package org.pyjc.runtime.module.math;

/**
 * gamma and lgamma by Lanczos' approximation with CPython's parameters, so that the results are its own.
 *
 * <p>Compare CPython mathmodule.c: m_tgamma, m_lgamma, lanczos_sum, m_sinpi. No errors, but NaN and infinities.
 * Thread safety: stateless.
 */
final class GammaFunction {
    private static final double LOG_PI = 1.1447298858494002;
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    /** Numerator of Lanczos' sum as a rational function. */
    private static final double[] NUMERATOR = {
        23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
        1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348,
        8071.672002365816, 210.82427775157936, 2.5066282746310002};
    /** Its denominator, x(x+1)...(x+11). */
    private static final double[] DENOMINATOR = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1};
    private static final int LARGEST_EXACT = 23;

    private GammaFunction() {}

    /** sin(pi*x) for finite x. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        double r = switch ((int) Math.rint(2 * y)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2));
        };
        return Math.copySign(1, x) * r;
    }

    /** For large x the function is taken in 1/x, so that nothing overflows. */
    private static double lanczosSum(double x) {
        double num = 0;
        double den = 0;
        for (int i = 0; i < NUMERATOR.length; i++) {
            int k = x < 5 ? NUMERATOR.length - 1 - i : i;
            num = (x < 5 ? num * x : num / x) + NUMERATOR[k];
            den = (x < 5 ? den * x : den / x) + DENOMINATOR[k];
        }
        return num / den;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == 0) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        if (x == Math.floor(x)) {
            if (x < 0) {
                return Double.NaN;
            }
            if (x <= LARGEST_EXACT) {
                return factorialBelow((int) x);
            }
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return 1 / x;
        }
        if (a > 200) {
            return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        return lanczosGamma(x, a);
    }

    private static double factorialBelow(int n) {
        double product = 1;
        for (int i = 2; i < n; i++) {
            product *= i;
        }
        return product;
    }

    private static double lanczosGamma(double x, double a) {
        double y = a + G_MINUS_HALF;
        // what the rounding of y lost corrects the result to first order
        double z = a > G_MINUS_HALF ? y - a - G_MINUS_HALF : y - G_MINUS_HALF - a;
        z = z * G / y;
        double r;
        if (x < 0) {
            r = -Math.PI / sinPi(a) / a * Math.exp(y) / lanczosSum(a);
            r -= z * r;
        } else {
            r = lanczosSum(a) / Math.exp(y);
            r += z * r;
        }
        boolean large = a >= 140;
        double power = large ? Math.pow(y, a / 2 - 0.25) : Math.pow(y, a - 0.5);
        if (x < 0) {
            r /= power;
            return large ? r / power : r;
        }
        r *= power;
        return large ? r * power : r;
    }

    static double lgamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return -Math.log(a);
        }
        double r = Math.log(lanczosSum(a)) - G;
        r += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
        if (x < 0) {
            r = LOG_PI - Math.log(Math.abs(sinPi(a))) - Math.log(a) - r;
        }
        return r;
    }
}
