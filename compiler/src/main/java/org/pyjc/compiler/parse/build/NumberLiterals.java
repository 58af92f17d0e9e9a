package org.pyjc.compiler.parse.build;

import java.math.BigInteger;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.runtime.number.IntDigits;

/**
 * The values of numbers. Compare CPython Parser/pegen.c: {@code parsenumber}.
 *
 * <p>Thread safety: stateless.
 */
public final class NumberLiterals {

    private static final int LONG_DIGITS = 18;

    private NumberLiterals() {
    }

    /**
     * The value of a number token.
     *
     * @throws LiteralError if it is too long
     */
    public static Literal parse(String token) {
        String text = token.indexOf('_') < 0 ? token : token.replace("_", "");
        char last = text.charAt(text.length() - 1);
        if (text.length() > 1 && text.charAt(0) == '0') {
            switch (text.charAt(1)) {
                case 'x', 'X':
                    return new Literal.Int(powerOfTwoBase(text, 4));
                case 'o', 'O':
                    return new Literal.Int(powerOfTwoBase(text, 3));
                case 'b', 'B':
                    return new Literal.Int(powerOfTwoBase(text, 1));
                default:
                    break;
            }
        }
        if (last == 'j' || last == 'J') {
            return new Literal.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        return isDecimal(text) ? new Literal.Int(decimal(text)) : new Literal.Float(Double.parseDouble(text));
    }

    /** The value of the digits after a prefix of two, in time linear in their number. */
    private static BigInteger powerOfTwoBase(String text, int bitsPerDigit) {
        int bits = (text.length() - 2) * bitsPerDigit;
        if (bits < Long.SIZE) {
            return BigInteger.valueOf(Long.parseLong(text, 2, text.length(), 1 << bitsPerDigit));
        }
        byte[] magnitude = new byte[bits / 8 + 1];
        int bit = 0;
        for (int i = text.length() - 1; i >= 2; i--) {
            int shifted = Character.digit(text.charAt(i), 1 << bitsPerDigit) << (bit & 7);
            int at = magnitude.length - 1 - (bit >> 3);
            magnitude[at] |= (byte) shifted;
            if (shifted > 0xFF) {
                magnitude[at - 1] |= (byte) (shifted >> 8);
            }
            bit += bitsPerDigit;
        }
        return new BigInteger(1, magnitude);
    }

    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9' || text.charAt(i) < '0') {
                return false;
            }
        }
        return true;
    }

    private static BigInteger decimal(String text) {
        if (text.length() <= LONG_DIGITS) {
            return BigInteger.valueOf(Long.parseLong(text));
        }
        int limit = IntDigits.max();
        if (limit > 0 && text.length() > Math.max(limit, IntDigits.THRESHOLD)) {
            throw LiteralError.of("Exceeds the limit (" + limit + " digits) for integer string conversion:"
                    + " value has " + text.length() + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return new BigInteger(text);
    }
}
