package org.pyjc.compiler.ast;

import java.util.List;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * {@code repr} of literals, for printed trees.
 *
 * <p>Thread safety: stateless.
 */
public final class PythonRepr {

    private static final String HEX = "0123456789abcdef";

    private PythonRepr() {
    }

    /** The {@code repr} of a literal. */
    public static String of(Literal literal) {
        StringBuilder out = new StringBuilder();
        literal(literal, out);
        return out.toString();
    }

    static void literal(Literal literal, StringBuilder out) {
        switch (literal) {
            case Literal.None none -> out.append("None");
            case Literal.Ellipsis ellipsis -> out.append("Ellipsis");
            case Literal.Bool bool -> out.append(bool.value() ? "True" : "False");
            case Literal.Int integer -> out.append(integer.value());
            case Literal.Float number -> out.append(floating(number.value()));
            case Literal.Imaginary number -> out.append(imaginary(number.value()));
            case Literal.Complex number -> complex(number, out);
            case Literal.Tuple tuple -> items("(", tuple.items(), tuple.items().size() == 1 ? ",)" : ")", out);
            case Literal.FrozenSet set when set.items().isEmpty() -> out.append("frozenset()");
            case Literal.FrozenSet set -> items("frozenset({", set.items(), "})", out);
            case Literal.Str str -> text(str.codePoints(), out);
            case Literal.Bytes bytes -> bytes(bytes.value(), out);
        }
    }

    private static void items(String open, List<Literal> items, String close, StringBuilder out) {
        String separator = open;
        for (Literal item : items) {
            out.append(separator);
            literal(item, out);
            separator = ", ";
        }
        out.append(items.isEmpty() ? open : "").append(close);
    }

    private static void complex(Literal.Complex number, StringBuilder out) {
        String imaginary = imaginary(number.imag());
        if (number.real() == 0 && Math.copySign(1, number.real()) > 0) {
            out.append(imaginary);
            return;
        }
        String real = floating(number.real());
        out.append('(').append(real.endsWith(".0") ? real.substring(0, real.length() - 2) : real)
                .append(imaginary.startsWith("-") ? "" : "+").append(imaginary).append(')');
    }

    private static String imaginary(double value) {
        String text = floating(value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
    }

    /** The shortest decimal that reads back as the value; an exponent below -4 and from 16 on. */
    private static String floating(double value) {
        if (Double.isInfinite(value)) {
            return "inf";
        }
        if (value == 0) {
            return "0.0";
        }
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - 1 - decimal.scale();
        if (exponent >= -4 && exponent < 16) {
            String plain = decimal.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String size = exponent > -10 && exponent < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + size;
    }

    /** Java prints two digits at least, which is one too many for some of the smallest numbers. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        BigDecimal oneDigit = decimal.round(new MathContext(1));
        return oneDigit.doubleValue() == value ? oneDigit : decimal;
    }

    static void text(int[] codePoints, StringBuilder out) {
        char quote = quoteFor(codePoints);
        out.append(quote);
        for (int c : codePoints) {
            character(c, quote, out);
        }
        out.append(quote);
    }

    private static char quoteFor(int[] codePoints) {
        boolean single = false;
        for (int c : codePoints) {
            if (c == '"') {
                return '\'';
            }
            single |= c == '\'';
        }
        return single ? '"' : '\'';
    }

    private static void character(int c, char quote, StringBuilder out) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c >= ' ' && c < 0x7F || c > 0x7F && isPrintable(c)) {
            out.appendCodePoint(c);
        } else {
            escape(c, out);
        }
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
                out.append(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
                for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void bytes(byte[] bytes, StringBuilder out) {
        boolean single = false;
        boolean dual = false;
        for (byte b : bytes) {
            single |= b == '\'';
            dual |= b == '"';
        }
        char quote = single && !dual ? '"' : '\'';
        out.append('b').append(quote);
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                out.append((char) c);
            } else {
                escape(c, out);
            }
        }
        out.append(quote);
    }
}
