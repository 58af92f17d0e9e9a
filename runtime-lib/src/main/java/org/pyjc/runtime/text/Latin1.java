package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Fast ways for Strings that have only chars below 256, or below 128, as arrays of bytes. Thread safety: stateless. */
final class Latin1 {
    /** Shorter strings are done char by char. */
    static final int SHORT = 16;
    /** Parts that are this short on average are joined char by char. */
    private static final int SHORT_PARTS = 16;

    /** So many bytes, just written, are in the processor's nearest cache. */
    private static final int HOT = 4096;

    /** So many bytes are searched at once. */
    private static final int PIECE = 512;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;
    /** "Next line", the only line break above ASCII. */
    private static final int NEL = 0x85;

    private Latin1() {}

    /** The chars of a String when all are below 256, else null: what Java can't encode becomes a question mark. */
    static byte[] bytes(String t) {
        byte[] view = StringMemory.viewOrNull(t);
        if (view != null) {
            return view.clone();
        }
        if (CompactStrings.isOther(t)) {
            return null;
        }
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == t.length() && (CompactStrings.isOne(t) || !contains(bytes, '?') || copied(bytes).equals(t)) ? bytes : null;
    }

    /** Whether all bytes are below 128. */
    static boolean isAscii(byte[] bytes) {
        return bytes.length < SHORT ? isAsciiByWords(bytes) : JdkKernels.isAscii(bytes);
    }

    static boolean isAsciiByWords(byte[] bytes) {
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

    /** The bytes that are below 128. */
    static byte[] onlyAscii(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        int n = 0;
        int i = 0;
        while (i < bytes.length) {
            if (i <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, i) & HIGH) == 0) {
                LONGS.set(out, n, (long) LONGS.get(bytes, i));
                i += Long.BYTES;
                n += Long.BYTES;
            } else {
                out[n] = bytes[i];
                n += bytes[i++] >= 0 ? 1 : 0;
            }
        }
        return Arrays.copyOf(out, n);
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

    /** {@code a.replace(old, replacement)}, maybe the same array if there is nothing to replace; nobody writes to {@code a} any more. */
    static byte[] replace(byte[] a, byte[] old, byte[] replacement) {
        if (old.length == 1 && replacement.length == 1) {
            byte[] out = a.clone();
            replaceChar(out, (char) (old[0] & 0xFF), (char) (replacement[0] & 0xFF));
            return out;
        }
        String text = string(a);
        String replaced = text.replace(copied(old), copied(replacement));
        if (replaced == text) {
            return a;
        }
        byte[] shared = StringMemory.latin1OrNull(replaced);
        return shared != null ? shared : replaced.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A String of which all chars are below 256 with another such char instead of one. */
    static String replaceChar(String t, char old, char replacement) {
        if (t.indexOf(old) < 0) {
            return t;
        }
        byte[] bytes = t.getBytes(StandardCharsets.ISO_8859_1);
        replaceChar(bytes, old, replacement);
        return string(bytes);
    }

    private static void replaceChar(byte[] bytes, char old, char replacement) {
        long change = (old ^ replacement) * ONES;
        int i = 0;
        int n = bytes.length;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i);
            LONGS.set(bytes, i, word ^ (equal(word, (byte) old) >>> 7) * 0xFF & change);
        }
        for (; i < n; i++) {
            bytes[i] = (bytes[i] & 0xFF) == old ? (byte) replacement : bytes[i];
        }
    }

    /** An array of any content but for its first {@code n} bytes is made of these over and over again. */
    static void repeatStart(byte[] out, int n) {
        if (n == 1) {
            Arrays.fill(out, out[0]);
            return;
        }
        int piece = n;
        for (int done = n; done < out.length; done += piece) {
            piece = done <= HOT ? done : piece;
            System.arraycopy(out, 0, out, done, Math.min(piece, out.length - done));
        }
    }

    /** How often a char below 256 is in a String that has only such ones. */
    static int count(String t, char c) {
        byte[] shared = StringMemory.latin1OrNull(t);
        byte[] bytes = shared != null ? shared : t.getBytes(StandardCharsets.ISO_8859_1);
        return count(bytes, (byte) c, 0, bytes.length);
    }

    /** How often a byte is in {@code bytes[from:to]}. */
    static int count(byte[] bytes, byte b, int from, int to) {
        int i = from;
        int count = 0;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount(equal((long) LONGS.get(bytes, i), b));
        }
        for (; i < to; i++) {
            count += bytes[i] == b ? 1 : 0;
        }
        return count;
    }

    /** The last index of a byte inside {@code bytes[from:to]}, or -1: skips large pieces that do not have it. */
    static int lastIndexOf(byte[] bytes, byte b, int from, int to) {
        int end = to;
        if (JdkKernels.SEARCHES && end - from > 2 * PIECE && lastIndexNear(bytes, b, end - PIECE, end) < 0) {
            end -= PIECE;
            while (end - from > PIECE && JdkKernels.indexOf(bytes, b, end - PIECE, end) < 0) {
                end -= PIECE;
            }
        }
        return lastIndexNear(bytes, b, from, end);
    }

    private static int lastIndexNear(byte[] bytes, byte b, int from, int to) {
        int i = to;
        while (i - from >= 4 * Long.BYTES && ((perhaps(bytes, b, i - Long.BYTES) | perhaps(bytes, b, i - 2 * Long.BYTES)
                | perhaps(bytes, b, i - 3 * Long.BYTES) | perhaps(bytes, b, i - 4 * Long.BYTES)) & HIGH) == 0) {
            i -= 4 * Long.BYTES;
        }
        for (; i - from >= Long.BYTES; i -= Long.BYTES) {
            long found = equal((long) LONGS.get(bytes, i - Long.BYTES), b);
            if (found != 0) {
                return i - 1 - (Long.numberOfLeadingZeros(found) >>> 3);
            }
        }
        while (--i >= from) {
            if (bytes[i] == b) {
                return i;
            }
        }
        return -1;
    }

    /** Has the highest bit of some byte if {@code b} is among the eight bytes, and of none if it is not. */
    private static long perhaps(byte[] bytes, byte b, int at) {
        long x = (long) LONGS.get(bytes, at) ^ (b & 0xFF) * ONES;
        return x - ONES & ~x;
    }

    /** The highest bit of each byte of {@code word} that is {@code b}. */
    private static long equal(long word, byte b) {
        long x = word ^ (b & 0xFF) * ONES;
        return ~((x & ~HIGH) + ~HIGH | x) & HIGH;
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
        changeLetters(ascii, first);
        return string(ascii);
    }

    /** Changes the case of ASCII letters from {@code first} to {@code first + 25} among any bytes. */
    static void changeLetters(byte[] bytes, char first) {
        int i = 0;
        int n = bytes.length;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(bytes, i);
            long low = x & ~HIGH;
            long letters = (low + (0x80 - first) * ONES ^ low + (0x7F - first - 25) * ONES) & HIGH & ~x;
            LONGS.set(bytes, i, x ^ letters >>> 2);
        }
        for (; i < n; i++) {
            int letter = bytes[i] - first;
            bytes[i] ^= letter >= 0 && letter < 26 ? 0x20 : 0;
        }
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
