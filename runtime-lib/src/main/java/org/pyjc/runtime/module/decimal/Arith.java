package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/** Sums, products and quotients. Source: the General Decimal Arithmetic Specification; compare libmpdec: mpd_qadd, mpd_qdiv. Stateless. */
final class Arith {
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    /** Fewer digits than doubles have room for. */
    private static final int SHORT = 300;
    private static final double[] POWERS = new double[SHORT];

    static {
        for (int i = 0; i < SHORT; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private Arith() {}

    // ---- sums ----

    static PyDecimal add(Calc c, PyDecimal a, PyDecimal b) {
        return add(c, a, b, b.negative);
    }

    static PyDecimal subtract(Calc c, PyDecimal a, PyDecimal b) {
        return add(c, a, b, !b.negative);
    }

    private static PyDecimal add(Calc c, PyDecimal a, PyDecimal b, boolean negativeB) {
        if (a.kind != PyDecimal.FINITE || b.kind != PyDecimal.FINITE) {
            return addSpecial(c, a, b, negativeB);
        }
        if (a.isSmall() && b.isSmall()) {
            PyDecimal sum = addSmall(c, a, b, negativeB);
            if (sum != null) {
                return sum;
            }
        }
        return addBig(c, a, b, negativeB);
    }

    private static PyDecimal addSpecial(Calc c, PyDecimal a, PyDecimal b, boolean negativeB) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!a.isInfinite()) {
            return PyDecimal.infinity(negativeB);
        }
        return b.isInfinite() && a.negative != negativeB ? c.invalid() : a;
    }

    private static PyDecimal addSmall(Calc c, PyDecimal a, PyDecimal b, boolean negativeB) {
        long x = a.small;
        long y = b.small;
        long exp = a.exp;
        long shift = a.exp - b.exp;
        if (shift != 0) {
            if (shift < -17 || shift > 17) {
                return null;
            }
            if (shift > 0) {
                x = scaled(x, (int) shift);
                exp = b.exp;
            } else {
                y = scaled(y, (int) -shift);
            }
            if (x < 0 || y < 0) {
                return null;
            }
        }
        long sum = (a.negative ? -x : x) + (negativeB ? -y : y);
        if (sum == 0) {
            boolean negative = a.negative == negativeB ? a.negative : c.rounding == Rounding.ROUND_FLOOR;
            return c.fix(negative, 0L, exp);
        }
        long magnitude = Math.abs(sum);
        return magnitude >> 60 == 0 ? c.fix(sum < 0, magnitude, exp) : null;
    }

    /** The product with a power of ten when it is below 2**60, else -1. */
    private static long scaled(long n, int power) {
        long p = Digits.power(power);
        return n <= (1L << 60) / p - 1 ? n * p : -1;
    }

    private static PyDecimal addBig(Calc c, PyDecimal a, PyDecimal b, boolean negativeB) {
        long exp = Math.min(a.exp, b.exp);
        if (a.isZero() || b.isZero()) {
            return addZero(c, a, b, negativeB, exp);
        }
        if (GroupArith.takes(a, b)) {
            return GroupArith.add(c, a, b, negativeB);
        }
        PyDecimal high = a.exp >= b.exp ? a : b;
        PyDecimal low = high == a ? b : a;
        boolean negativeHigh = high == a ? a.negative : negativeB;
        boolean negativeLow = high == a ? negativeB : a.negative;
        BigInteger lowCoefficient = low.coefficient();
        long lowExp = low.exp;
        long least = high.exp + Math.min(-1, high.digits() - c.prec - 2);
        if (low.digits() + low.exp - 1 < least) {
            lowCoefficient = BigInteger.ONE;
            lowExp = least;
        }
        BigInteger x = high.coefficient().multiply(Digits.big(high.exp - lowExp));
        BigInteger sum = (negativeHigh ? x.negate() : x).add(negativeLow ? lowCoefficient.negate() : lowCoefficient);
        if (sum.signum() == 0) {
            return c.fix(a.negative == negativeB ? a.negative : c.rounding == Rounding.ROUND_FLOOR, 0L, lowExp);
        }
        return c.fix(sum.signum() < 0, sum.abs(), lowExp);
    }

    private static PyDecimal addZero(Calc c, PyDecimal a, PyDecimal b, boolean negativeB, long exp) {
        if (a.isZero() && b.isZero()) {
            boolean negative = a.negative == negativeB ? a.negative : c.rounding == Rounding.ROUND_FLOOR;
            return c.fix(negative, 0L, exp);
        }
        PyDecimal other = a.isZero() ? b : a;
        boolean negative = a.isZero() ? negativeB : a.negative;
        long target = Math.max(exp, other.exp - c.prec - 1);
        return c.fix(negative, other.coefficient().multiply(Digits.big(other.exp - Math.min(target, other.exp))), Math.min(target, other.exp));
    }

    // ---- products ----

    static PyDecimal multiply(Calc c, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative != b.negative;
        if (a.kind != PyDecimal.FINITE || b.kind != PyDecimal.FINITE) {
            PyDecimal nan = c.nan(a, b);
            return nan != null ? nan : a.isZero() || b.isZero() ? c.invalid() : PyDecimal.infinity(negative);
        }
        long exp = a.exp + b.exp;
        if (a.isSmall() && b.isSmall() && Math.multiplyHigh(a.small, b.small) == 0) {
            long product = a.small * b.small;
            if (product >> 60 == 0) {
                return c.fix(negative, product, exp);
            }
        }
        return GroupArith.takesProduct(a, b) ? GroupArith.multiply(c, negative, a, b) : c.fix(negative, a.coefficient().multiply(b.coefficient()), exp);
    }

    static PyDecimal fma(Calc c, PyDecimal a, PyDecimal b, PyDecimal d) {
        if (!a.isFinite() || !b.isFinite()) {
            if (a.kind == PyDecimal.SNAN || b.kind == PyDecimal.SNAN) {
                return c.nan(a, b);
            }
            if (a.isNan() || b.isNan()) {
                return c.nan(a.isNan() ? a : b, d);
            }
            PyDecimal product = multiply(c, a, b);
            return product.isNan() ? product : add(c, product, d);
        }
        return add(c, PyDecimal.of(a.negative != b.negative, a.coefficient().multiply(b.coefficient()), a.exp + b.exp), d);
    }

    // ---- quotients ----

    static PyDecimal divide(Calc c, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative != b.negative;
        if (a.kind != PyDecimal.FINITE || b.kind != PyDecimal.FINITE) {
            PyDecimal nan = c.nan(a, b);
            if (nan != null) {
                return nan;
            }
            if (a.isInfinite()) {
                return b.isInfinite() ? c.invalid() : PyDecimal.infinity(negative);
            }
            c.status |= Status.CLAMPED;
            return new PyDecimal(negative, 0, c.etiny());
        }
        if (b.isZero()) {
            return byZero(c, a, negative);
        }
        if (a.isZero()) {
            return c.fix(negative, 0L, a.exp - b.exp);
        }
        if (a.isSmall() && b.isSmall() && a.small % b.small == 0) {
            return c.fix(negative, a.small / b.small, a.exp - b.exp);
        }
        if (GroupArith.takesQuotient(c, a, b)) {
            return GroupArith.divide(c, negative, a, b);
        }
        PyDecimal quick = c.prec < SHORT && a.digits() < SHORT && b.digits() < SHORT ? shortQuotient(c, a, b, negative) : null;
        return quick != null ? quick : quotient(c, a, b, negative);
    }

    /** A quotient of exactly as many digits as the precision, rounded by the remainder; null when it is exact or near the limits. */
    private static PyDecimal shortQuotient(Calc c, PyDecimal a, PyDecimal b, boolean negative) {
        int digits = a.digits() - b.digits();
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        // the leading digits tell how many digits the quotient has, unless they are too much alike
        double lead = x.doubleValue() / POWERS[a.digits()] - y.doubleValue() / POWERS[b.digits()];
        int shift = (int) c.prec - digits - (lead < 0 ? 0 : 1);
        long exp = a.exp - b.exp - shift;
        if (Math.abs(lead) < 1e-14 || shift < 0 || exp < c.etiny() || exp >= c.etop()) {
            return null;
        }
        BigInteger[] parts = x.multiply(Digits.big(shift)).divideAndRemainder(y);
        if (parts[1].signum() == 0) {
            return null;
        }
        BigInteger q = parts[0];
        if (c.rounding.increases(negative, q, Calc.compareToHalf(parts[1], y))) {
            q = q.add(BigInteger.ONE);
            if (q.equals(Digits.big(c.prec))) {
                return null;
            }
        }
        c.status |= Status.INEXACT | Status.ROUNDED;
        return PyDecimal.of(negative, q, exp);
    }

    private static PyDecimal byZero(Calc c, PyDecimal a, boolean negative) {
        if (a.isZero()) {
            return c.invalid(Status.DIVISION_UNDEFINED);
        }
        c.status |= Status.DIVISION_BY_ZERO;
        return PyDecimal.infinity(negative);
    }

    private static PyDecimal quotient(Calc c, PyDecimal a, PyDecimal b, boolean negative) {
        long shift = b.digits() - a.digits() + c.prec + 1;
        long exp = a.exp - b.exp - shift;
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        BigInteger[] parts = shift >= 0 ? x.multiply(Digits.big(shift)).divideAndRemainder(y) : x.divideAndRemainder(y.multiply(Digits.big(-shift)));
        BigInteger q = parts[0];
        if (parts[1].signum() != 0) {
            // the digit that tells that something follows must not look like an exact half or zero
            if (q.mod(FIVE).signum() == 0) {
                q = q.add(BigInteger.ONE);
            }
        } else if (shift > 0) {
            long zeros = Digits.trailingZeros(q, shift);
            q = zeros == 0 ? q : q.divide(Digits.big(zeros));
            exp += zeros;
        }
        return c.fix(negative, q, exp);
    }

    /** The integer part of the quotient, and what is left; null when it has too many digits. Compare _pydecimal: _divide. */
    private static PyDecimal[] divideIntegers(Calc c, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative != b.negative;
        long ideal = b.isInfinite() ? a.exp : Math.min(a.exp, b.exp);
        long difference = a.adjusted() - b.adjusted();
        if (a.isZero() || b.isInfinite() || difference <= -2) {
            return new PyDecimal[] {new PyDecimal(negative, 0, 0), rescaled(a, ideal)};
        }
        if (difference <= c.prec) {
            BigInteger x = a.coefficient();
            BigInteger y = b.coefficient();
            if (a.exp >= b.exp) {
                x = x.multiply(Digits.big(a.exp - b.exp));
            } else {
                y = y.multiply(Digits.big(b.exp - a.exp));
            }
            BigInteger[] parts = x.divideAndRemainder(y);
            if (Digits.count(parts[0]) <= c.prec) {
                return new PyDecimal[] {PyDecimal.of(negative, parts[0], 0), PyDecimal.of(a.negative, parts[1], ideal)};
            }
        }
        return null;
    }

    /** The same number with a lower exponent, or a zero with any. */
    private static PyDecimal rescaled(PyDecimal a, long exp) {
        return a.isZero() ? new PyDecimal(a.negative, 0, exp) : PyDecimal.of(a.negative, a.coefficient().multiply(Digits.big(a.exp - exp)), exp);
    }

    static PyDecimal divideInt(Calc c, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative != b.negative;
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return b.isInfinite() ? c.invalid() : PyDecimal.infinity(negative);
        }
        if (b.isZero()) {
            return byZero(c, a, negative);
        }
        PyDecimal[] parts = divideIntegers(c, a, b);
        return parts == null ? c.invalid(Status.DIVISION_IMPOSSIBLE) : c.fix(parts[0]);
    }

    static PyDecimal remainder(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return c.invalid();
        }
        if (b.isZero()) {
            return c.invalid(a.isZero() ? Status.DIVISION_UNDEFINED : Status.INVALID_OPERATION);
        }
        PyDecimal[] parts = divideIntegers(c, a, b);
        return parts == null ? c.invalid(Status.DIVISION_IMPOSSIBLE) : c.fix(parts[1]);
    }

    static PyDecimal[] divmod(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return new PyDecimal[] {nan, nan};
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            PyDecimal q = b.isInfinite() ? PyDecimal.NAN : PyDecimal.infinity(negative);
            return new PyDecimal[] {q, c.invalid()};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                PyDecimal undefined = c.invalid(Status.DIVISION_UNDEFINED);
                return new PyDecimal[] {undefined, undefined};
            }
            c.status |= Status.DIVISION_BY_ZERO;
            return new PyDecimal[] {PyDecimal.infinity(negative), c.invalid()};
        }
        PyDecimal[] parts = divideIntegers(c, a, b);
        if (parts == null) {
            PyDecimal impossible = c.invalid(Status.DIVISION_IMPOSSIBLE);
            return new PyDecimal[] {impossible, impossible};
        }
        return new PyDecimal[] {c.fix(parts[0]), c.fix(parts[1])};
    }

    /** The remainder to the nearest integer. Compare _pydecimal: remainder_near. */
    static PyDecimal remainderNear(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return c.invalid();
        }
        if (b.isZero()) {
            return c.invalid(a.isZero() ? Status.DIVISION_UNDEFINED : Status.INVALID_OPERATION);
        }
        if (b.isInfinite()) {
            return c.fix(a);
        }
        long ideal = Math.min(a.exp, b.exp);
        if (a.isZero()) {
            return c.fix(a.negative, 0L, ideal);
        }
        long difference = a.adjusted() - b.adjusted();
        if (difference >= c.prec + 1) {
            return c.invalid(Status.DIVISION_IMPOSSIBLE);
        }
        if (difference <= -2) {
            return c.fix(rescaled(a, ideal));
        }
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        if (a.exp >= b.exp) {
            x = x.multiply(Digits.big(a.exp - b.exp));
        } else {
            y = y.multiply(Digits.big(b.exp - a.exp));
        }
        BigInteger[] parts = x.divideAndRemainder(y);
        BigInteger q = parts[0];
        BigInteger r = parts[1];
        if (r.shiftLeft(1).add(q.testBit(0) ? BigInteger.ONE : BigInteger.ZERO).compareTo(y) > 0) {
            r = r.subtract(y);
            q = q.add(BigInteger.ONE);
        }
        if (Digits.count(q) > c.prec) {
            return c.invalid(Status.DIVISION_IMPOSSIBLE);
        }
        return c.fix(r.signum() < 0 != a.negative && r.signum() != 0 || r.signum() == 0 && a.negative, r.abs(), ideal);
    }

    // ---- order ----

    /** How two numbers that are no NaNs compare. */
    static int compare(PyDecimal a, PyDecimal b) {
        if (a.isInfinite() || b.isInfinite()) {
            int x = a.isInfinite() ? a.negative ? -1 : 1 : 0;
            int y = b.isInfinite() ? b.negative ? -1 : 1 : 0;
            return Integer.compare(x, y);
        }
        if (a.isZero() || b.isZero()) {
            int x = a.isZero() ? 0 : a.negative ? -1 : 1;
            int y = b.isZero() ? 0 : b.negative ? -1 : 1;
            return Integer.compare(x, y);
        }
        if (a.negative != b.negative) {
            return a.negative ? -1 : 1;
        }
        int order = compareMagnitudes(a, b);
        return a.negative ? -order : order;
    }

    private static int compareMagnitudes(PyDecimal a, PyDecimal b) {
        if (a.exp == b.exp) {
            return a.isSmall() && b.isSmall() ? Long.compare(a.small, b.small) : a.isGrouped() && b.isGrouped() ? GroupMath.compare(a.groups(), b.groups())
                    : a.coefficient().compareTo(b.coefficient());
        }
        long x = a.adjusted();
        long y = b.adjusted();
        if (x != y) {
            return Long.compare(x, y);
        }
        if (GroupArith.takes(a, b)) {
            return GroupArith.compare(a, b);
        }
        return a.exp > b.exp ? a.coefficient().multiply(Digits.big(a.exp - b.exp)).compareTo(b.coefficient())
                : a.coefficient().compareTo(b.coefficient().multiply(Digits.big(b.exp - a.exp)));
    }
}
