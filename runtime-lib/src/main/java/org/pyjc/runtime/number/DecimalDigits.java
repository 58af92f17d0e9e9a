package org.pyjc.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits without leading or trailing zeros, and where the point is: 0.DIGITS times ten to the power of
 * {@code point}. Zero has the digit "0", or none if it came from rounding.
 *
 * <p>Compare CPython dtoa.c: _Py_dg_dtoa, modes 0, 2 and 3. Thread safety: immutable.
 */
record DecimalDigits(String digits, int point) {
    private static final DecimalDigits ZERO = new DecimalDigits("0", 1);
    /** Decimals of at most this many digits survive the way to double and back. */
    private static final int SAFE_DIGITS = 15;
    /** No double has more digits after the point. */
    private static final int MAX_SCALE = 1074;

    static DecimalDigits of(BigDecimal positive) {
        String text = positive.unscaledValue().toString();
        return trimmed(text, text.length() - positive.scale());
    }

    static DecimalDigits trimmed(String text, int point) {
        int from = 0;
        while (text.charAt(from) == '0') {
            from++;
        }
        int to = text.length();
        while (text.charAt(to - 1) == '0') {
            to--;
        }
        return new DecimalDigits(text.substring(from, to), point - from);
    }

    /** Rounds to {@code count} significant digits, at least one; {@code a} is finite and not negative. */
    static DecimalDigits significant(double a, int count) {
        if (a == 0) {
            return ZERO;
        }
        if (count <= SAFE_DIGITS && a >= Double.MIN_NORMAL) {
            DecimalDigits fast = fromShortest(a, count);
            if (fast != null) {
                return fast;
            }
        }
        BigDecimal exact = new BigDecimal(a);
        return of(count > MAX_SCALE ? exact : exact.round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    /**
     * Rounds the shortest decimal. Where it is on one side of the middle between two results the exact value is too, as
     * else the middle, no longer than the shortest decimal, were a nearer one. Null if it is the middle itself.
     */
    private static DecimalDigits fromShortest(double a, int count) {
        DecimalDigits s = FloatRepr.shortest(a);
        int n = s.digits.length();
        if (n <= count) {
            return s;
        }
        char next = s.digits.charAt(count);
        if (next == '5' && n == count + 1) {
            return null;
        }
        if (next < '5') {
            return trimmed(s.digits.substring(0, count), s.point);
        }
        long up = Long.parseLong(s.digits, 0, count, 10) + 1;
        String text = Long.toString(up);
        return trimmed(text, s.point + text.length() - count);
    }

    /** Rounds to {@code scale} digits after the point; {@code a} is finite and not negative. */
    static DecimalDigits fixed(double a, int scale) {
        if (a == 0) {
            return ZERO;
        }
        if (scale <= FixedPoint.EXACT_POWERS) {
            long q = FixedPoint.scaled(a, scale);
            if (q > 0) {
                String text = Long.toString(q);
                return trimmed(text, text.length() - scale);
            }
            if (q == 0) {
                return new DecimalDigits("", -scale);
            }
        }
        BigDecimal exact = new BigDecimal(a);
        BigDecimal rounded = scale > MAX_SCALE ? exact : exact.setScale(scale, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? new DecimalDigits("", -scale) : of(rounded);
    }

    boolean isZero() {
        return digits.isEmpty() || digits.equals("0");
    }
}
