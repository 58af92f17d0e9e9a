package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.ComplexText;
import org.pyjc.runtime.number.FloatFormat;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntRepr;

/**
 * The {@code __format__} of int, float, complex and str; the type 'n' uses the locale "C".
 *
 * <p>An empty specification gives {@code str(value)} of the exact type. {@code typeName} is the name of the value's type, for
 * messages. Compare CPython formatter_unicode.c: format_string_internal, format_long_internal, format_float_internal,
 * format_complex_internal. Thread safety: stateless.
 */
public final class Formatting {
    private static final int DEFAULT_PRECISION = 6;

    private Formatting() {}

    /** {@code format(value, spec)} of a str. */
    public static Object formatStr(Object value, Object spec, String typeName) {
        if (Str.length(spec) == 0) {
            return value;
        }
        FormatSpec f = FormatSpec.ofString(spec, typeName);
        if (f.type() != 's') {
            throw f.unknownType(typeName);
        }
        checkStr(f);
        Object shown = f.precision() >= 0 && f.precision() < Str.length(value) ? Str.substring(value, 0, (int) f.precision()) : value;
        return switch (f.align()) {
            case '<' -> StrPad.ljust(shown, f.width(), f.fill());
            case '>' -> StrPad.rjust(shown, f.width(), f.fill());
            default -> centered(shown, f);
        };
    }

    private static void checkStr(FormatSpec f) {
        if (f.sign() != 0) {
            throw Errors.valueError(f.sign() == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier");
        }
        if (f.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (f.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (f.align() == '=') {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
    }

    /** Unlike {@code str.center}, the odd one goes to the right. */
    private static Object centered(Object s, FormatSpec f) {
        long padding = f.width() - Str.length(s);
        return padding <= 0 ? s : StrPad.pad(s, padding / 2, padding - padding / 2, f.fill());
    }

    /** {@code format(value, spec)} of an int; a bool is to be converted, except for an empty spec. */
    public static Object formatInt(Object value, Object spec, String typeName) {
        if (Str.length(spec) == 0) {
            return IntRepr.repr(value);
        }
        FormatSpec f = FormatSpec.ofInt(spec, typeName);
        return switch (f.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(value, f);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(IntMath.toDouble(value), f);
            default -> throw f.unknownType(typeName);
        };
    }

    private static Object integer(Object value, FormatSpec f) {
        if (f.precision() >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (f.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (f.type() == 'd' && f.isSimple() && f.align() != '^') {
            return padded(IntRepr.repr(value), f);
        }
        StrBuilder out = new StrBuilder();
        if (f.type() == 'c') {
            NumberLayout.append(out, false, "", "", character(value, f), f);
            return out.build();
        }
        boolean negative = IntMath.signum(value) < 0;
        String digits;
        String prefix = "";
        int width = bitsPerDigit(f.type());
        if (width == 0) {
            String text = IntRepr.repr(value);
            digits = negative ? text.substring(1) : text;
        } else {
            digits = IntRepr.magnitude(value, width);
            digits = f.type() == 'X' ? digits.toUpperCase(java.util.Locale.ROOT) : digits;
            prefix = f.alternate() ? "0" + (char) f.type() : "";
        }
        NumberLayout.append(out, negative, prefix, digits, "", f);
        return out.build();
    }

    /** A number, maybe after a minus sign, filled up by a simple specification that does not centre. */
    private static String padded(String number, FormatSpec f) {
        int padding = (int) f.width() - number.length();
        if (padding <= 0) {
            return number;
        }
        String fill = ((String) Str.fromCodePoint(f.fill())).repeat(padding);
        if (f.align() == '<') {
            return number.concat(fill);
        }
        boolean between = f.align() == '=' && number.charAt(0) == '-';
        return between ? "-".concat(fill).concat(number.substring(1)) : fill.concat(number);
    }

    private static int bitsPerDigit(int type) {
        return switch (type) {
            case 'b' -> 1;
            case 'o' -> 3;
            case 'x', 'X' -> 4;
            default -> 0;
        };
    }

    private static Object character(Object value, FormatSpec f) {
        if (f.sign() != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (f.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        long c = IntMath.toLong(value);
        if (c < 0 || c > 0x10FFFF) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return Str.fromCodePoint((int) c);
    }

    /** {@code format(value, spec)} of a float. */
    public static Object formatFloat(double value, Object spec, String typeName) {
        if (Str.length(spec) == 0) {
            return FloatRepr.repr(value);
        }
        FormatSpec f = FormatSpec.ofFloat(spec, typeName);
        return switch (f.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> real(value, f);
            default -> throw f.unknownType(typeName);
        };
    }

    private static Object real(double value, FormatSpec f) {
        int flags = flags(f) | (f.type() == 0 ? FloatFormat.ADD_DOT_0 : 0);
        boolean percent = f.type() == '%';
        String text = FloatFormat.format(percent ? value * 100 : value, code(f, 'f'), precision(f), flags);
        if (!percent && f.isSimple() && f.align() != '^') {
            return padded(text, f);
        }
        boolean negative = text.charAt(0) == '-';
        String magnitude = negative ? text.substring(1) : text;
        StrBuilder out = new StrBuilder(24);
        NumberLayout.append(out, negative, "", percent ? magnitude.concat("%") : magnitude, f);
        return out.build();
    }

    private static int flags(FormatSpec f) {
        return (f.alternate() ? FloatFormat.ALT : 0) | (f.noNegativeZero() ? FloatFormat.NO_NEG_0 : 0);
    }

    private static char code(FormatSpec f, char ofPercent) {
        return switch (f.type()) {
            case 0 -> f.precision() < 0 ? 'r' : 'g';
            case 'n' -> 'g';
            case '%' -> ofPercent;
            default -> (char) f.type();
        };
    }

    private static int precision(FormatSpec f) {
        if (f.precision() > Integer.MAX_VALUE) {
            throw Errors.valueError("precision too big");
        }
        return f.precision() < 0 ? DEFAULT_PRECISION : (int) f.precision();
    }

    /** {@code format(complex(re, im), spec)}. */
    public static Object formatComplex(double re, double im, Object spec, String typeName) {
        if (Str.length(spec) == 0) {
            return ComplexText.repr(re, im);
        }
        FormatSpec f = FormatSpec.ofFloat(spec, typeName);
        return switch (f.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> complex(re, im, f);
            default -> throw f.unknownType(typeName);
        };
    }

    private static Object complex(double re, double im, FormatSpec f) {
        int precision = precision(f);
        if (f.fill() == '0') {
            throw Errors.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (f.align() == '=') {
            throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean imaginaryOnly = f.type() == 0 && re == 0 && 1 / re > 0;
        boolean parentheses = f.type() == 0 && !imaginaryOnly;
        StrBuilder out = new StrBuilder(48);
        if (parentheses) {
            out.append('(');
        }
        if (!imaginaryOnly) {
            appendPart(out, re, f, f.sign(), precision);
        }
        appendPart(out, im, f, imaginaryOnly ? f.sign() : '+', precision);
        out.append('j');
        if (parentheses) {
            out.append(')');
        }
        Object shown = out.build();
        return switch (f.align()) {
            case '<' -> StrPad.ljust(shown, f.width(), f.fill());
            case '>' -> StrPad.rjust(shown, f.width(), f.fill());
            default -> centered(shown, f);
        };
    }

    private static void appendPart(StrBuilder out, double x, FormatSpec f, char sign, int precision) {
        String text = FloatFormat.format(x, code(f, '%'), precision, flags(f));
        boolean negative = text.charAt(0) == '-';
        FormatSpec plain = new FormatSpec(' ', '<', sign, false, false, -1, f.grouping(), -1, f.fractionGrouping(), f.type());
        NumberLayout.append(out, negative, "", negative ? text.substring(1) : text, plain);
    }
}
