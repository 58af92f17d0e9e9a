package org.pyjc.runtime.number;

import org.pyjc.runtime.exc.Errors;

/**
 * {@code float.hex} and {@code float.fromhex}.
 *
 * <p>Compare CPython floatobject.c: float_hex_impl, float_fromhex_impl. Thread safety: stateless.
 */
public final class FloatHex {
    /** An exponent beyond these decides alone, and keeps the arithmetic of exponents in range. */
    private static final long FAR = 1L << 40;
    private static final int NEAR = 1 << 20;
    private static final int FRACTION_DIGITS = 13;

    private FloatHex() {}

    /** {@code x.hex()}. */
    public static String hex(double x) {
        if (!Double.isFinite(x)) {
            return FloatRepr.repr(x);
        }
        StringBuilder out = new StringBuilder(24);
        long bits = Double.doubleToRawLongBits(x);
        if (bits < 0) {
            out.append('-');
        }
        if (x == 0) {
            return out.append("0x0.0p+0").toString();
        }
        int biased = (int) (bits >>> 52) & 0x7FF;
        String fraction = Long.toHexString(bits & 0xFFFFFFFFFFFFFL);
        out.append(biased == 0 ? "0x0." : "0x1.").repeat('0', FRACTION_DIGITS - fraction.length()).append(fraction);
        int e = biased == 0 ? Double.MIN_EXPONENT : biased - 1023;
        return out.append('p').append(e < 0 ? '-' : '+').append(Math.abs(e)).toString();
    }

    /** {@code float.fromhex(s)}. */
    public static double fromHex(Object s) {
        String text = s.toString();
        int i = NumberText.skipSpace(text, 0);
        int end = NumberText.skipSpaceBack(text, i, text.length());
        boolean negative = i < end && text.charAt(i) == '-';
        if (negative || (i < end && text.charAt(i) == '+')) {
            i++;
        }
        int word = FloatParse.infOrNan(text, i);
        double x = word > i && word == end ? FloatParse.value(text.substring(i, end)) : magnitude(text.substring(i, end));
        return negative ? -x : x;
    }

    private static double magnitude(String s) {
        int i = s.startsWith("0x") || s.startsWith("0X") ? 2 : 0;
        int whole = skipHex(s, i);
        int point = whole;
        int end = whole;
        if (whole < s.length() && s.charAt(whole) == '.') {
            point = whole + 1;
            end = skipHex(s, point);
        }
        if (whole - i + end - point == 0) {
            throw invalid();
        }
        double x = scale(s.substring(i, whole), s.substring(point, end), exponent(s, end));
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("hexadecimal value too large to represent as a float");
        }
        return x;
    }

    /** Leaves the rounding to Java, after leading zeros and far exponents are taken out. */
    private static double scale(String whole, String fraction, long exponent) {
        String digits = whole.concat(fraction);
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        if (zeros == digits.length()) {
            return 0.0;
        }
        long e = Math.clamp(exponent + 4L * (whole.length() - zeros), -NEAR, NEAR);
        return Double.parseDouble("0x0." + digits.substring(zeros) + "p" + e);
    }

    private static long exponent(String s, int i) {
        if (i == s.length()) {
            return 0;
        }
        char p = s.charAt(i++);
        boolean negative = i < s.length() && s.charAt(i) == '-';
        if (negative || (i < s.length() && s.charAt(i) == '+')) {
            i++;
        }
        if ((p != 'p' && p != 'P') || i == s.length()) {
            throw invalid();
        }
        long e = 0;
        for (; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!NumberText.isDigit(c)) {
                throw invalid();
            }
            e = Math.min(e * 10 + (c - '0'), FAR);
        }
        return negative ? -e : e;
    }

    private static int skipHex(String s, int i) {
        while (i < s.length() && s.charAt(i) < 128 && Character.digit(s.charAt(i), 16) >= 0) {
            i++;
        }
        return i;
    }

    private static RuntimeException invalid() {
        return Errors.valueError("invalid hexadecimal floating-point string");
    }
}
