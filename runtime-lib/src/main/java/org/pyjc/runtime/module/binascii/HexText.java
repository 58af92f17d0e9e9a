package org.pyjc.runtime.module.binascii;

import java.nio.charset.StandardCharsets;

/** Hexadecimal text. Compare CPython pystrhex.c and binascii.c: a2b_hex. Thread safety: stateless. */
public final class HexText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
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
        int separators = size == 0 ? 0 : (n - 1) / size;
        byte[] out = new byte[2 * n + separators];
        int at = 0;
        for (int i = 0; i < n; i++) {
            boolean border = size != 0 && i > 0 && (group > 0 ? n - i : i) % size == 0;
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
            int high = Character.digit(text[2 * i], 16);
            int low = Character.digit(text[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw new BinasciiException("Non-hexadecimal digit found");
            }
            out[i] = (byte) (high << 4 | low);
        }
        return out;
    }
}
