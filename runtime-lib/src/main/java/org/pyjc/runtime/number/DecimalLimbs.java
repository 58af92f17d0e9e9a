package org.pyjc.runtime.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Decimal text of ints: of up to some hundred digits by limbs of 32 bits and groups of nine digits: quadratic, but a step is a multiplication.
 *
 * <p>Compare CPython longobject.c: long_to_decimal_string_internal, long_from_non_binary_base. Thread safety: stateless.
 */
public final class DecimalLimbs {
    /** Up to so many bits, and so many digits, this is faster than what BigInteger does. */
    static final int MAX_BITS = 2048;
    static final int MAX_DIGITS = 600;

    private static final int GROUP = 9;
    private static final int BILLION = 1_000_000_000;
    private static final long LOW = 0xFFFFFFFFL;

    private DecimalLimbs() {}

    /** {@code str(value)}. */
    public static String text(BigInteger value) {
        if (value.bitLength() > MAX_BITS || value.signum() == 0) {
            return value.toString();
        }
        boolean negative = value.signum() < 0;
        int[] limbs = limbs(value.abs().toByteArray());
        byte[] out = new byte[limbs.length * 10 + GROUP + 1];
        int at = out.length;
        int top = 0;
        while (top < limbs.length) {
            int group = divide(limbs, top);
            while (top < limbs.length && limbs[top] == 0) {
                top++;
            }
            for (int i = 0; i < GROUP && (group != 0 || top < limbs.length); i++) {
                out[--at] = (byte) ('0' + group % 10);
                group /= 10;
            }
        }
        if (negative) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at, StandardCharsets.ISO_8859_1);
    }

    /** The limbs of a positive number, the highest, which is not zero, first. */
    private static int[] limbs(byte[] bytes) {
        int skip = bytes[0] == 0 ? 1 : 0;
        int[] limbs = new int[bytes.length - skip + 3 >> 2];
        for (int i = bytes.length - 1, k = 0; i >= skip; i--, k++) {
            limbs[limbs.length - 1 - (k >> 2)] |= (bytes[i] & 0xFF) << 8 * (k & 3);
        }
        return limbs;
    }

    /** Divides the limbs from {@code top} on by a billion in place; returns the remainder. */
    private static int divide(int[] limbs, int top) {
        long rest = 0;
        for (int i = top; i < limbs.length; i++) {
            long part = rest << 32 | limbs[i] & LOW;
            long quotient = part / BILLION;
            limbs[i] = (int) quotient;
            rest = part - quotient * BILLION;
        }
        return (int) rest;
    }

    /** The int of digits of ASCII. */
    public static BigInteger parse(String digits) {
        int n = digits.length();
        if (n > MAX_DIGITS) {
            return new BigInteger(digits);
        }
        int[] limbs = new int[n / GROUP + 1];
        int used = 0;
        for (int i = 0; i < n; ) {
            int end = i + (i == 0 && n % GROUP != 0 ? n % GROUP : GROUP);
            long carry = 0;
            for (; i < end; i++) {
                carry = carry * 10 + (digits.charAt(i) - '0');
            }
            for (int k = limbs.length - 1; k >= limbs.length - used; k--) {
                long part = (limbs[k] & LOW) * BILLION + carry;
                limbs[k] = (int) part;
                carry = part >>> 32;
            }
            if (carry != 0) {
                limbs[limbs.length - ++used] = (int) carry;
            }
        }
        return new BigInteger(1, bytes(limbs, used));
    }

    private static byte[] bytes(int[] limbs, int used) {
        byte[] bytes = new byte[Integer.BYTES * used];
        for (int k = limbs.length - used, i = 0; k < limbs.length; k++) {
            bytes[i++] = (byte) (limbs[k] >> 24);
            bytes[i++] = (byte) (limbs[k] >> 16);
            bytes[i++] = (byte) (limbs[k] >> 8);
            bytes[i++] = (byte) limbs[k];
        }
        return bytes;
    }
}
