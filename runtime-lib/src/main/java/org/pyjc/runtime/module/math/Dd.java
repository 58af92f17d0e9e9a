package org.pyjc.runtime.module.math;

/**
 * An unevaluated sum of two doubles, the second below half a unit in the last place of the first: about 106 bits.
 *
 * <p>For the functions whose double result shall be the correctly rounded one nearly always. Thread safety: immutable.
 *
 * @param hi the sum rounded to a double
 * @param lo what the rounding lost
 */
record Dd(double hi, double lo) {
    static final Dd ONE = new Dd(1, 0);
    static final Dd PI = new Dd(3.141592653589793, 1.2246467991473532e-16);
    static final Dd HALF_PI = new Dd(1.5707963267948966, 6.123233995736766e-17);
    static final Dd LN_2 = new Dd(0.6931471805599453, 2.3190468138462996e-17);
    static final Dd ONE_OVER_LN_2 = new Dd(1.4426950408889634, 2.0355273740931033e-17);
    static final Dd ONE_THIRD = new Dd(0.3333333333333333, 1.850371707708594e-17);
    static final Dd TWO_OVER_SQRT_PI = new Dd(1.1283791670955126, 1.533545961316588e-17);
    static final Dd ONE_OVER_SQRT_PI = new Dd(0.5641895835477563, 7.66772980658294e-18);

    /** The exact sum of two doubles. */
    static Dd sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new Dd(s, a - (s - t) + (b - t));
    }

    /** The exact sum where {@code |a| >= |b|}. */
    static Dd quickSum(double a, double b) {
        double s = a + b;
        return new Dd(s, b - (s - a));
    }

    /** The exact product of two doubles. */
    static Dd product(double a, double b) {
        double p = a * b;
        return new Dd(p, Math.fma(a, b, -p));
    }

    Dd plus(Dd b) {
        Dd s = sum(hi, b.hi);
        Dd t = sum(lo, b.lo);
        Dd u = quickSum(s.hi, s.lo + t.hi);
        return quickSum(u.hi, u.lo + t.lo);
    }

    Dd plus(double b) {
        Dd s = sum(hi, b);
        return quickSum(s.hi, s.lo + lo);
    }

    Dd negate() {
        return new Dd(-hi, -lo);
    }

    Dd minus(Dd b) {
        return plus(b.negate());
    }

    Dd times(Dd b) {
        Dd p = product(hi, b.hi);
        return quickSum(p.hi, p.lo + (hi * b.lo + lo * b.hi));
    }

    Dd times(double b) {
        Dd p = product(hi, b);
        return quickSum(p.hi, p.lo + lo * b);
    }

    /** Times a power of two. */
    Dd scaled(double power) {
        return new Dd(hi * power, lo * power);
    }

    Dd over(Dd b) {
        double q = hi / b.hi;
        Dd r = minus(b.times(q));
        double q2 = r.hi / b.hi;
        Dd r2 = r.minus(b.times(q2));
        Dd s = quickSum(q, q2);
        return quickSum(s.hi, s.lo + r2.hi / b.hi);
    }

    Dd over(double b) {
        double q = hi / b;
        double r = Math.fma(-q, b, hi) + lo;
        return quickSum(q, r / b);
    }

    Dd sqrt() {
        double root = Math.sqrt(hi);
        if (root == 0) {
            return this;
        }
        Dd rest = minus(product(root, root));
        return quickSum(root, rest.hi / (2 * root));
    }

    double value() {
        return hi + lo;
    }
}
