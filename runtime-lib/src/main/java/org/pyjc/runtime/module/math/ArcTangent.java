package org.pyjc.runtime.module.math;

/**
 * asin, acos, atan and atan2, rounded correctly nearly always, as glibc's are.
 *
 * <p>All go through {@code atan(y/x)}: the quotient t in [0, 1] is split at the nearest c = i/16, and
 * {@code atan(t) = atan(c) + atan((t-c)/(1+tc))}, of which the last is a short series. Thread safety: stateless.
 */
final class ArcTangent {
    /** atan(i/16), each as a pair. */
    private static final double[] TABLE = {
        0.0, 0.0,
        0.06241880999595735, -1.5490756308295046e-18,
        0.12435499454676144, -3.1253241424539383e-18,
        0.18534794999569476, 4.180692268843079e-18,
        0.24497866312686414, 1.0698755618734451e-17,
        0.3028848683749714, -1.1010827903001369e-17,
        0.35877067027057225, -2.4623815582638635e-17,
        0.4124104415973873, -1.587652227770689e-17,
        0.4636476090008061, 2.2698777452961687e-17,
        0.5123894603107377, -2.5462781472855804e-17,
        0.5585993153435624, -5.4556305485916264e-18,
        0.6022873461349642, 2.950430737228402e-17,
        0.6435011087932844, 1.5834785051444286e-17,
        0.6823165548747481, 6.943223671560008e-18,
        0.7188299996216245, -2.1478388444456983e-17,
        0.7531512809621944, -2.4256934659182068e-17,
        0.7853981633974483, 3.061616997868383e-17,
    };
    /** Beyond this ratio the smaller side counts to first order only. */
    private static final int FAR = 70;

    private ArcTangent() {}

    static double atan(double x) {
        if (Double.isNaN(x) || Math.abs(x) < 0x1p-27) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Math.copySign(Math.PI / 2, x);
        }
        return Math.copySign(ratio(new Dd(Math.abs(x), 0), Dd.ONE), x);
    }

    /** Compare CPython mathmodule.c: m_atan2. */
    static double atan2(double y, double x) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        boolean right = Math.copySign(1, x) > 0;
        if (Double.isInfinite(y)) {
            double size = !Double.isInfinite(x) ? 0.5 : right ? 0.25 : 0.75;
            return Math.copySign(size * Math.PI, y);
        }
        if (Double.isInfinite(x) || y == 0) {
            return Math.copySign(right ? 0 : Math.PI, y);
        }
        double a = Math.abs(y);
        double b = Math.abs(x);
        int apart = b == 0 ? 2 * FAR : Math.getExponent(a) - Math.getExponent(b);
        if (apart < -FAR) {
            return right ? y / x : Math.copySign(Math.PI, y);
        }
        if (apart > FAR) {
            return Math.copySign(Math.PI / 2, y);
        }
        int scale = -Math.getExponent(Math.max(a, b));
        Dd num = new Dd(Math.scalb(a, scale), 0);
        Dd den = new Dd(Math.scalb(b, scale), 0);
        Dd angle = angle(num, den);
        return Math.copySign((right ? angle : Dd.PI.minus(angle)).value(), y);
    }

    static double asin(double x) {
        double a = Math.abs(x);
        if (!(a <= 1)) {
            return Double.NaN;
        }
        if (a < 0x1p-27) {
            return x;
        }
        return Math.copySign(ratio(new Dd(a, 0), cosine(a)), x);
    }

    static double acos(double x) {
        double a = Math.abs(x);
        if (!(a <= 1)) {
            return Double.NaN;
        }
        Dd angle = angle(cosine(a), new Dd(a, 0));
        return (x < 0 ? Dd.PI.minus(angle) : angle).value();
    }

    /** sqrt(1 - a*a). */
    private static Dd cosine(double a) {
        return Dd.sum(1, -a).times(Dd.sum(1, a)).sqrt();
    }

    private static double ratio(Dd y, Dd x) {
        return angle(y, x).value();
    }

    /** The angle of the point (x, y), both at least 0. */
    private static Dd angle(Dd y, Dd x) {
        if (y.hi() > x.hi()) {
            return Dd.HALF_PI.minus(octant(x.over(y)));
        }
        return octant(y.over(x));
    }

    /** atan(t) for t in [0, 1]. */
    private static Dd octant(Dd t) {
        int i = (int) Math.rint(t.hi() * 16);
        double c = i / 16.0;
        Dd r = i == 0 ? t : t.plus(-c).over(t.times(c).plus(1));
        double h = r.hi();
        double u = h * h;
        double tail = -1.0 / 3 + u * (1.0 / 5 + u * (-1.0 / 7 + u * (1.0 / 9 + u * (-1.0 / 11 + u * (1.0 / 13)))));
        Dd near = Dd.quickSum(h, r.lo() + h * u * tail);
        return i == 0 ? near : new Dd(TABLE[2 * i], TABLE[2 * i + 1]).plus(near);
    }
}
