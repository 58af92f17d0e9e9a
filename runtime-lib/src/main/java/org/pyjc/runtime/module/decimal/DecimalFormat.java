package org.pyjc.runtime.module.decimal;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * {@code format(Decimal, spec)}. Compare CPython _decimal.c: dec_format, and _pydecimal.py: Decimal.__format__. Thread safety: confined to
 * one call.
 */
final class DecimalFormat {
    private final String spec;
    private String fill = " ";
    private char align;
    private String sign = "-";
    private boolean noNegativeZero;
    private boolean alternate;
    private boolean zeroPad;
    private long width;
    private String separator;
    private long precision = -1;
    private String fractionSeparator = "";
    private char type;
    private boolean upper;
    private String point = ".";
    private int[] grouping = {3, 0};

    private DecimalFormat(String spec) {
        this.spec = spec;
    }

    static Object format(PyDecimal a, Object spec, Object override, PyDecimalContext context) {
        DecimalFormat format = new DecimalFormat(Str.toJavaString(spec));
        format.parse();
        format.takeConventions(override);
        return Str.fromUtf16(format.format(a, context));
    }

    // ---- the specification ----

    private RuntimeException invalid() {
        return Errors.valueError("invalid format string");
    }

    private void parse() {
        int at = 0;
        int first = spec.isEmpty() ? 0 : Character.charCount(spec.codePointAt(0));
        if (first < spec.length() && isAlign(spec.charAt(first))) {
            fill = spec.substring(0, first);
            align = spec.charAt(first);
            at = first + 1;
        } else if (!spec.isEmpty() && isAlign(spec.charAt(0))) {
            align = spec.charAt(0);
            at = 1;
        }
        if (is(at, "+- ")) {
            sign = spec.substring(at, ++at);
        }
        if (is(at, "z")) {
            noNegativeZero = true;
            at++;
        }
        if (is(at, "#")) {
            alternate = true;
            at++;
        }
        if (is(at, "0")) {
            if (align != 0) {
                throw invalid();
            }
            zeroPad = true;
            at++;
        }
        int from = at;
        at = digits(at);
        width = from == at ? 0 : number(from, at);
        if (is(at, ",_")) {
            separator = spec.substring(at, ++at);
        }
        at = parsePrecision(at);
        if (is(at, "N") && at == spec.length() - 1) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "Format specifier 'N' is deprecated and slated for removal in Python 3.18", 1);
            upper = true;
            type = 'n';
            at++;
        } else if (is(at, "eEfFgGn%")) {
            type = spec.charAt(at++);
        }
        if (at != spec.length()) {
            throw invalid();
        }
        if (precision == 0 && (type == 0 || "gGn".indexOf(type) >= 0)) {
            precision = 1;
        }
    }

    private int parsePrecision(int from) {
        int at = from;
        if (!is(at, ".")) {
            return at;
        }
        at++;
        if (!is(at, "0123456789,_")) {
            throw invalid();
        }
        int end = digits(at);
        if (end > at) {
            precision = number(at, end);
        }
        if (is(end, ",_")) {
            fractionSeparator = spec.substring(end, ++end);
        }
        return end;
    }

    private static boolean isAlign(char c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private boolean is(int at, String chars) {
        return at < spec.length() && chars.indexOf(spec.charAt(at)) >= 0;
    }

    private int digits(int from) {
        int at = from;
        while (is(at, "0123456789")) {
            at++;
        }
        return at;
    }

    private long number(int from, int to) {
        if (to - from > 18) {
            throw invalid();
        }
        long n = Long.parseLong(spec.substring(from, to));
        if (n > Integer.MAX_VALUE - 100) {
            throw invalid();
        }
        return n;
    }

    private void takeConventions(Object override) {
        if (override != null) {
            takeOverride(override);
            return;
        }
        if (type != 'n') {
            separator = separator == null ? "" : separator;
            return;
        }
        if (separator != null) {
            throw invalid();
        }
        Object conventions = Call.call0(Attributes.get(Importer.load("locale"), "localeconv"));
        separator = Str.toJavaString(Items.get(conventions, "thousands_sep"));
        point = Str.toJavaString(Items.get(conventions, "decimal_point"));
        Object[] lengths = Iteration.toArray(Items.get(conventions, "grouping"));
        grouping = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            grouping[i] = (int) (long) (Long) lengths[i];
        }
        type = upper ? 'G' : 'g';
    }

    private void takeOverride(Object override) {
        if (!(override instanceof PyDict dict)) {
            throw Errors.typeError("optional argument must be a dict");
        }
        point = text(dict, "decimal_point", point);
        separator = text(dict, "thousands_sep", separator == null ? "" : separator);
        String lengths = text(dict, "grouping", "\3\0");
        grouping = lengths.chars().toArray();
        for (int each : grouping) {
            if (each > 127) {
                throw Errors.valueError("invalid override dict");
            }
        }
        if (grouping.length > 0 && grouping[grouping.length - 1] != 0) {
            grouping = java.util.Arrays.copyOf(grouping, grouping.length + 1);
        }
        if (point.length() > 4 || point.isEmpty() || separator.length() > 4) {
            throw Errors.valueError("invalid override dict");
        }
        type = type == 'n' ? 'g' : type;
    }

    private static String text(PyDict dict, String key, String otherwise) {
        Object value = dict.get(key);
        return value == null ? otherwise : Str.toJavaString(Values.unboxed(value));
    }

    // ---- the number ----

    private String format(PyDecimal a, PyDecimalContext context) {
        if (!a.isFinite()) {
            String body = DecimalText.special(a.withSign(false)) + (type == '%' ? "%" : "");
            return aligned(signOf(a.negative), body);
        }
        char t = type == 0 ? context.capitals == 0 ? 'g' : 'G' : type;
        PyDecimal n = rounded(t == '%' ? PyDecimal.of(a.negative, a.coefficient(), a.exp + 2) : a, t, context.rounding);
        boolean negative = n.negative && !(n.isZero() && noNegativeZero);
        String digits = DecimalText.digits(n);
        long left = n.exp + digits.length();
        long dot = switch (t) {
            case 'e', 'E' -> n.isZero() && precision >= 0 ? 1 - precision : 1;
            case 'g', 'G' -> n.exp <= 0 && left > -6 ? left : 1;
            default -> left;
        };
        String whole;
        String fraction;
        if (dot < 0) {
            whole = "0";
            fraction = "0".repeat((int) -dot) + digits;
        } else if (dot > digits.length()) {
            whole = digits + "0".repeat((int) (dot - digits.length()));
            fraction = "";
        } else {
            whole = dot == 0 ? "0" : digits.substring(0, (int) dot);
            fraction = digits.substring((int) dot);
        }
        return number(negative, whole, fraction, left - dot, t);
    }

    private PyDecimal rounded(PyDecimal a, char t, Rounding rounding) {
        Calc c = Calc.widest();
        c.rounding = rounding;
        PyDecimal n = a;
        if (precision >= 0) {
            n = switch (t) {
                case 'e', 'E' -> toDigits(c, a, precision + 1);
                case 'g', 'G' -> a.digits() > precision ? toDigits(c, a, precision) : a;
                default -> toExponent(c, a, -precision);
            };
        }
        return n.isZero() && n.exp > 0 && (t == 'f' || t == 'F' || t == '%') ? toExponent(c, n, 0) : n;
    }

    private static PyDecimal toExponent(Calc c, PyDecimal a, long exp) {
        if (a.isZero()) {
            return new PyDecimal(a.negative, 0, exp);
        }
        return Shaping.rescaled(c, a, exp);
    }

    private static PyDecimal toDigits(Calc c, PyDecimal a, long places) {
        if (a.isZero()) {
            return a;
        }
        PyDecimal n = toExponent(c, a, a.adjusted() + 1 - places);
        return n.adjusted() == a.adjusted() ? n : toExponent(c, n, n.adjusted() + 1 - places);
    }

    // ---- the text ----

    private String signOf(boolean negative) {
        return negative ? "-" : sign.equals("-") ? "" : sign;
    }

    private String number(boolean negative, String whole, String fraction, long exp, char t) {
        StringBuilder tail = new StringBuilder();
        if (!fraction.isEmpty() || alternate) {
            tail.append(point).append(grouped(fraction));
        }
        if (exp != 0 || t == 'e' || t == 'E') {
            tail.append(t == 'E' || t == 'G' ? 'E' : 'e').append(exp < 0 ? "" : "+").append(exp);
        }
        if (t == '%') {
            tail.append('%');
        }
        String s = signOf(negative);
        long least = zeroPad ? width - tail.length() - s.length() : 0;
        return aligned(s, separated(whole, least) + tail);
    }

    private String grouped(String fraction) {
        if (fractionSeparator.isEmpty()) {
            return fraction;
        }
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < fraction.length(); i += 3) {
            s.append(i > 0 ? fractionSeparator : "").append(fraction, i, Math.min(i + 3, fraction.length()));
        }
        return s.toString();
    }

    /** The length of a group, counted from the right; 0 when all the rest is one group. */
    private int groupLength(int index) {
        if (grouping.length == 0) {
            return 0;
        }
        int last = grouping.length - 1;
        if (index < last || grouping[last] != 0) {
            return index <= last && grouping[index] != 127 ? grouping[index] : 0;
        }
        return last == 0 ? 0 : grouping[last - 1];
    }

    private String separated(String whole, long least) {
        List<String> groups = new ArrayList<>();
        String rest = whole;
        long room = least;
        for (int i = 0;; i++) {
            int length = separator.isEmpty() ? 0 : groupLength(i);
            long wanted = Math.max(Math.max(rest.length(), room), 1);
            long l = length == 0 ? wanted : Math.min(wanted, length);
            int taken = (int) Math.min(l, rest.length());
            groups.add("0".repeat((int) (l - taken)) + rest.substring(rest.length() - taken));
            rest = rest.substring(0, rest.length() - taken);
            room -= l;
            if (length == 0 || rest.isEmpty() && room <= 0) {
                return String.join(separator, groups.reversed());
            }
            room -= separator.length();
        }
    }

    private String aligned(String signText, String body) {
        long missing = width - signText.length() - body.codePointCount(0, body.length());
        String padding = missing <= 0 ? "" : fill.repeat((int) missing);
        return switch (align == 0 ? '>' : align) {
            case '<' -> signText + body + padding;
            case '=' -> signText + padding + body;
            case '^' -> {
                int half = padding.isEmpty() ? 0 : (int) (missing / 2) * fill.length();
                yield padding.substring(0, half) + signText + body + padding.substring(half);
            }
            default -> padding + signText + body;
        };
    }
}
