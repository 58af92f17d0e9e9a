package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.number.DecimalLimbs;
import org.pyjc.runtime.text.CodePoints;
import org.pyjc.runtime.text.Str;

/** Decimals as text. Compare libmpdec: mpd_qset_string, mpd_to_sci. Stateless. */
final class DecimalText {
    /** Exponents of more digits are all the same: out of range. */
    private static final long FAR = 4_000_000_000_000_000_000L;

    private DecimalText() {}

    // ---- reading ----

    /** The text in ASCII: without white space around it and underscores, digits of all scripts as ASCII ones; null for anything else. */
    static String ascii(Object text, boolean lenient) {
        int from = 0;
        int to = Str.length(text);
        if (lenient) {
            while (from < to && CodePoints.isSpace(Str.codePointAt(text, from))) {
                from++;
            }
            while (to > from && CodePoints.isSpace(Str.codePointAt(text, to - 1))) {
                to--;
            }
        }
        StringBuilder s = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int c = Str.codePointAt(text, i);
            if (lenient && c == '_') {
                continue;
            }
            if (c > 127) {
                int digit = CodePoints.decimalValue(c);
                if (digit < 0) {
                    return null;
                }
                c = '0' + digit;
            } else if (c == 0) {
                return null;
            }
            s.append((char) c);
        }
        return s.toString();
    }

    /** The exact number of a text, null when it is none. The exponent may be out of all range. */
    static PyDecimal parse(String s) {
        int n = s.length();
        int at = 0;
        boolean negative = false;
        if (n > 0 && (s.charAt(0) == '+' || s.charAt(0) == '-')) {
            negative = s.charAt(0) == '-';
            at = 1;
        }
        if (at < n && (s.charAt(at) > '9')) {
            return special(s.substring(at).toLowerCase(java.util.Locale.ROOT), negative);
        }
        int from = at;
        int point = -1;
        int digits = 0;
        while (at < n && (isDigit(s.charAt(at)) || s.charAt(at) == '.' && point < 0)) {
            if (s.charAt(at) == '.') {
                point = at;
            } else {
                digits++;
            }
            at++;
        }
        if (digits == 0) {
            return null;
        }
        int end = at;
        long exp = 0;
        if (at < n) {
            if ((s.charAt(at) | 32) != 'e') {
                return null;
            }
            Long given = exponent(s, at + 1);
            if (given == null) {
                return null;
            }
            exp = given;
        }
        exp -= point < 0 ? 0 : end - point - 1;
        return number(s, from, end, point, digits, negative, exp);
    }

    private static PyDecimal number(String s, int from, int end, int point, int digits, boolean negative, long exp) {
        if (digits <= Digits.LONG_DIGITS) {
            long value = 0;
            for (int i = from; i < end; i++) {
                if (i != point) {
                    value = value * 10 + s.charAt(i) - '0';
                }
            }
            return new PyDecimal(negative, value, exp);
        }
        String all = point < 0 ? s.substring(from, end) : s.substring(from, point) + s.substring(point + 1, end);
        return digits < Groups.LEAST_DIGITS ? PyDecimal.of(negative, DecimalLimbs.parse(all), exp) : PyDecimal.of(negative, Groups.parse(all), exp);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Long exponent(String s, int from) {
        int at = from;
        boolean negative = false;
        if (at < s.length() && (s.charAt(at) == '+' || s.charAt(at) == '-')) {
            negative = s.charAt(at++) == '-';
        }
        if (at == s.length()) {
            return null;
        }
        long n = 0;
        for (; at < s.length(); at++) {
            if (!isDigit(s.charAt(at))) {
                return null;
            }
            n = n > FAR / 10 - 1 ? FAR : n * 10 + s.charAt(at) - '0';
        }
        return negative ? -n : n;
    }

    private static PyDecimal special(String s, boolean negative) {
        if (s.equals("inf") || s.equals("infinity")) {
            return PyDecimal.infinity(negative);
        }
        boolean signaling = s.startsWith("snan");
        if (!signaling && !s.startsWith("nan")) {
            return null;
        }
        String payload = s.substring(signaling ? 4 : 3);
        for (int i = 0; i < payload.length(); i++) {
            if (!isDigit(payload.charAt(i))) {
                return null;
            }
        }
        return PyDecimal.special(signaling ? PyDecimal.SNAN : PyDecimal.QNAN, negative, payload.isEmpty() ? BigInteger.ZERO : new BigInteger(payload));
    }

    // ---- writing ----

    static String digits(PyDecimal a) {
        return a.isSmall() ? Long.toString(a.small) : a.isGrouped() ? a.groups().text() : DecimalLimbs.text(a.coefficient());
    }

    static String special(PyDecimal a) {
        String sign = a.negative ? "-" : "";
        if (a.isInfinite()) {
            return sign + "Infinity";
        }
        return sign + (a.kind == PyDecimal.SNAN ? "sNaN" : "NaN") + (a.small == 0 ? "" : digits(a));
    }

    /** Scientific or engineering notation. */
    static String of(PyDecimal a, boolean engineering, boolean capitals) {
        if (!a.isFinite()) {
            return special(a);
        }
        String digits = digits(a);
        if (a.exp == 0) {
            return a.negative ? "-" + digits : digits;
        }
        long left = a.exp + digits.length();
        long dot;
        if (a.exp <= 0 && left > -6) {
            dot = left;
        } else if (!engineering) {
            dot = 1;
        } else if (a.isZero()) {
            dot = Math.floorMod(left + 1, 3L) - 1;
        } else {
            dot = Math.floorMod(left - 1, 3L) + 1;
        }
        StringBuilder s = new StringBuilder(digits.length() + 8);
        if (a.negative) {
            s.append('-');
        }
        if (dot <= 0) {
            s.append("0.").repeat('0', (int) -dot).append(digits);
        } else if (dot >= digits.length()) {
            s.append(digits).repeat('0', (int) (dot - digits.length()));
        } else {
            s.append(digits, 0, (int) dot).append('.').append(digits, (int) dot, digits.length());
        }
        if (left != dot) {
            s.append(capitals ? 'E' : 'e').append(left > dot ? "+" : "").append(left - dot);
        }
        return s.toString();
    }
}
