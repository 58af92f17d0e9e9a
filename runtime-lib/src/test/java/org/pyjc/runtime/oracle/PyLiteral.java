package org.pyjc.runtime.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/**
 * Reads the Python literals of oracle tables into pyjc's values: int, float, str, bytes, bool, None, list and tuple (both
 * {@code Object[]}) and {@code complex(re, im)} (a {@link Complex}).
 */
public final class PyLiteral {
    /** Stands for Python's None. */
    public static final Object NONE = new Object() {
        @Override
        public String toString() {
            return "None";
        }
    };

    /** A complex number. */
    public record Complex(double re, double im) {}

    private final String text;
    private int at;

    private PyLiteral(String text) {
        this.text = text;
    }

    /** The value of the whole text. */
    public static Object parse(String text) {
        PyLiteral p = new PyLiteral(text);
        Object value = p.value();
        if (p.at != text.length()) {
            throw new IllegalArgumentException("trailing text at " + p.at + " in " + text);
        }
        return value;
    }

    private Object value() {
        char c = text.charAt(at);
        if (c == '[' || c == '(') {
            return sequence(c == '[' ? ']' : ')');
        }
        if (c == '\'' || c == '"') {
            return string();
        }
        if (c == 'b' && (text.startsWith("b'", at) || text.startsWith("b\"", at))) {
            at++;
            return bytes(string());
        }
        if (text.startsWith("complex(", at)) {
            at += 7;
            Object[] parts = sequence(')');
            return new Complex((Double) parts[0], (Double) parts[1]);
        }
        return word();
    }

    private Object[] sequence(char close) {
        List<Object> items = new ArrayList<>();
        at++;
        while (text.charAt(at) != close) {
            items.add(value());
            while (text.charAt(at) == ',' || text.charAt(at) == ' ') {
                at++;
            }
        }
        at++;
        return items.toArray();
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",)] ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "None" -> NONE;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> number(word);
        };
    }

    private static Object number(String word) {
        if (word.startsWith("0x") || word.startsWith("-0x")) {
            BigInteger big = new BigInteger(word.replace("0x", ""), 16);
            return big.bitLength() < 64 ? (Object) big.longValue() : big;
        }
        if (word.contains(".") || word.contains("e")) {
            return Double.valueOf(word);
        }
        BigInteger big = new BigInteger(word);
        return big.bitLength() < 64 ? (Object) big.longValue() : big;
    }

    private Object string() {
        char quote = text.charAt(at++);
        StrBuilder out = new StrBuilder();
        while (text.charAt(at) != quote) {
            char c = text.charAt(at++);
            out.appendCodePoint(c == '\\' ? escape() : c);
        }
        at++;
        return out.build();
    }

    private int escape() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case 'U' -> hex(8);
            default -> c;
        };
    }

    private int hex(int digits) {
        int value = Integer.parseInt(text.substring(at, at + digits), 16);
        at += digits;
        return value;
    }

    private static byte[] bytes(Object s) {
        byte[] out = new byte[Str.length(s)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) Str.codePointAt(s, i);
        }
        return out;
    }
}
