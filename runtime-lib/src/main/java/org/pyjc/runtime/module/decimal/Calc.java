package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/**
 * What an operation works with: precision, range and rounding, and the conditions that it met. Compare libmpdec: mpd_context_t,
 * mpd_qfinalize.
 *
 * <p>Thread safety: confined to one operation.
 */
final class Calc {
    static final long MAX_PREC = 999999999999999999L;
    static final long MAX_EMAX = 999999999999999999L;
    static final long MIN_EMIN = -999999999999999999L;
    static final long MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

    final long prec;
    final long emax;
    final long emin;
    final boolean clamp;
    Rounding rounding;
    int status;

    Calc(long prec, long emin, long emax, Rounding rounding, boolean clamp) {
        this.prec = prec;
        this.emin = emin;
        this.emax = emax;
        this.rounding = rounding;
        this.clamp = clamp;
    }

    /** The widest environment: what does not fit into it can't be a decimal. */
    static Calc widest() {
        return new Calc(MAX_PREC, MIN_EMIN, MAX_EMAX, Rounding.ROUND_HALF_EVEN, false);
    }

    /** The same range and rounding with another precision and no conditions. */
    Calc with(long otherPrec, Rounding otherRounding) {
        return new Calc(otherPrec, emin, emax, otherRounding, clamp);
    }

    long etiny() {
        return emin - prec + 1;
    }

    long etop() {
        return emax - prec + 1;
    }

    // ---- special results ----

    PyDecimal invalid() {
        return invalid(Status.INVALID_OPERATION);
    }

    PyDecimal invalid(int condition) {
        status |= condition;
        return PyDecimal.NAN;
    }

    /** The result when an operand is a NaN, null when none is; {@code b} may be null. Compare mpd_qcheck_nans. */
    PyDecimal nan(PyDecimal a, PyDecimal b) {
        if (!a.isNan() && (b == null || !b.isNan())) {
            return null;
        }
        PyDecimal chosen = a.kind == PyDecimal.SNAN ? a : b != null && b.kind == PyDecimal.SNAN ? b : a.isNan() ? a : b;
        if (chosen.kind == PyDecimal.SNAN) {
            status |= Status.INVALID_OPERATION;
        }
        return quiet(chosen);
    }

    /** A quiet NaN with as much of the payload as fits. */
    PyDecimal quiet(PyDecimal nan) {
        long most = prec - (clamp ? 1 : 0);
        if (nan.digits() <= most) {
            return nan.kind == PyDecimal.QNAN && nan.isPlain() ? nan : PyDecimal.special(PyDecimal.QNAN, nan.negative, nan.coefficient());
        }
        BigInteger payload = most == 0 ? BigInteger.ZERO : nan.coefficient().mod(Digits.big(most));
        return PyDecimal.special(PyDecimal.QNAN, nan.negative, payload);
    }

    PyDecimal overflow(boolean negative) {
        status |= Status.OVERFLOW | Status.INEXACT | Status.ROUNDED;
        boolean infinite = switch (rounding) {
            case ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP -> true;
            case ROUND_CEILING -> !negative;
            case ROUND_FLOOR -> negative;
            case ROUND_DOWN, ROUND_05UP -> false;
        };
        return infinite ? PyDecimal.infinity(negative) : largest(negative);
    }

    /** The largest finite number. */
    PyDecimal largest(boolean negative) {
        return PyDecimal.of(negative, Digits.big(prec).subtract(BigInteger.ONE), etop());
    }

    // ---- rounding to the environment ----

    PyDecimal fix(PyDecimal a) {
        if (a.kind != PyDecimal.FINITE) {
            return a.isNan() ? nan(a, null) : a;
        }
        return a.isSmall() ? fix(a.negative, a.small, a.exp) : a.isGrouped() ? fix(a.negative, a.groups(), a.exp) : fix(a.negative, a.coefficient(), a.exp);
    }

    /** A number of less than 19 digits, rounded. */
    PyDecimal fix(boolean negative, long coefficient, long exp) {
        int digits = Digits.count(coefficient);
        long adjusted = exp + digits - 1;
        if (digits <= prec && coefficient != 0 && adjusted <= emax && adjusted >= emin && !(clamp && exp > etop())) {
            return new PyDecimal(negative, coefficient, exp);
        }
        if (digits > prec && adjusted < emax && adjusted >= emin) {
            return roundSmall(negative, coefficient, exp, digits - (int) prec);
        }
        return fix(negative, BigInteger.valueOf(coefficient), exp);
    }

    private PyDecimal roundSmall(boolean negative, long coefficient, long exp, int drop) {
        long power = Digits.power(drop);
        long kept = coefficient / power;
        long rest = coefficient - kept * power;
        status |= Status.ROUNDED;
        if (rest != 0) {
            status |= Status.INEXACT;
            if (rounding.increases(negative, kept, Long.compare(rest, power - rest))) {
                kept++;
                if (Digits.count(kept) > prec) {
                    return new PyDecimal(negative, kept / 10, exp + drop + 1);
                }
            }
        }
        return new PyDecimal(negative, kept, exp + drop);
    }

    PyDecimal fix(boolean negative, BigInteger coefficient, long exp) {
        if (coefficient.signum() == 0) {
            return fixZero(negative, exp);
        }
        long etiny = etiny();
        long digits = Digits.count(coefficient);
        long least = digits + exp - prec;
        if (least > etop()) {
            return overflow(negative);
        }
        boolean subnormal = least < etiny;
        long target = subnormal ? etiny : least;
        if (exp < target) {
            return round(negative, coefficient, exp, target, digits, subnormal);
        }
        if (subnormal) {
            status |= Status.SUBNORMAL;
        }
        if (clamp && exp > etop()) {
            status |= Status.CLAMPED;
            return PyDecimal.of(negative, coefficient.multiply(Digits.big(exp - etop())), etop());
        }
        return PyDecimal.of(negative, coefficient, exp);
    }

    /** The same of digits in groups. */
    PyDecimal fix(boolean negative, Groups coefficient, long exp) {
        long digits = coefficient.digits();
        if (digits < Groups.LEAST_DIGITS) {
            return fix(PyDecimal.of(negative, coefficient, exp));
        }
        long least = digits + exp - prec;
        if (least > etop()) {
            return overflow(negative);
        }
        boolean subnormal = least < etiny();
        long target = subnormal ? etiny() : least;
        if (exp < target) {
            int before = status;
            Groups kept = dropDigits(negative, coefficient, target - exp);
            boolean carried = lastInexact && kept.digits() > prec;
            return rounded(PyDecimal.of(negative, carried ? kept.shiftRight(1) : kept, carried ? target + 1 : target), before, subnormal);
        }
        if (subnormal) {
            status |= Status.SUBNORMAL;
        }
        if (clamp && exp > etop()) {
            status |= Status.CLAMPED;
            return PyDecimal.of(negative, coefficient.shiftLeft(exp - etop()), etop());
        }
        return PyDecimal.of(negative, coefficient, exp);
    }

    private PyDecimal fixZero(boolean negative, long exp) {
        long fitting = Math.min(Math.max(exp, etiny()), clamp ? etop() : emax);
        if (fitting != exp) {
            status |= Status.CLAMPED;
        }
        return new PyDecimal(negative, 0, fitting);
    }

    private PyDecimal round(boolean negative, BigInteger coefficient, long exp, long target, long digits, boolean subnormal) {
        int before = status;
        BigInteger kept = dropDigits(negative, coefficient, digits, target - exp);
        long newExp = target;
        if (lastInexact && Digits.count(kept) > prec) {
            kept = kept.divide(BigInteger.TEN);
            newExp++;
        }
        return rounded(PyDecimal.of(negative, kept, newExp), before, subnormal);
    }

    private PyDecimal rounded(PyDecimal kept, int before, boolean subnormal) {
        PyDecimal result = kept.exp > etop() && !kept.isZero() && kept.adjusted() > emax ? overflow(kept.negative) : kept;
        status |= before | Status.ROUNDED | (subnormal ? Status.SUBNORMAL : 0) | (subnormal && lastInexact ? Status.UNDERFLOW : 0);
        if (result.isZero()) {
            status |= Status.CLAMPED;
        }
        return result;
    }

    private boolean lastInexact;

    /** How a number compares to the half of another. */
    static int compareToHalf(BigInteger rest, BigInteger whole) {
        int bits = rest.bitLength() + 1 - whole.bitLength();
        return bits != 0 ? bits : rest.bitLength() < 63 ? Long.compareUnsigned(2 * rest.longValue(), whole.longValue()) : rest.shiftLeft(1).compareTo(whole);
    }

    /** The coefficient without its last digits, rounded; remembers whether that was inexact. */
    BigInteger dropDigits(boolean negative, BigInteger coefficient, long digits, long drop) {
        if (drop > 0 && drop <= Digits.LONG_DIGITS && coefficient.bitLength() <= Wide.BITS && rounding != Rounding.ROUND_05UP) {
            return dropFew(negative, coefficient, (int) drop);
        }
        BigInteger kept;
        BigInteger rest;
        int half;
        if (drop > digits) {
            kept = BigInteger.ZERO;
            rest = coefficient;
            half = -1;
        } else {
            BigInteger power = Digits.big(drop);
            BigInteger[] parts = coefficient.divideAndRemainder(power);
            kept = parts[0];
            rest = parts[1];
            half = compareToHalf(rest, power);
        }
        lastInexact = rest.signum() != 0;
        if (!lastInexact) {
            return kept;
        }
        status |= Status.INEXACT;
        return rounding.increases(negative, kept, half) ? kept.add(BigInteger.ONE) : kept;
    }

    Groups dropDigits(boolean negative, Groups coefficient, long drop) {
        int rest = coefficient.rest(drop);
        Groups kept = coefficient.shiftRight(drop);
        lastInexact = rest != Groups.NOTHING;
        if (!lastInexact) {
            return kept;
        }
        status |= Status.INEXACT;
        return rounding.increases(negative, kept.lastDigit(), rest) ? GroupMath.increment(kept) : kept;
    }

    private BigInteger dropFew(boolean negative, BigInteger coefficient, int drop) {
        Wide wide = new Wide();
        wide.cut(coefficient, drop);
        lastInexact = wide.rest != 0;
        if (lastInexact) {
            status |= Status.INEXACT;
            long odd = wide.isOdd() ? 1 : 0;
            if (rounding.increases(negative, odd, Long.compare(2 * wide.rest, Digits.power(drop)))) {
                wide.increment();
            }
        }
        return wide.value();
    }
}
