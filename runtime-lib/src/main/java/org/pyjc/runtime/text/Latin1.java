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
    /** "Next line", the only line break above ASCII. */
    private static final int NEL = 0x85;

    private Latin1() {}

    /** The chars of a String when all are below 256, else null: what Java can't encode becomes a question mark. */
    static byte[] bytes(String t) {
        if (CompactStrings.isOther(t)) {
            return null;
        }
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == t.length() && (CompactStrings.isOne(t) || !contains(bytes, '?') || copied(bytes).equals(t)) ? bytes : null;
    }

    /** Whether all bytes are below 128. */
    static boolean isAscii(byte[] bytes) {
        int i = 0;
        int n = bytes.length;
        long all = 0;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            all |= (long) LONGS.get(bytes, i);
        }
        for (; i < n; i++) {
            all |= bytes[i] & HIGH;
        }
        return (all & HIGH) == 0;
    }

    /** Whether an ASCII char is among the bytes. */
    static boolean contains(byte[] bytes, char c) {
        int i = 0;
        int n = bytes.length;
        long found = 0;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(bytes, i) ^ c * ONES;
            found |= x - ONES & ~x & HIGH;
        }
        boolean any = found != 0;
        for (; i < n; i++) {
            any |= bytes[i] == c;
        }
        return any;
    }

    /** The index of the first line break from {@code i} on; the length when there is none. */
    static int lineBreak(byte[] bytes, int i) {
        int n = bytes.length;
        while (i < n) {
            if (i <= n - Long.BYTES) {
                long x = (long) LONGS.get(bytes, i);
                long nel = x ^ NEL * ONES;
                long found = (x - ' ' * ONES & ~x | nel - ONES & ~nel) & HIGH;
                i += Long.numberOfTrailingZeros(found) >>> 3;
                if (found == 0) {
                    continue;
                }
            }
            if (CodePoints.isLineBreak(bytes[i] & 0xFF)) {
                return i;
            }
            i++;
        }
        return n;
    }

    /** Whether a byte is 0xF0 or above. */
    static boolean hasFourHighBits(byte[] bytes) {
        int i = 0;
        int n = bytes.length;
        long found = 0;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(bytes, i);
            found |= x & x << 1 & x << 2 & x << 3;
        }
        boolean any = (found & HIGH) != 0;
        for (; i < n; i++) {
            any |= (bytes[i] & 0xF0) == 0xF0;
        }
        return any;
    }

    /** {@code a.replace(old, replacement)}; the same array if there is nothing to replace. */
    static byte[] replace(byte[] a, byte[] old, byte[] replacement) {
        String text = copied(a);
        String replaced = text.replace(copied(old), copied(replacement));
        return replaced.equals(text) ? a : replaced.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A String of which all chars are below 256 with another such char instead of one. */
    static String replaceChar(String t, char old, char replacement) {
        if (t.indexOf(old) < 0) {
            return t;
        }
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        long change = (old ^ replacement) * ONES;
        int i = 0;
        int n = bytes.length;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i);
            long x = word ^ old * ONES;
            long found = ~((x & ~HIGH) + ~HIGH | x) & HIGH;
            LONGS.set(bytes, i, word ^ (found >>> 7) * 0xFF & change);
        }
        for (; i < n; i++) {
            bytes[i] = (bytes[i] & 0xFF) == old ? (byte) replacement : bytes[i];
        }
        return string(bytes);
    }

    /** How often a char below 256 is in a String that has only such ones. */
    static int count(String t, char c) {
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        int i = 0;
        int n = bytes.length;
        int count = 0;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(bytes, i) ^ c * ONES;
            count += Long.bitCount(~((x & ~HIGH) + ~HIGH | x) & HIGH);
        }
        for (; i < n; i++) {
            count += (bytes[i] & 0xFF) == c ? 1 : 0;
        }
        return count;
    }

    /** The String of these chars; the array is used up. */
    static String string(byte[] bytes) {
        return StringMemory.ofLatin1(bytes);
    }

    private static String copied(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The chars of a long String of ASCII, else null; the array is the caller's. */
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
        int i = 0;
        if (step == -1) {
            for (; i <= n - Long.BYTES; i += Long.BYTES) {
                LONGS.set(out, i, Long.reverseBytes((long) LONGS.get(bytes, start - i - 7)));
            }
        }
        for (int at = start + i * step; i < n; i++, at += step) {
            out[i] = bytes[at];
        }
        return string(out);
    }

    /** {@code sep.join(parts)} of short Strings; null when parts are long or a char is not below 256. {@code n} is the length. */
    static String join(String sep, Object[] parts, int n) {
        if (n > (long) SHORT_PARTS * parts.length) {
            return null;
        }
        byte[] out = new byte[n];
        boolean separated = !sep.isEmpty();
        int at = copy((String) parts[0], out, 0);
        for (int i = 1; i < parts.length && at >= 0; i++) {
            at = separated ? copy(sep, out, at) : at;
            at = at < 0 ? at : copy((String) parts[i], out, at);
        }
        return at < 0 ? null : string(out);
    }

    private static int copy(String s, byte[] out, int at) {
        int all = 0;
        int n = s.length();
        if (n == 1) {
            char c = s.charAt(0);
            out[at] = (byte) c;
            return c < 256 ? at + 1 : -1;
        }
        int end = StringMemory.copy(s, out, at);
        if (end != StringMemory.CLOSED) {
            return end;
        }
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            all |= c;
            out[at + i] = (byte) c;
        }
        return all < 256 ? at + n : -1;
    }
}
