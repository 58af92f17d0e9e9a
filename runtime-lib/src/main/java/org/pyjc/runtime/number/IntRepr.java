package org.pyjc.runtime.number;

import java.math.BigInteger;

/**
 * Text of ints in the bases 2, 8, 10 and 16.
 *
 * <p>Compare CPython longobject.c: long_to_decimal_string, long_format_binary. Thread safety: stateless.
 */
public final class IntRepr {
    private static final String HEX = "0123456789abcdef";
    /** log10(2), a little less. */
    private static final double DIGITS_PER_BIT = 0.30102;

    private IntRepr() {}

    /** {@code str(value)}; ValueError if it has more digits than the limit allows. */
    public static String repr(Object value) {
        return value instanceof Long n ? Long.toString(n) : decimal((BigInteger) value);
    }

    private static String decimal(BigInteger value) {
        if (IntDigits.exceeds((long) (value.bitLength() * DIGITS_PER_BIT))) {
            throw IntDigits.tooMany();
        }
        String text = DecimalLimbs.text(value);
        if (IntDigits.exceeds(value.signum() < 0 ? text.length() - 1 : text.length())) {
            throw IntDigits.tooMany();
        }
        return text;
    }

    /** {@code hex(value)}. */
    public static String hex(Object value) {
        return prefixed(value, "0x", 4);
    }

    /** {@code oct(value)}. */
    public static String oct(Object value) {
        return prefixed(value, "0o", 3);
    }

    /** {@code bin(value)}. */
    public static String bin(Object value) {
        return prefixed(value, "0b", 1);
    }

    private static String prefixed(Object value, String prefix, int width) {
        String digits = magnitude(value, width);
        return IntMath.signum(value) < 0 ? "-" + prefix + digits : prefix.concat(digits);
    }

    /** The digits of the absolute value with {@code width} bits each: 1, 3 or 4. */
    public static String magnitude(Object value, int width) {
        if (value instanceof Long n) {
            return toUnsigned(Math.abs(n), width);
        }
        BigInteger big = ((BigInteger) value).abs();
        byte[] bytes = big.toByteArray();
        char[] out = new char[(int) (((long) big.bitLength() + width - 1) / width)];
        int buffer = 0;
        int have = 0;
        int next = bytes.length;
        for (int i = out.length - 1; i >= 0; i--) {
            if (have < width) {
                buffer |= (next > 0 ? bytes[--next] & 0xFF : 0) << have;
                have += 8;
            }
            out[i] = HEX.charAt(buffer & ((1 << width) - 1));
            buffer >>>= width;
            have -= width;
        }
        return new String(out);
    }

    /** {@code Long.MIN_VALUE} is its own absolute value: right as an unsigned number. */
    private static String toUnsigned(long n, int width) {
        return switch (width) {
            case 1 -> Long.toBinaryString(n);
            case 3 -> Long.toOctalString(n);
            default -> Long.toHexString(n);
        };
    }
}
