package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/** Roots, exponentials and logarithms, correctly rounded. Compare _pydecimal.py: Decimal.exp, ln, log10, sqrt. Stateless. */
final class Elementary {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Elementary() {}

    /** Whether the digits beyond the precision tell how to round. */
    static boolean isRoundable(BigInteger coefficient, long prec) {
        long beyond = Digits.count(coefficient) - prec - 1;
        return beyond < 0 || coefficient.mod(FIVE.multiply(Digits.big(beyond))).signum() != 0;
    }

    /** Rounds half to even, whatever the environment says. */
    private static PyDecimal fixEven(Calc c, PyDecimal a) {
        Rounding before = c.rounding;
        c.rounding = Rounding.ROUND_HALF_EVEN;
        PyDecimal result = c.fix(a);
        c.rounding = before;
        return result;
    }

    static PyDecimal sqrt(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && !a.negative) {
            return a;
        }
        if (a.isZero()) {
            return c.fix(a.negative, 0L, Math.floorDiv(a.exp, 2L));
        }
        if (a.negative) {
            return c.invalid();
        }
        long prec = c.prec + 1;
        boolean odd = (a.exp & 1) != 0;
        BigInteger n = odd ? a.coefficient().multiply(BigInteger.TEN) : a.coefficient();
        long length = odd ? (a.digits() >> 1) + 1 : a.digits() + 1 >> 1;
        long shift = prec - length;
        boolean exact = true;
        if (shift >= 0) {
            n = n.multiply(Digits.big(2 * shift));
        } else {
            BigInteger[] parts = n.divideAndRemainder(Digits.big(-2 * shift));
            n = parts[0];
            exact = parts[1].signum() == 0;
        }
        long exp = Math.floorDiv(a.exp, 2L) - shift;
        BigInteger[] root = n.sqrtAndRemainder();
        BigInteger r = root[0];
        if (exact && root[1].signum() == 0) {
            r = shift >= 0 ? r.divide(Digits.big(shift)) : r.multiply(Digits.big(-shift));
            exp += shift;
        } else if (r.mod(FIVE).signum() == 0) {
            r = r.add(BigInteger.ONE);
        }
        return fixEven(c, PyDecimal.of(false, r, exp));
    }

    static PyDecimal exp(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.negative ? PyDecimal.ZERO : a;
        }
        return a.isZero() ? PyDecimal.ONE : fixEven(c, expFinite(c, a));
    }

    private static PyDecimal expFinite(Calc c, PyDecimal a) {
        long p = c.prec;
        long adjusted = a.adjusted();
        if (!a.negative && adjusted > Digits.count((c.emax + 1) * 3)) {
            return new PyDecimal(false, 1, c.emax + 1);
        }
        if (a.negative && adjusted > Digits.count((-c.etiny() + 1) * 3)) {
            return new PyDecimal(false, 1, c.etiny() - 1);
        }
        if (!a.negative && adjusted < -p) {
            return PyDecimal.of(false, Digits.big(p).add(BigInteger.ONE), -p);
        }
        if (a.negative && adjusted < -p - 1) {
            return PyDecimal.of(false, Digits.big(p + 1).subtract(BigInteger.ONE), -p - 1);
        }
        BigInteger x = a.negative ? a.coefficient().negate() : a.coefficient();
        for (long extra = 3;; extra += 3) {
            FixedPoint.Power power = FixedPoint.exp(x, a.exp, p + extra);
            if (isRoundable(power.coefficient(), p)) {
                return PyDecimal.of(false, power.coefficient(), power.exp());
            }
        }
    }

    static PyDecimal ln(Calc c, PyDecimal a) {
        PyDecimal special = logSpecial(c, a);
        if (special != null) {
            return special;
        }
        if (Arith.compare(a, PyDecimal.ONE) == 0) {
            return PyDecimal.ZERO;
        }
        BigInteger x = a.coefficient();
        for (long places = c.prec - lnBound(a) + 2;; places += 3) {
            BigInteger log = FixedPoint.log(x, a.exp, places);
            if (isRoundable(log.abs(), c.prec)) {
                return fixEven(c, PyDecimal.of(log.signum() < 0, log.abs(), -places));
            }
        }
    }

    private static PyDecimal logSpecial(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        if (a.isZero()) {
            return PyDecimal.infinity(true);
        }
        return a.negative ? c.invalid() : a.isInfinite() ? a : null;
    }

    /** A lower bound of the logarithm's adjusted exponent. */
    private static long lnBound(PyDecimal a) {
        long adjusted = a.adjusted();
        if (adjusted >= 1) {
            return Digits.count(adjusted * 23 / 10) - 1;
        }
        if (adjusted <= -2) {
            return Digits.count((-1 - adjusted) * 23 / 10) - 1;
        }
        BigInteger one = Digits.big(-a.exp);
        if (adjusted == 0) {
            return ratioBound(a.coefficient().subtract(one), a.coefficient());
        }
        return a.exp + Digits.count(one.subtract(a.coefficient())) - 1;
    }

    private static long ratioBound(BigInteger a, BigInteger b) {
        String num = a.toString();
        String den = b.toString();
        return num.length() - den.length() - (num.compareTo(den) < 0 ? 1 : 0);
    }

    static PyDecimal log10(Calc c, PyDecimal a) {
        PyDecimal special = logSpecial(c, a);
        if (special != null) {
            return special;
        }
        BigInteger x = a.coefficient();
        if (x.equals(Digits.big(a.digits() - 1))) {
            return fixEven(c, PyDecimal.ofLong(a.adjusted()));
        }
        for (long places = c.prec - log10Bound(a) + 2;; places += 3) {
            BigInteger log = FixedPoint.log10(x, a.exp, places);
            if (isRoundable(log.abs(), c.prec)) {
                return fixEven(c, PyDecimal.of(log.signum() < 0, log.abs(), -places));
            }
        }
    }

    static long log10Bound(PyDecimal a) {
        long adjusted = a.adjusted();
        if (adjusted >= 1) {
            return Digits.count(adjusted) - 1;
        }
        if (adjusted <= -2) {
            return Digits.count(-1 - adjusted) - 1;
        }
        BigInteger one = Digits.big(-a.exp);
        if (adjusted == 0) {
            return ratioBound(a.coefficient().subtract(one), a.coefficient().multiply(BigInteger.valueOf(231))) + 2;
        }
        String num = one.subtract(a.coefficient()).toString();
        return num.length() + a.exp - (num.compareTo("231") < 0 ? 1 : 0) - 1;
    }
}
