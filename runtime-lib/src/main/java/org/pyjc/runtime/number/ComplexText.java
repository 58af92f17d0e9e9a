package org.pyjc.runtime.number;

import org.pyjc.runtime.exc.Errors;

/**
 * {@code complex(text)} and {@code repr} of a complex.
 *
 * <p>Compare CPython complexobject.c: complex_from_string_inner, complex_repr. Thread safety: stateless.
 */
public final class ComplexText {
    /** The parts of a complex. */
    public record Parts(double re, double im) {}

    private ComplexText() {}

    /** {@code repr(complex(re, im))}. */
    public static String repr(double re, double im) {
        if (re == 0 && 1 / re > 0) {
            return part(im, 0).concat("j");
        }
        return "(" + part(re, 0) + part(im, FloatFormat.SIGN) + "j)";
    }

    private static String part(double x, int flags) {
        return FloatFormat.format(x, 'r', 0, flags);
    }

    /** {@code complex(s)}. */
    public static Parts parse(Object s) {
        String text = NumberText.toAscii(s);
        String digits = NumberText.withoutUnderscores(text);
        if (digits == null) {
            throw Errors.valueError("could not convert string to complex: " + NumberText.shown(s, false));
        }
        Parts parts = parseAscii(digits);
        if (parts == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return parts;
    }

    private static Parts parseAscii(String s) {
        int from = NumberText.skipSpace(s, 0);
        int end = NumberText.skipSpaceBack(s, from, s.length());
        if (from < end && s.charAt(from) == '(') {
            if (s.charAt(end - 1) != ')') {
                return null;
            }
            from = NumberText.skipSpace(s, from + 1);
            end = NumberText.skipSpaceBack(s, from, end - 1);
        }
        return from < end ? parts(s.substring(from, end)) : null;
    }

    /** Forms: x, xj, j with an optional sign, and x with a sign and y and j, where y may be missing. */
    private static Parts parts(String s) {
        int n = s.length();
        boolean imaginary = s.charAt(n - 1) == 'j' || s.charAt(n - 1) == 'J';
        int first = FloatParse.prefixLength(s, 0);
        if (first == n) {
            return new Parts(FloatParse.value(s), 0.0);
        }
        if (!imaginary) {
            return null;
        }
        if (first == n - 1 && first > 0) {
            return new Parts(0.0, FloatParse.value(s.substring(0, first)));
        }
        String second = s.substring(first, n - 1);
        if (second.equals("+") || second.equals("-") || (first == 0 && second.isEmpty())) {
            double unit = second.equals("-") ? -1.0 : 1.0;
            return new Parts(first == 0 ? 0.0 : FloatParse.value(s.substring(0, first)), unit);
        }
        boolean signed = second.startsWith("+") || second.startsWith("-");
        if (first == 0 || !signed || FloatParse.prefixLength(second, 0) != second.length()) {
            return null;
        }
        return new Parts(FloatParse.value(s.substring(0, first)), FloatParse.value(second));
    }
}
