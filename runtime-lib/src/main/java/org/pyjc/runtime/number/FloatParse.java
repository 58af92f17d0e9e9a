package org.pyjc.runtime.number;

import org.pyjc.runtime.exc.Errors;

/**
 * {@code float(text)}.
 *
 * <p>Compare CPython floatobject.c: PyFloat_FromString, float_from_string_inner; pystrtod.c: PyOS_string_to_double.
 * Thread safety: stateless.
 */
public final class FloatParse {
    /** What copysign tells apart from the other NaN. */
    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8_0000_0000_0000L);
    private FloatParse() {}

    /** {@code float(s)} of a str. */
    public static double parse(Object s) {
        Double d = parseAscii(NumberText.toAscii(s));
        if (d == null) {
            throw invalid(NumberText.shown(s, false));
        }
        return d;
    }

    /** {@code float(bytes)} of bytes or bytearray. */
    public static double parse(byte[] bytes) {
        Double d = parseAscii(NumberText.latin1(bytes));
        if (d == null) {
            throw invalid(NumberText.shown(bytes, false));
        }
        return d;
    }

    private static RuntimeException invalid(String shown) {
        return Errors.valueError("could not convert string to float: " + shown);
    }

    private static Double parseAscii(String text) {
        int from = NumberText.skipSpace(text, 0);
        String s = NumberText.withoutUnderscores(text.substring(from, NumberText.skipSpaceBack(text, from, text.length())));
        if (s == null || s.isEmpty()) {
            return null;
        }
        return prefixLength(s, 0) == s.length() ? value(s) : null;
    }

    /** The value of a text that {@link #prefixLength} accepts as a whole. */
    static double value(String s) {
        int i = s.charAt(0) == '-' || s.charAt(0) == '+' ? 1 : 0;
        char c = s.charAt(i);
        if (c == 'i' || c == 'I') {
            return s.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (c == 'n' || c == 'N') {
            return s.charAt(0) == '-' ? NEGATIVE_NAN : Double.NaN;
        }
        return Double.parseDouble(s);
    }

    /** The end of the longest float that starts at {@code from}, or {@code from} if there is none. */
    static int prefixLength(String s, int from) {
        int i = from;
        if (i < s.length() && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
            i++;
        }
        int word = infOrNan(s, i);
        if (word > i) {
            return word;
        }
        int digits = skipDigits(s, i);
        int count = digits - i;
        if (digits < s.length() && s.charAt(digits) == '.') {
            int fraction = skipDigits(s, digits + 1);
            count += fraction - digits - 1;
            digits = fraction;
        }
        return count == 0 ? from : skipExponent(s, digits);
    }

    private static int skipExponent(String s, int i) {
        if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            int j = i + 1;
            if (j < s.length() && (s.charAt(j) == '-' || s.charAt(j) == '+')) {
                j++;
            }
            int end = skipDigits(s, j);
            return end > j ? end : i;
        }
        return i;
    }

    /** The end of inf, infinity or nan at {@code i}, or {@code i}. Compare CPython pystrtod.c: _Py_parse_inf_or_nan. */
    static int infOrNan(String s, int i) {
        if (s.regionMatches(true, i, "inf", 0, 3)) {
            return s.regionMatches(true, i, "infinity", 0, 8) ? i + 8 : i + 3;
        }
        return s.regionMatches(true, i, "nan", 0, 3) ? i + 3 : i;
    }

    private static int skipDigits(String s, int i) {
        while (i < s.length() && NumberText.isDigit(s.charAt(i))) {
            i++;
        }
        return i;
    }
}
