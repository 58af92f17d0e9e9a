package org.pyjc.runtime.module.binascii;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Base 64. Compare CPython binascii.c: a2b_base64, b2a_base64. Thread safety: stateless. */
public final class Base64Text {
    private static final byte[] LETTERS =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < LETTERS.length; i++) {
            VALUES[LETTERS[i]] = (byte) i;
        }
    }

    private Base64Text() {}

    /** One line of base 64. */
    public static byte[] encode(byte[] data, boolean newline) {
        byte[] out = Base64.getEncoder().encode(data);
        if (newline) {
            out = Arrays.copyOf(out, out.length + 1);
            out[out.length - 1] = '\n';
        }
        return out;
    }

    /** Decodes; without {@code strict}, what is no base 64 is left out. */
    public static byte[] decode(byte[] text, boolean strict) {
        if (strict && text.length > 0 && text[0] == '=') {
            throw new BinasciiException("Leading padding not allowed");
        }
        byte[] out = new byte[(int) ((text.length + 3L) / 4 * 3)];
        int size = 0;
        int position = 0;
        int pads = 0;
        int left = 0;
        boolean padded = false;
        int whole = decodeWhole(text, out);
        size = whole / 4 * 3;
        for (int i = whole; i < text.length; i++) {
            int value = VALUES[text[i] & 0xff];
            if (text[i] == '=') {
                padded = true;
                if (strict && position == 0) {
                    throw new BinasciiException("Excess padding not allowed");
                }
                if (position >= 2 && position + ++pads >= 4) {
                    checkEnd(strict && i + 1 < text.length);
                    return Arrays.copyOf(out, size);
                }
            } else if (value < 0) {
                if (strict) {
                    throw new BinasciiException("Only base64 data is allowed");
                }
            } else {
                if (strict && padded) {
                    throw new BinasciiException("Discontinuous padding not allowed");
                }
                pads = 0;
                left = left << 6 | value;
                if (position > 0) {
                    out[size++] = (byte) (left >> 6 - 2 * position);
                }
                position = position + 1 & 3;
            }
        }
        checkComplete(position, size);
        return Arrays.copyOf(out, size);
    }

    /** Decodes groups of four as long as they have nothing but letters; returns how many bytes of the text they took. */
    private static int decodeWhole(byte[] text, byte[] out) {
        int to = 0;
        int i = 0;
        for (; i <= text.length - 4; i += 4) {
            int bits = VALUES[text[i] & 0xff] << 18 | VALUES[text[i + 1] & 0xff] << 12 | VALUES[text[i + 2] & 0xff] << 6
                | VALUES[text[i + 3] & 0xff];
            if (bits < 0) {
                break;
            }
            out[to] = (byte) (bits >> 16);
            out[to + 1] = (byte) (bits >> 8);
            out[to + 2] = (byte) bits;
            to += 3;
        }
        return i;
    }

    private static void checkEnd(boolean more) {
        if (more) {
            throw new BinasciiException("Excess data after padding");
        }
    }

    private static void checkComplete(int position, int size) {
        if (position == 1) {
            throw new BinasciiException("Invalid base64-encoded string: number of data characters (" + (size / 3 * 4 + 1)
                + ") cannot be 1 more than a multiple of 4");
        }
        if (position != 0) {
            throw new BinasciiException("Incorrect padding");
        }
    }
}
