package org.pyjc.runtime.module.binascii;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Hexadecimal text. Compare CPython pystrhex.c and binascii.c: a2b_hex. Thread safety: stateless. */
public final class HexText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[256];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = (byte) Character.digit(i < 128 ? i : 0, 16);
        }
    }

    /** No separator. */
    public static final int NONE = -1;

    private HexText() {}

    /**
     * Two digits a byte, with a separator between groups.
     *
     * @param separator a byte, or {@link #NONE}
     * @param group bytes of a group, counted from the right, or from the left when negative; 0 for one group
     */
    public static byte[] encode(byte[] data, int separator, int group) {
        int n = data.length;
        int size = Math.abs((long) group) >= n || separator == NONE ? 0 : Math.abs(group);
        if (size == 0) {
            return HexFormat.of().formatHex(data).getBytes(StandardCharsets.ISO_8859_1);
        }
        int separators = (n - 1) / size;
        byte[] out = new byte[2 * n + separators];
        int at = 0;
        for (int i = 0; i < n; i++) {
            boolean border = i > 0 && (group > 0 ? n - i : i) % size == 0;
            if (border) {
                out[at++] = (byte) separator;
            }
            out[at++] = DIGITS[data[i] >> 4 & 15];
            out[at++] = DIGITS[data[i] & 15];
        }
        return out;
    }

    /** The bytes of hexadecimal digits. */
    public static byte[] decode(byte[] text) {
        if (text.length % 2 != 0) {
            throw new BinasciiException("Odd-length string");
        }
        byte[] out = new byte[text.length / 2];
        for (int i = 0; i < out.length; i++) {
            int value = VALUES[text[2 * i] & 0xff] << 4 | VALUES[text[2 * i + 1] & 0xff];
            if (value < 0) {
                throw new BinasciiException("Non-hexadecimal digit found");
            }
            out[i] = (byte) value;
        }
        return out;
    }
}
