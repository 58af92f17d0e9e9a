package org.pyjc.runtime.module.math;

/** The repr of a float for the messages of errors. Thread safety: stateless. */
final class FloatText {
    private FloatText() {}

    /** The shortest digits that give the number again, as CPython's {@code float_repr_style = 'short'} lays them out. */
    static String repr(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
        }
        if (Math.abs(x) == Double.MIN_VALUE) {
            return x > 0 ? "5e-324" : "-5e-324";
        }
        String text = Double.toString(x);
        int e = text.indexOf('E');
        if (e < 0) {
            return text;
        }
        int exponent = Integer.parseInt(text.substring(e + 1));
        if (exponent > 15 || exponent < -4) {
            String digits = text.substring(0, text.startsWith(".0", e - 2) ? e - 2 : e);
            String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : String.valueOf(Math.abs(exponent));
            return digits + (exponent < 0 ? "e-" : "e+") + power;
        }
        String plain = new java.math.BigDecimal(text).toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
}
