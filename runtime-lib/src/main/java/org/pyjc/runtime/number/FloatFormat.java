package org.pyjc.runtime.number;

/**
 * Formats floats with a precision, correctly rounded half to even.
 *
 * <p>Compare CPython pystrtod.c: PyOS_double_to_string, format_float_short. Thread safety: stateless.
 */
public final class FloatFormat {
    /** Put a plus sign before what is not negative. */
    public static final int SIGN = 1;
    /** Make the result look like a float: add ".0" where there is no point and no exponent. */
    public static final int ADD_DOT_0 = 2;
    /** The alternate form: keep the point and, with 'g', trailing zeros. */
    public static final int ALT = 4;
    /** A zero that comes out has no minus sign. */
    public static final int NO_NEG_0 = 8;

    private FloatFormat() {}

    /**
     * Formats {@code x}.
     *
     * @param code one of e, f, g, their capitals, or r (repr, without a precision)
     */
    public static String format(double x, char code, int precision, int flags) {
        boolean upper = code < 'a';
        char kind = upper ? (char) (code + 32) : code;
        if (!Double.isFinite(x)) {
            return special(x, upper, flags);
        }
        if (kind == 'f' && flags == 0 && precision > 0 && precision <= FixedPoint.EXACT_POWERS) {
            long scaled = FixedPoint.scaled(Math.abs(x), precision);
            if (scaled >= 0) {
                return fixed(Double.doubleToRawLongBits(x) < 0, scaled, precision);
            }
        }
        int significant = kind == 'g' && precision == 0 ? 1 : precision;
        DecimalDigits d = digits(Math.abs(x), kind, significant);
        boolean negative = Double.doubleToRawLongBits(x) < 0 && !((flags & NO_NEG_0) != 0 && d.isZero());
        StringBuilder out = new StringBuilder(24);
        if (negative) {
            out.append('-');
        } else if ((flags & SIGN) != 0) {
            out.append('+');
        }
        layOut(out, d, kind, significant, flags, upper ? 'E' : 'e');
        return out.toString();
    }

    /** {@code scaled / 10**precision} in digits. */
    private static String fixed(boolean negative, long scaled, int precision) {
        long power = FixedPoint.longPower(precision);
        long whole = scaled / power;
        StringBuilder out = new StringBuilder(24);
        if (negative) {
            out.append('-');
        }
        out.append(whole).append('.');
        long fraction = scaled - whole * power;
        for (long limit = power / 10; limit > 1 && fraction < limit; limit /= 10) {
            out.append('0');
        }
        return out.append(fraction).toString();
    }

    private static String special(double x, boolean upper, int flags) {
        String name = Double.isNaN(x) ? (upper ? "NAN" : "nan") : upper ? "INF" : "inf";
        if (x < 0) {
            return "-".concat(name);
        }
        return (flags & SIGN) != 0 ? "+".concat(name) : name;
    }

    private static DecimalDigits digits(double a, char kind, int precision) {
        return switch (kind) {
            case 'e' -> DecimalDigits.significant(a, precision == Integer.MAX_VALUE ? precision : precision + 1);
            case 'f' -> DecimalDigits.fixed(a, precision);
            case 'g' -> DecimalDigits.significant(a, precision);
            default -> a == 0 ? DecimalDigits.significant(a, 1) : FloatRepr.shortest(a);
        };
    }

    private static void layOut(StringBuilder out, DecimalDigits d, char kind, int precision, int flags, char e) {
        boolean alt = (flags & ALT) != 0;
        boolean dot0 = (flags & ADD_DOT_0) != 0;
        int point = d.point();
        boolean exponent = false;
        int end = d.digits().length();
        switch (kind) {
            case 'e' -> {
                exponent = true;
                end = precision + 1;
            }
            case 'f' -> end = point + precision;
            case 'g' -> {
                exponent = point <= -4 || point > precision - (dot0 ? 1 : 0);
                end = alt ? precision : end;
            }
            default -> exponent = point <= -4 || point > 16;
        }
        int shown = exponent ? 1 : point;
        end = Math.max(end, !exponent && dot0 ? shown + 1 : shown);
        appendDigits(out, d.digits(), shown, end, alt);
        if (exponent) {
            appendExponent(out, e, point - 1);
        }
    }

    /** Appends the digits up to {@code end} with the point after {@code point} of them, and zeros where there are none. */
    private static void appendDigits(StringBuilder out, String digits, int point, int end, boolean alt) {
        int have = digits.length();
        if (point <= 0) {
            out.append("0.").repeat('0', -point).append(digits);
            out.repeat('0', Math.max(0, end - Math.max(have, 0)));
        } else if (have <= point) {
            out.append(digits).repeat('0', point - have).append('.').repeat('0', end - point);
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, have).repeat('0', Math.max(0, end - have));
        }
        int last = out.length() - 1;
        if (!alt && out.charAt(last) == '.') {
            out.setLength(last);
        }
    }

    private static void appendExponent(StringBuilder out, char e, int exponent) {
        int n = Math.abs(exponent);
        out.append(e).append(exponent < 0 ? '-' : '+');
        if (n < 10) {
            out.append('0');
        }
        out.append(n);
    }
}
