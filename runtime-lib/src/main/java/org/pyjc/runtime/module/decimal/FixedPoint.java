package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/**
 * Logarithms and exponentials of integers that stand for fixed-point numbers, with bounded errors. Compare _pydecimal.py: _ilog, _iexp,
 * _dlog, _dlog10, _dexp, _dpower, whose bounds these keep.
 *
 * <p>Thread safety: the digits of log(10) are volatile and only grow.
 */
final class FixedPoint {
    private static final int REDUCE = 8;
    private static volatile String logTen = "23025850929940456840179914546843642076011014886";

    private FixedPoint() {}

    private static BigInteger nearest(BigInteger a, BigInteger b) {
        return Digits.nearest(a, b);
    }

    private static BigInteger shiftNearest(BigInteger x, int shift) {
        BigInteger q = x.shiftRight(shift);
        BigInteger rest = x.subtract(q.shiftLeft(shift)).shiftLeft(1).add(q.testBit(0) ? BigInteger.ONE : BigInteger.ZERO);
        return rest.compareTo(BigInteger.ONE.shiftLeft(shift)) > 0 ? q.add(BigInteger.ONE) : q;
    }

    private static BigInteger rootNearest(BigInteger n) {
        BigInteger[] root = n.sqrtAndRemainder();
        return root[1].compareTo(root[0]) > 0 ? root[0].add(BigInteger.ONE) : root[0];
    }

    /** About {@code m * log(x / m)}; the error is at most 22 for {@code 0.1 <= x/m <= 10}. */
    private static BigInteger log(BigInteger x, BigInteger m) {
        BigInteger y = x.subtract(m);
        int r = 0;
        while (r <= REDUCE ? y.abs().shiftLeft(REDUCE - r).compareTo(m) >= 0 : y.abs().shiftRight(r - REDUCE).compareTo(m) >= 0) {
            BigInteger root = rootNearest(m.multiply(m.add(shiftNearest(y, r))));
            y = nearest(m.multiply(y).shiftLeft(1), m.add(root));
            r++;
        }
        int terms = (10 * Digits.count(m) + 3 * REDUCE - 1) / (3 * REDUCE);
        BigInteger shifted = shiftNearest(y, r);
        BigInteger w = nearest(m, BigInteger.valueOf(terms));
        for (int k = terms - 1; k > 0; k--) {
            w = nearest(m, BigInteger.valueOf(k)).subtract(nearest(shifted.multiply(w), m));
        }
        return nearest(w.multiply(y), m);
    }

    /** The digits of log(10): {@code floor(10**p * log(10))}. */
    static BigInteger logTen(long p) {
        String digits = logTen;
        if (p >= digits.length()) {
            digits = moreDigits((int) p);
            logTen = digits;
        }
        return new BigInteger(digits.substring(0, (int) p + 1));
    }

    private static String moreDigits(int p) {
        for (int extra = 3;; extra += 3) {
            BigInteger m = Digits.big(p + extra + 2);
            String digits = nearest(log(m.multiply(BigInteger.TEN), m), BigInteger.valueOf(100)).toString();
            if (!digits.endsWith("0".repeat(extra))) {
                int end = digits.length();
                while (digits.charAt(end - 1) == '0') {
                    end--;
                }
                return digits.substring(0, end - 1);
            }
        }
    }

    private static BigInteger scaledTo(BigInteger c, long k) {
        return k >= 0 ? c.multiply(Digits.big(k)) : nearest(c, Digits.big(-k));
    }

    /** About {@code 10**p * log10(c * 10**e)}; the error is at most 1. */
    static BigInteger log10(BigInteger c, long e, long places) {
        long p = places + 2;
        long l = Digits.count(c);
        long f = e + l - (e + l >= 1 ? 1 : 0);
        BigInteger logD = BigInteger.ZERO;
        BigInteger tens;
        if (p > 0) {
            BigInteger m = Digits.big(p);
            logD = nearest(log(scaledTo(c, e + p - f), m).multiply(m), logTen(p));
            tens = BigInteger.valueOf(f).multiply(m);
        } else {
            tens = nearest(BigInteger.valueOf(f), Digits.big(-p));
        }
        return nearest(tens.add(logD), BigInteger.valueOf(100));
    }

    /** About {@code 10**p * log(c * 10**e)}; the error is at most 1. */
    static BigInteger log(BigInteger c, long e, long places) {
        long p = places + 2;
        long l = Digits.count(c);
        long f = e + l - (e + l >= 1 ? 1 : 0);
        BigInteger logD = p > 0 ? log(scaledTo(c, e + p - f), Digits.big(p)) : BigInteger.ZERO;
        BigInteger tens = BigInteger.ZERO;
        if (f != 0) {
            int extra = Digits.count(Math.abs(f)) - 1;
            if (p + extra >= 0) {
                tens = nearest(BigInteger.valueOf(f).multiply(logTen(p + extra)), Digits.big(extra));
            }
        }
        return nearest(tens.add(logD), BigInteger.valueOf(100));
    }

    /**
     * About {@code m * exp(x / m)}; the error is below 1 for {@code 0 <= x/m <= 2.4}. A power of two takes the place of m, so that steps shift
     * instead of dividing. The series of {@code exp(x / m / 2**halvings)} is short; each of the squarings at the end doubles the error.
     */
    private static BigInteger exp(BigInteger x, BigInteger m) {
        int halvings = 4 + (int) Math.sqrt(m.bitLength());
        int bits = m.bitLength() + halvings + 32;
        BigInteger y = x.shiftLeft(bits - halvings).divide(m);
        BigInteger sum = BigInteger.ONE.shiftLeft(bits).add(y);
        BigInteger term = y;
        for (int k = 2; term.signum() != 0; k++) {
            term = term.multiply(y).shiftRight(bits).divide(BigInteger.valueOf(k));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(bits);
        }
        return sum.multiply(m).shiftRight(bits);
    }

    /** A coefficient of about {@code p} digits, at most 1 wrong, and the exponent of {@code exp(c * 10**e)}. */
    record Power(BigInteger coefficient, long exp) {}

    static Power exp(BigInteger c, long e, long places) {
        long p = places + 2;
        long extra = Math.max(0, e + Digits.count(c.abs()) - 1);
        long q = p + extra;
        long shift = e + q;
        BigInteger scaled = shift >= 0 ? c.multiply(Digits.big(shift)) : Digits.floorDivide(c, Digits.big(-shift))[0];
        BigInteger[] parts = Digits.floorDivide(scaled, logTen(q));
        BigInteger rest = nearest(parts[1], Digits.big(extra));
        return new Power(nearest(exp(rest, Digits.big(p)), BigInteger.valueOf(1000)), parts[0].longValue() - p + 3);
    }

    /** The same for {@code (xc * 10**xe) ** (yc * 10**ye)}. */
    static Power power(BigInteger xc, long xe, BigInteger yc, long ye, long p) {
        long b = Digits.count(yc.abs()) + ye;
        BigInteger lxc = log(xc, xe, p + b + 1);
        long shift = ye - b;
        BigInteger pc = shift >= 0 ? lxc.multiply(yc).multiply(Digits.big(shift)) : nearest(lxc.multiply(yc), Digits.big(-shift));
        if (pc.signum() == 0) {
            boolean above = Digits.count(xc) + xe >= 1 == yc.signum() > 0;
            return above ? new Power(Digits.big(p - 1).add(BigInteger.ONE), 1 - p) : new Power(Digits.big(p).subtract(BigInteger.ONE), -p);
        }
        Power exact = exp(pc, -(p + 1), p + 1);
        return new Power(nearest(exact.coefficient, BigInteger.TEN), exact.exp + 1);
    }
}
