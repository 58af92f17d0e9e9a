package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/** Operations on exponents and digits. Compare _pydecimal.py: Decimal.quantize, to_integral_exact, normalize, scaleb, rotate. Stateless. */
final class Shaping {
    private Shaping() {}

    static PyDecimal quantize(Calc c, PyDecimal a, PyDecimal pattern) {
        PyDecimal nan = c.nan(a, pattern);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || pattern.isInfinite()) {
            return a.isInfinite() && pattern.isInfinite() ? a : c.invalid();
        }
        return quantize(c, a, pattern.exp);
    }

    static PyDecimal quantize(Calc c, PyDecimal a, long exp) {
        if (exp < c.etiny() || exp > c.emax) {
            return c.invalid();
        }
        if (a.isZero()) {
            return c.fix(a.negative, 0L, exp);
        }
        long adjusted = a.adjusted();
        if (adjusted > c.emax || adjusted - exp + 1 > c.prec) {
            return c.invalid();
        }
        int before = c.status;
        PyDecimal result = rescaled(c, a, exp);
        if (result.adjusted() > c.emax || result.digits() > c.prec) {
            c.status = before;
            return c.invalid();
        }
        if (result.exp > a.exp) {
            c.status |= Status.ROUNDED;
        }
        if (!result.isZero() && result.adjusted() < c.emin) {
            c.status |= Status.SUBNORMAL;
        }
        return c.fix(result);
    }

    /** The number with another exponent, rounded if digits are lost; notes only Inexact. */
    static PyDecimal rescaled(Calc c, PyDecimal a, long exp) {
        if (a.isGrouped() && a.exp != exp) {
            return PyDecimal.of(a.negative, a.exp > exp ? a.groups().shiftLeft(a.exp - exp) : c.dropDigits(a.negative, a.groups(), exp - a.exp), exp);
        }
        if (a.exp >= exp) {
            return a.exp == exp ? a.as(PyDecimal.TYPE) : PyDecimal.of(a.negative, a.coefficient().multiply(Digits.big(a.exp - exp)), exp);
        }
        return PyDecimal.of(a.negative, c.dropDigits(a.negative, a.coefficient(), a.digits(), exp - a.exp), exp);
    }

    static PyDecimal toIntegralExact(Calc c, PyDecimal a) {
        return toIntegral(c, a, true);
    }

    static PyDecimal toIntegralValue(Calc c, PyDecimal a) {
        return toIntegral(c, a, false);
    }

    private static PyDecimal toIntegral(Calc c, PyDecimal a, boolean signals) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || a.exp >= 0) {
            return a.as(PyDecimal.TYPE);
        }
        if (a.isZero()) {
            return new PyDecimal(a.negative, 0, 0);
        }
        int before = c.status;
        PyDecimal result = rescaled(c, a, 0);
        c.status = signals ? c.status | Status.ROUNDED : before;
        return result;
    }

    static PyDecimal normalize(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        PyDecimal fixed = c.fix(a);
        if (fixed.isInfinite()) {
            return fixed;
        }
        if (fixed.isZero()) {
            return new PyDecimal(fixed.negative, 0, 0);
        }
        long most = (c.clamp ? c.etop() : c.emax) - fixed.exp;
        long zeros = most <= 0 ? 0 : fixed.trailingZeros(most);
        if (zeros > 0 && fixed.isGrouped()) {
            return PyDecimal.of(fixed.negative, fixed.groups().shiftRight(zeros), fixed.exp + zeros);
        }
        return zeros == 0 ? fixed : PyDecimal.of(fixed.negative, fixed.coefficient().divide(Digits.big(zeros)), fixed.exp + zeros);
    }

    // ---- exponents ----

    static PyDecimal logb(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(false);
        }
        if (a.isZero()) {
            c.status |= Status.DIVISION_BY_ZERO;
            return PyDecimal.infinity(true);
        }
        return c.fix(PyDecimal.ofLong(a.adjusted()));
    }

    /** The operand as an int between the limits; false for anything else. */
    private static boolean isCount(PyDecimal b, long most) {
        return b.isFinite() && b.exp == 0 && b.isSmall() && b.small <= most;
    }

    private static long count(PyDecimal b) {
        return b.negative ? -b.small : b.small;
    }

    static PyDecimal scaleb(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (b.isInfinite() || b.exp != 0) {
            return c.invalid();
        }
        long most = 2 * (c.emax + c.prec);
        if (b.coefficient().compareTo(BigInteger.valueOf(most)) > 0) {
            return c.invalid();
        }
        long shift = b.coefficient().longValue() * (b.negative ? -1 : 1);
        return a.isInfinite() ? a : c.fix(a.withExponent(a.exp + shift));
    }

    static PyDecimal rotate(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal special = shiftSpecial(c, a, b);
        if (special != null) {
            return special;
        }
        long n = Math.floorMod(count(b), c.prec);
        BigInteger digits = lowDigits(c, a);
        BigInteger[] parts = digits.divideAndRemainder(Digits.big(c.prec - n));
        return PyDecimal.of(a.negative, parts[1].multiply(Digits.big(n)).add(parts[0]), a.exp);
    }

    static PyDecimal shift(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal special = shiftSpecial(c, a, b);
        if (special != null) {
            return special;
        }
        long n = count(b);
        BigInteger digits = lowDigits(c, a);
        BigInteger shifted = n < 0 ? digits.divide(Digits.big(-n)) : digits.mod(Digits.big(c.prec - n)).multiply(Digits.big(n));
        return PyDecimal.of(a.negative, shifted, a.exp);
    }

    private static PyDecimal shiftSpecial(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isCount(b, c.prec)) {
            return c.invalid();
        }
        return a.isInfinite() ? a : null;
    }

    private static BigInteger lowDigits(Calc c, PyDecimal a) {
        return a.digits() > c.prec ? a.coefficient().mod(Digits.big(c.prec)) : a.coefficient();
    }

    // ---- neighbours ----

    static PyDecimal nextMinus(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        return a.isInfinite() ? a.negative ? a : c.largest(false) : next(c, a, true);
    }

    static PyDecimal nextPlus(Calc c, PyDecimal a) {
        PyDecimal nan = c.nan(a, null);
        if (nan != null) {
            return nan;
        }
        return a.isInfinite() ? a.negative ? c.largest(true) : a : next(c, a, false);
    }

    private static PyDecimal next(Calc c, PyDecimal a, boolean down) {
        Calc quiet = c.with(c.prec, down ? Rounding.ROUND_FLOOR : Rounding.ROUND_CEILING);
        PyDecimal fixed = quiet.fix(a);
        if (fixed.isInfinite() || Arith.compare(fixed, a) != 0) {
            return fixed;
        }
        PyDecimal tiny = new PyDecimal(down, 1, c.etiny() - 1);
        return Arith.add(quiet, a, tiny);
    }

    static PyDecimal nextToward(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        int order = Arith.compare(a, b);
        if (order == 0) {
            return a.withSign(b.negative);
        }
        PyDecimal result = order < 0 ? nextPlus(c, a) : nextMinus(c, a);
        if (result.isInfinite()) {
            c.status |= Status.OVERFLOW | Status.INEXACT | Status.ROUNDED;
        } else if (result.adjusted() < c.emin) {
            c.status |= Status.UNDERFLOW | Status.SUBNORMAL | Status.INEXACT | Status.ROUNDED | (result.isZero() ? Status.CLAMPED : 0);
        }
        return result;
    }

    // ---- digits as bits ----

    private static boolean isLogical(PyDecimal a) {
        return a.isFinite() && !a.negative && a.exp == 0 && isBits(a.coefficient().toString());
    }

    private static boolean isBits(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > '1') {
                return false;
            }
        }
        return true;
    }

    /** And (0), or (1), exclusive or (2) of each digit. */
    private static PyDecimal logical(Calc c, PyDecimal a, PyDecimal b, int how) {
        if (!isLogical(a) || !isLogical(b)) {
            return c.invalid();
        }
        BigInteger x = new BigInteger(lowDigits(c, a).toString(), 2);
        BigInteger y = new BigInteger(lowDigits(c, b).toString(), 2);
        BigInteger result = how == 0 ? x.and(y) : how == 1 ? x.or(y) : x.xor(y);
        return PyDecimal.of(false, new BigInteger(result.toString(2)), 0);
    }

    static PyDecimal and(Calc c, PyDecimal a, PyDecimal b) {
        return logical(c, a, b, 0);
    }

    static PyDecimal or(Calc c, PyDecimal a, PyDecimal b) {
        return logical(c, a, b, 1);
    }

    static PyDecimal xor(Calc c, PyDecimal a, PyDecimal b) {
        return logical(c, a, b, 2);
    }

    static PyDecimal invert(Calc c, PyDecimal a) {
        if (!isLogical(a)) {
            return c.invalid();
        }
        return xor(c, a, PyDecimal.of(false, Digits.big(c.prec).subtract(BigInteger.ONE).divide(BigInteger.valueOf(9)), 0));
    }
}
