package org.pyjc.runtime.text;

/**
 * Lays out a number: sign, prefix, padding, grouped digits, fraction and rest.
 *
 * <p>Compare CPython formatter_unicode.c: calc_number_widths, fill_number; unicodeobject.c:
 * _PyUnicode_InsertThousandsGrouping. Thread safety: stateless.
 */
final class NumberLayout {
    private NumberLayout() {}

    /**
     * Appends a number.
     *
     * @param prefix 0x and the like, or empty
     * @param text digits, then maybe a point and digits, then anything
     */
    static void append(StrBuilder out, boolean negative, String prefix, String text, FormatSpec spec) {
        int digits = skipDigits(text, 0);
        boolean point = digits < text.length() && text.charAt(digits) == '.';
        int fraction = point ? skipDigits(text, digits + 1) : digits;
        String tail = point ? tail(text, digits, fraction, spec.fractionGrouping()) : text.substring(digits);
        append(out, negative, prefix, text.substring(0, digits), tail, spec);
    }

    /** Appends digits (maybe of another base) and a tail that is copied as it is. */
    static void append(StrBuilder out, boolean negative, String prefix, String digits, Object tail, FormatSpec spec) {
        String sign = negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
        int fixed = sign.length() + prefix.length() + Str.length(tail);
        if (spec.width() > Integer.MAX_VALUE) {
            throw org.pyjc.runtime.exc.Errors.memoryError("");
        }
        int width = (int) spec.width();
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        String grouped = digits.isEmpty() ? "" : group(digits, zeros ? width - fixed : 0, spec);
        int padding = Math.max(0, width - fixed - grouped.length());
        int left = switch (spec.align()) {
            case '>' -> padding;
            case '^' -> padding / 2;
            default -> 0;
        };
        int middle = spec.align() == '=' ? padding : 0;
        out.fill(spec.fill(), left).append(sign).append(prefix).fill(spec.fill(), middle).append(grouped).append(tail);
        out.fill(spec.fill(), padding - left - middle);
    }

    private static int skipDigits(String text, int i) {
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static String tail(String text, int point, int fraction, char separator) {
        if (separator == 0) {
            return text.substring(point);
        }
        StringBuilder out = new StringBuilder().append('.');
        for (int i = point + 1; i < fraction; i++) {
            if (i > point + 1 && (i - point - 1) % 3 == 0) {
                out.append(separator);
            }
            out.append(text.charAt(i));
        }
        return out.append(text, fraction, text.length()).toString();
    }

    /** The digits with separators, and zeros before them up to {@code width}, which a group's start may exceed by one. */
    private static String group(String digits, int width, FormatSpec spec) {
        int n = digits.length();
        if (spec.grouping() == 0) {
            return n >= width ? digits : "0".repeat(width - n).concat(digits);
        }
        int size = spec.groupSize();
        StringBuilder reversed = new StringBuilder(Math.max(width, n * 3 / 2) + 1);
        int taken = 0;
        while (taken < n || reversed.length() < width) {
            if (taken > 0 && taken % size == 0) {
                reversed.append(spec.grouping());
            }
            reversed.append(taken < n ? digits.charAt(n - 1 - taken) : '0');
            taken++;
        }
        return reversed.reverse().toString();
    }
}
