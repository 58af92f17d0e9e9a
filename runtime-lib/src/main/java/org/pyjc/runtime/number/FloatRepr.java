package org.pyjc.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * {@code repr} of a float: the shortest decimal that reads back as the same float.
 *
 * <p>Compare CPython floatobject.c: float_repr; pystrtod.c, format code 'r'. Thread safety: stateless.
 */
public final class FloatRepr {
    /** From here up, and below 1e-4, the exponent form is used. */
    private static final double LARGE = 1e16;

    private FloatRepr() {}

    /** {@code repr(x)}. */
    public static String repr(double x) {
        double a = Math.abs(x);
        if (a < LARGE && a == (long) a) {
            String digits = Long.toString((long) a).concat(".0");
            return x < 0 || (x == 0 && 1 / x < 0) ? "-".concat(digits) : digits;
        }
        if (a >= 1e-3 && a < 1e7) {
            return Double.toString(x);
        }
        return FloatFormat.format(x, 'r', 0, FloatFormat.ADD_DOT_0);
    }

    /** The digits of the shortest decimal of a finite value above zero. */
    static DecimalDigits shortest(double a) {
        if (a < 1e-321) {
            return shortestTiny(a);
        }
        String text = Double.toString(a);
        int e = text.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
        int end = e < 0 ? text.length() : e;
        int point = text.indexOf('.');
        String digits = text.substring(0, point).concat(text.substring(point + 1, end));
        return DecimalDigits.trimmed(digits, point + exponent);
    }

    /** Java gives two digits where one is enough. */
    private static DecimalDigits shortestTiny(double a) {
        BigDecimal exact = new BigDecimal(a);
        for (int n = 1; ; n++) {
            BigDecimal rounded = exact.round(new MathContext(n));
            if (rounded.doubleValue() == a) {
                return DecimalDigits.of(rounded);
            }
        }
    }
}
