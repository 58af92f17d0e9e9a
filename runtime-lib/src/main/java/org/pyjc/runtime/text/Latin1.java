package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Fast ways for Strings that have only chars below 256, or below 128, as arrays of bytes. Thread safety: stateless. */
final class Latin1 {
    /** Shorter strings are done char by char. */
    static final int SHORT = 16;
    /** Parts that are this short on average are joined char by char. */
    private static final int SHORT_PARTS = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;

    private Latin1() {}

    /** The chars of a String when all are below 256, else null. */
    static byte[] bytes(String t) {
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == t.length() && string(bytes).equals(t) ? bytes : null;
    }

    static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The chars of a long String of ASCII, else null. */
    static byte[] longAscii(String t) {
        return t.length() < SHORT ? null : Str.asciiBytes(t);
    }

    /** The String with the case of ASCII letters from {@code first} to {@code first + 25} changed; the array is used up. */
    static String swapLetters(byte[] ascii, char first) {
        int i = 0;
        int n = ascii.length;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(ascii, i);
            long letters = (x + (0x80 - first) * ONES ^ x + (0x7F - first - 25) * ONES) & HIGH;
            LONGS.set(ascii, i, x ^ letters >>> 2);
        }
        for (; i < n; i++) {
            int letter = ascii[i] - first;
            ascii[i] ^= letter >= 0 && letter < 26 ? 0x20 : 0;
        }
        return string(ascii);
    }

    /** Every {@code step}th char from {@code start} on, {@code n} of them. */
    static String slice(byte[] bytes, int start, int step, int n) {
        byte[] out = new byte[n];
        if (step == -1) {
            for (int i = 0; i < n; i++) {
                out[i] = bytes[start - i];
            }
        } else {
            for (int i = 0, at = start; i < n; i++, at += step) {
                out[i] = bytes[at];
            }
        }
        return string(out);
    }

    /** {@code sep.join(parts)} of short parts; null when parts are long or a char is not below 256. {@code n} is the length. */
    static String join(String sep, String[] parts, int n) {
        if (n > (long) SHORT_PARTS * parts.length) {
            return null;
        }
        byte[] out = new byte[n];
        int at = copy(parts[0], out, 0);
        for (int i = 1; i < parts.length && at >= 0; i++) {
            at = copy(sep, out, at);
            at = at < 0 ? at : copy(parts[i], out, at);
        }
        return at < 0 ? null : string(out);
    }

    private static int copy(String s, byte[] out, int at) {
        int all = 0;
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            all |= c;
            out[at + i] = (byte) c;
        }
        return all < 256 ? at + n : -1;
    }
}
