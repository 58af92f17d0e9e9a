package org.pyjc.runtime.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code round(number, ndigits)} of ints and floats: half to even, correctly rounded.
 *
 * <p>Compare CPython longobject.c: int___round___impl; floatobject.c: double_round. Thread safety: stateless.
 */
public final class Rounding {
    /** More digits than these change no float; fewer than {@link #MIN_DIGITS} leave nothing. */
    private static final int MAX_DIGITS = 323;
    private static final int MIN_DIGITS = -308;

    private Rounding() {}

    /** {@code round(value, digits)} of an int. */
    public static Object round(Object value, Object digits) {
        if (IntMath.signum(digits) >= 0) {
            return value;
        }
        long zeros = digits instanceof Long n ? -n : Long.MAX_VALUE;
        if (zeros < 0 || zeros > IntMath.bitLength(value) / 3 + 1) {
            return 0L;
        }
        BigInteger unit = BigInteger.TEN.pow((int) zeros);
        BigInteger n = IntMath.big(value);
        BigInteger[] qr = n.abs().divideAndRemainder(unit);
        int c = qr[1].shiftLeft(1).compareTo(unit);
        BigInteger q = c > 0 || (c == 0 && qr[0].testBit(0)) ? qr[0].add(BigInteger.ONE) : qr[0];
        q = q.multiply(unit);
        return IntMath.normalize(n.signum() < 0 ? q.negate() : q);
    }

    /** {@code round(x, digits)} of a float. */
    public static double round(double x, long digits) {
        if (!Double.isFinite(x) || digits > MAX_DIGITS || x == 0) {
            return x;
        }
        if (digits < MIN_DIGITS) {
            return 0.0 * x;
        }
        if (digits >= 0 && digits <= FixedPoint.EXACT_POWERS) {
            long q = FixedPoint.scaled(Math.abs(x), (int) digits);
            if (q >= 0 && q <= 1L << 53) {
                return Math.copySign(q / FixedPoint.power(digits), x);
            }
        }
        double r = new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(r)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return Math.copySign(r, x);
    }
}
