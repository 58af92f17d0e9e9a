package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Latin-1 as UTF-8, eight bytes at a time if few chars take two: a word is written whole, and where such a char begins in it, that is
 * put right and the next word begins after it. Compare CPython stringlib/codecs.h: utf8_encoder. Thread safety: stateless.
 */
final class Latin1Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Words pay off when so many chars come to one of two bytes. */
    private static final int SPARSE = 10;
    private static final long HIGH = 0x8080808080808080L;

    private Latin1Utf8() {}

    /** The chars in UTF-8; the same array when all are ASCII. */
    static byte[] encode(byte[] latin1) {
        int high = countHigh(latin1);
        if (high == 0) {
            return latin1;
        }
        byte[] out = new byte[Math.addExact(latin1.length, high)];
        if (latin1.length / high < SPARSE) {
            encodeEach(latin1, out);
        } else {
            encodeWords(latin1, out);
        }
        return out;
    }

    private static void encodeEach(byte[] latin1, byte[] out) {
        int at = 0;
        for (byte c : latin1) {
            byte last = c;
            if (c < 0) {
                out[at++] = (byte) (0xC0 | (c & 0xFF) >> 6);
                last = (byte) (c & 0xBF);
            }
            out[at++] = last;
        }
    }

    private static void encodeWords(byte[] latin1, byte[] out) {
        int n = latin1.length;
        int at = 0;
        int i = 0;
        while (i <= n - Long.BYTES) { // no less room is left in the result than chars
            long x = (long) LONGS.get(latin1, i);
            LONGS.set(out, at, x);
            long found = x & HIGH;
            int ascii = Long.numberOfTrailingZeros(found) >>> 3;
            at += ascii;
            i += ascii;
            if (found != 0) {
                at = putTwo(out, at, latin1[i++] & 0xFF);
            }
        }
        for (; i < n; i++) {
            int c = latin1[i] & 0xFF;
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else {
                at = putTwo(out, at, c);
            }
        }
    }

    private static int putTwo(byte[] out, int at, int c) {
        out[at] = (byte) (0xC0 | c >> 6);
        out[at + 1] = (byte) (0x80 | c & 0x3F);
        return at + 2;
    }

    /** How many bytes are 128 or above. */
    private static int countHigh(byte[] bytes) {
        int i = 0;
        int n = bytes.length;
        int count = 0;
        for (; i <= n - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount((long) LONGS.get(bytes, i) & HIGH);
        }
        for (; i < n; i++) {
            count += bytes[i] >>> 31;
        }
        return count;
    }
}
