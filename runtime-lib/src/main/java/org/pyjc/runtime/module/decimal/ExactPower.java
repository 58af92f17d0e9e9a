package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/**
 * Finds out cheaply whether a power is exactly a decimal of limited precision, and which. Compare _pydecimal.py: Decimal._power_exact,
 * which gives the reasons.
 *
 * <p>Thread safety: confined to one call.
 */
final class ExactPower {
    private final PyDecimal base;
    private final PyDecimal exponent;
    private final long prec;
    private BigInteger xc;
    private long xe;
    private BigInteger yc;
    private long ye;

    private ExactPower(PyDecimal base, PyDecimal exponent, long prec) {
        this.base = base;
        this.exponent = exponent;
        this.prec = prec;
        long zeros = Digits.trailingZeros(base.coefficient(), base.digits());
        xc = base.coefficient().divide(Digits.big(zeros));
        xe = base.exp + zeros;
        zeros = Digits.trailingZeros(exponent.coefficient(), exponent.digits());
        yc = exponent.coefficient().divide(Digits.big(zeros));
        ye = exponent.exp + zeros;
    }

    /** The exact power of a positive number that is not 1, null when it has more digits than the precision. */
    static PyDecimal of(PyDecimal base, PyDecimal exponent, long prec) {
        ExactPower power = new ExactPower(base, exponent, prec);
        if (power.xc.equals(BigInteger.ONE)) {
            return power.ofTen();
        }
        return exponent.negative ? power.inverse() : power.positive();
    }

    private boolean isNatural() {
        return !exponent.negative && exponent.isInteger();
    }

    /** The exponent that the result would have without rounding, at least as far as zeros can be added. */
    private long idealZeros(long resultExp, long room) {
        if (!isNatural()) {
            return 0;
        }
        BigInteger ideal = BigInteger.valueOf(base.exp).multiply(exponent.integer());
        BigInteger zeros = BigInteger.valueOf(resultExp).subtract(ideal);
        return zeros.bitLength() > 62 ? zeros.signum() < 0 ? 0 : room : Math.max(0, Math.min(zeros.longValue(), room));
    }

    private PyDecimal ofTen() {
        BigInteger e = BigInteger.valueOf(xe).multiply(yc);
        long zeros = e.signum() == 0 ? 0 : Digits.trailingZeros(e.abs(), Digits.count(e.abs()));
        e = e.divide(Digits.big(zeros));
        long shift = ye + zeros;
        if (shift < 0 || shift > 18) {
            return null;
        }
        e = e.multiply(Digits.big(shift));
        if (e.bitLength() > 62) {
            return null;
        }
        long exp = exponent.negative ? -e.longValue() : e.longValue();
        long pad = idealZeros(exp, prec - 1);
        return PyDecimal.of(false, Digits.big(pad), exp - pad);
    }

    /** An exponent shifted by a power of ten, null when it is no integer then. */
    private static BigInteger shifted(BigInteger n, long e) {
        if (n.signum() == 0) {
            return n;
        }
        if (e >= 0) {
            return n.multiply(Digits.big(e));
        }
        return -e > Digits.count(n.abs()) || Digits.trailingZeros(n.abs(), -e) < -e ? null : n.divide(Digits.big(-e));
    }

    /** A negative exponent: only powers of 2 and of 5 have exact inverses. */
    private PyDecimal inverse() {
        long e;
        BigInteger other;
        long most;
        if (!xc.testBit(0)) {
            if (xc.bitCount() != 1) {
                return null;
            }
            e = xc.bitLength() - 1;
            other = BigInteger.valueOf(5);
            most = prec * 93 / 65;
        } else if (xc.mod(BigInteger.valueOf(5)).signum() == 0) {
            BigInteger five = BigInteger.valueOf(5);
            e = 0;
            BigInteger rest = xc;
            for (BigInteger[] parts; (parts = rest.divideAndRemainder(five))[1].signum() == 0; rest = parts[0]) {
                e++;
            }
            if (!rest.equals(BigInteger.ONE)) {
                return null;
            }
            other = BigInteger.TWO;
            most = prec * 10 / 3;
        } else {
            return null;
        }
        if (ye >= Digits.count(most)) {
            return null;
        }
        BigInteger power = shifted(BigInteger.valueOf(e).multiply(yc), ye);
        BigInteger tens = shifted(BigInteger.valueOf(xe).multiply(yc), ye);
        if (power == null || tens == null || power.compareTo(BigInteger.valueOf(most)) > 0) {
            return null;
        }
        BigInteger coefficient = other.pow(power.intValue());
        if (Digits.count(coefficient) > prec) {
            return null;
        }
        BigInteger exp = power.negate().subtract(tens);
        return exp.bitLength() > 62 ? null : PyDecimal.of(false, coefficient, exp.longValue());
    }

    private PyDecimal positive() {
        BigInteger m;
        long n = 1;
        if (ye >= 0) {
            if (ye > 18) {
                return null;
            }
            m = yc.multiply(Digits.big(ye));
        } else {
            int bits = xc.bitLength();
            if (xe != 0 && Digits.count(yc.multiply(BigInteger.valueOf(xe)).abs()) <= -ye || Digits.count(yc.multiply(BigInteger.valueOf(bits))) <= -ye) {
                return null;
            }
            BigInteger divisor = Digits.big(-ye);
            BigInteger common = yc.gcd(divisor);
            m = yc.divide(common);
            BigInteger rootOf = divisor.divide(common);
            if (rootOf.bitLength() > 31 || bits <= rootOf.intValue()) {
                return null;
            }
            n = rootOf.longValue();
            if (n > 1 && !takeRoot((int) n)) {
                return null;
            }
        }
        return raised(m);
    }

    /** Replaces the base by its n-th root; false when that is no decimal. */
    private boolean takeRoot(int n) {
        if (Math.floorMod(xe, (long) n) != 0) {
            return false;
        }
        BigInteger a = BigInteger.ONE.shiftLeft((xc.bitLength() + n - 1) / n);
        BigInteger less = BigInteger.valueOf(n - 1);
        BigInteger[] parts;
        while (true) {
            parts = xc.divideAndRemainder(a.pow(n - 1));
            if (a.compareTo(parts[0]) <= 0) {
                break;
            }
            a = a.multiply(less).add(parts[0]).divide(BigInteger.valueOf(n));
        }
        if (!a.equals(parts[0]) || parts[1].signum() != 0) {
            return false;
        }
        xe = Math.floorDiv(xe, (long) n);
        xc = a;
        return true;
    }

    private PyDecimal raised(BigInteger m) {
        if (xc.compareTo(BigInteger.ONE) > 0 && m.compareTo(BigInteger.valueOf(Math.min(prec, Long.MAX_VALUE / 100) * 100 / logBound(xc))) > 0) {
            return null;
        }
        if (m.bitLength() > 31) {
            return null;
        }
        BigInteger coefficient = xc.pow(m.intValue());
        long exp = xe * m.longValue();
        int digits = Digits.count(coefficient);
        if (digits > prec) {
            return null;
        }
        long zeros = idealZeros(exp, prec - digits);
        return PyDecimal.of(false, zeros == 0 ? coefficient : coefficient.multiply(Digits.big(zeros)), exp - zeros);
    }

    /** A lower bound of {@code 100 * log10(c)}. */
    private static long logBound(BigInteger c) {
        int digits = Digits.count(c);
        int first = c.divide(Digits.big(digits - 1)).intValue();
        int[] correction = {0, 100, 70, 53, 40, 31, 23, 16, 10, 5};
        return Math.max(1, 100L * digits - correction[first]);
    }
}
