package org.pyjc.runtime.module.math;

/**
 * erf and erfc, rounded correctly nearly always.
 *
 * <p>Below {@link #SERIES_LIMIT} the Taylor series of erf, summed as pairs of doubles, which have the bits to spare that its
 * alternating terms and the difference to 1 cost; above it the continued fraction of erfc. Thread safety: stateless.
 */
final class ErrorFunction {
    private static final double SERIES_LIMIT = 3;

    private ErrorFunction() {}

    static double erf(double x) {
        double a = Math.abs(x);
        if (!(a < 6)) {
            return Double.isNaN(x) ? x : Math.copySign(1, x);
        }
        if (a < 0x1p-500) {
            return x == 0 ? x : x * Dd.TWO_OVER_SQRT_PI.hi();
        }
        Dd result = a < SERIES_LIMIT ? series(a) : Dd.ONE.minus(fraction(a));
        return Math.copySign(result.value(), x);
    }

    static double erfc(double x) {
        if (!(Math.abs(x) < 28)) {
            return Double.isNaN(x) ? x : x < 0 ? 2 : 0;
        }
        double a = Math.abs(x);
        Dd tail = a < SERIES_LIMIT ? Dd.ONE.minus(series(a)) : null;
        if (x < 0) {
            return a > 6 ? 2 : new Dd(2, 0).minus(tail != null ? tail : fraction(a)).value();
        }
        return tail != null ? tail.value() : scaledFraction(a);
    }

    /** 2/sqrt(pi) * sum (-1)^n x^(2n+1) / (n! (2n+1)). */
    private static Dd series(double x) {
        Dd square = Dd.product(x, x);
        Dd power = new Dd(x, 0);
        Dd sum = power;
        for (int n = 1; n < 120; n++) {
            power = power.times(square).over(-n);
            Dd term = power.over(2 * n + 1);
            sum = sum.plus(term);
            if (Math.abs(term.hi()) < Math.abs(sum.hi()) * 0x1p-108) {
                break;
            }
        }
        return sum.times(Dd.TWO_OVER_SQRT_PI);
    }

    private static Dd fraction(double x) {
        Dd square = Dd.product(x, x);
        return continued(x).times(Dd.ONE_OVER_SQRT_PI).times(exp(square.negate(), 0));
    }

    /** erfc(x) where its exponential may be too small for pairs: computed 2^600 too large. */
    private static double scaledFraction(double x) {
        Dd square = Dd.product(x, x);
        Dd result = continued(x).times(Dd.ONE_OVER_SQRT_PI).times(exp(square.negate(), 600));
        return result.value() * 0x1p-600;
    }

    /** 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + ...)))). */
    private static Dd continued(double x) {
        Dd tail = new Dd(x, 0);
        // it converges faster the larger x is
        int terms = 16 + (int) (400 / (x * x));
        for (int n = terms; n >= 1; n--) {
            tail = new Dd(n * 0.5, 0).over(tail).plus(x);
        }
        return Dd.ONE.over(tail);
    }

    /** exp(x) * 2^scale: reduced by multiples of ln 2 and by 32, then Taylor's series and five squarings. */
    private static Dd exp(Dd x, int scale) {
        double k = Math.rint(x.hi() / Dd.LN_2.hi());
        Dd r = x.minus(Dd.LN_2.times(k)).scaled(1.0 / 32);
        Dd sum = Dd.ONE;
        for (int n = 12; n >= 1; n--) {
            sum = sum.times(r).over(n).plus(1);
        }
        for (int i = 0; i < 5; i++) {
            sum = sum.times(sum);
        }
        return sum.scaled(Math.scalb(1.0, (int) k + scale));
    }
}
