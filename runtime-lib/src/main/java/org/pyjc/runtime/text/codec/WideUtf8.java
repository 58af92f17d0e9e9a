package org.pyjc.runtime.text.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 straight to code points, for text with characters beyond U+FFFF. Compare CPython stringlib/codecs.h: utf8_decode.
 * Thread safety: stateless.
 */
final class WideUtf8 {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private WideUtf8() {}

    /** The code points of {@code in[0:end]}; null when that is not well-formed. */
    static int[] decodeOrNull(byte[] in, int end) {
        int[] out = new int[end - continuations(in, end)];
        int n = 0;
        for (int i = 0; i < end; n++) {
            int first = in[i++];
            if (first >= 0) {
                out[n] = first;
                continue;
            }
            int length = length(first);
            if (length == 0 || i + length > end) {
                return null;
            }
            int c = first & 0x3F >> length;
            for (int k = 0; k < length; k++, i++) {
                if ((in[i] & 0xC0) != 0x80) {
                    return null;
                }
                c = c << 6 | in[i] & 0x3F;
            }
            if (!isShortest(c, length)) {
                return null;
            }
            out[n] = c;
        }
        return out;
    }

    private static int continuations(byte[] in, int end) {
        int count = 0;
        int i = 0;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long word = (long) WORD.get(in, i);
            count += Long.bitCount(word & ~word << 1 & HIGH_BITS);
        }
        for (; i < end; i++) {
            count += (in[i] & 0xC0) == 0x80 ? 1 : 0;
        }
        return count;
    }

    /** How many bytes follow a first one; 0 when it can't be one. */
    private static int length(int first) {
        return (first & 0xE0) == 0xC0 ? 1 : (first & 0xF0) == 0xE0 ? 2 : (first & 0xF8) == 0xF0 ? 3 : 0;
    }

    /** Whether a code point is one, no surrogate, and needs that many bytes after the first. */
    private static boolean isShortest(int c, int length) {
        return switch (length) {
            case 1 -> c >= 0x80;
            case 2 -> c >= 0x800 && !Utf8.isSurrogate(c);
            default -> c >= 0x10000 && c <= Character.MAX_CODE_POINT;
        };
    }
}
