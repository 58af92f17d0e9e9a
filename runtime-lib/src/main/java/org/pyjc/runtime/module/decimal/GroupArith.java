package org.pyjc.runtime.module.decimal;

/**
 * Sums, products and quotients of long coefficients in decimal groups. Very long products and quotients are better binary.
 * Compare libmpdec: mpd_qadd, mpd_qmul, mpd_qdiv. Stateless.
 */
final class GroupArith {
    /** Longer factors, divisors and quotients are binary: their methods grow less with the length. */
    private static final int MOST_DIGITS = 1500;
    /** The same for factors that are there in groups. */
    private static final int MOST_FACTOR_DIGITS = 10_000;
    /** The same for the digits of quotient and divisor, multiplied. */
    private static final long MOST_STEPS = 500 * 500;

    private GroupArith() {}

    /** Whether a sum, or an order, is computed in groups. */
    static boolean takes(PyDecimal a, PyDecimal b) {
        return a.isGrouped() || b.isGrouped() || isMiddle(Math.max(a.digits(), b.digits()));
    }

    static boolean takesProduct(PyDecimal a, PyDecimal b) {
        int longest = Math.max(a.digits(), b.digits());
        return a.digits() + b.digits() >= Groups.LEAST_DIGITS && (longest <= MOST_DIGITS || longest <= MOST_FACTOR_DIGITS && a.isGrouped() && b.isGrouped());
    }

    static boolean takesQuotient(Calc c, PyDecimal a, PyDecimal b) {
        return a.digits() <= MOST_DIGITS && b.digits() <= MOST_DIGITS && (b.digits() <= Groups.GROUP || c.prec * b.digits() <= MOST_STEPS)
                && (c.prec >= Groups.LEAST_DIGITS || a.isGrouped() || b.isGrouped());
    }

    private static boolean isMiddle(int digits) {
        return digits >= Groups.LEAST_DIGITS && digits <= MOST_DIGITS;
    }

    /** The sum of two numbers that are not zero. */
    static PyDecimal add(Calc c, PyDecimal a, PyDecimal b, boolean negativeB) {
        PyDecimal high = a.exp >= b.exp ? a : b;
        PyDecimal low = high == a ? b : a;
        boolean negativeHigh = high == a ? a.negative : negativeB;
        boolean negativeLow = high == a ? negativeB : a.negative;
        Groups y = low.groups();
        long exp = low.exp;
        long cut = Math.max(high.adjusted(), low.adjusted()) - c.prec - 3 - exp;
        long drop = Math.min(cut, high.exp - exp - 1);
        if (drop > 1 && (negativeHigh == negativeLow || Math.abs(high.adjusted() - low.adjusted()) > 1)) {
            // digits below all that can count, as the sum loses one place at the most: one digit stands for them
            boolean some = y.rest(drop) != Groups.NOTHING;
            y = y.shiftRight(drop);
            exp += drop;
            if (some) {
                y = GroupMath.add(y.shiftLeft(1), Groups.of(1));
                exp--;
            }
        }
        Groups x = high.groups().shiftLeft(high.exp - exp);
        if (negativeHigh == negativeLow) {
            return c.fix(negativeHigh, GroupMath.add(x, y), exp);
        }
        int order = GroupMath.compare(x, y);
        if (order == 0) {
            return c.fix(c.rounding == Rounding.ROUND_FLOOR, 0L, exp);
        }
        return c.fix(order > 0 ? negativeHigh : negativeLow, order > 0 ? GroupMath.subtract(x, y) : GroupMath.subtract(y, x), exp);
    }

    static PyDecimal multiply(Calc c, boolean negative, PyDecimal a, PyDecimal b) {
        return c.fix(negative, GroupMath.multiply(a.groups(), b.groups()), a.exp + b.exp);
    }

    /** The quotient of two numbers that are not zero. */
    static PyDecimal divide(Calc c, boolean negative, PyDecimal a, PyDecimal b) {
        long shift = b.digits() - a.digits() + c.prec + 1;
        long exp = a.exp - b.exp - shift;
        Groups[] parts = GroupMath.divide(a.groups().shiftLeft(Math.max(shift, 0)), b.groups().shiftLeft(Math.max(-shift, 0)));
        Groups q = parts[0];
        if (!parts[1].isZero()) {
            // the digit that tells that something follows must not look like an exact half or zero
            q = q.lastDigit() % 5 == 0 ? GroupMath.increment(q) : q;
        } else if (shift > 0) {
            long zeros = q.trailingZeros(shift);
            q = q.shiftRight(zeros);
            exp += zeros;
        }
        return c.fix(negative, q, exp);
    }

    /** How two coefficients with the same adjusted exponent compare. */
    static int compare(PyDecimal a, PyDecimal b) {
        long exp = Math.min(a.exp, b.exp);
        return GroupMath.compare(a.groups().shiftLeft(a.exp - exp), b.groups().shiftLeft(b.exp - exp));
    }
}
