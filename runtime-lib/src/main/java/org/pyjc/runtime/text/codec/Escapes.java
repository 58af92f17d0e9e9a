package org.pyjc.runtime.text.codec;

/** Backslash escapes of code points. Thread safety: stateless. */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /** Appends {@code \xhh}, {@code \}{@code uhhhh} or {@code \}{@code Uhhhhhhhh}. */
    static void append(StringBuilder out, int c) {
        int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 15));
        }
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hexValue(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 32;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
