package org.pyjc.runtime.text.codec;

import java.nio.ByteOrder;

/**
 * UTF-32, with a byte order mark or with a given order.
 *
 * <p>Compare CPython unicodeobject.c: PyUnicode_DecodeUTF32Stateful, _PyUnicode_EncodeUTF32. Thread safety: stateless.
 */
public final class Utf32 {
    private Utf32() {}

    /** Encodes a str; a null {@code order} writes a mark and little-endian units. */
    public static byte[] encode(Object s, CodecErrorHandler errors, ByteOrder order) {
        byte[] plain = Units.encode32(s, order);
        if (plain != null) {
            return plain;
        }
        String name = order == null ? "utf-32" : order == ByteOrder.BIG_ENDIAN ? "utf-32-be" : "utf-32-le";
        boolean big = order == ByteOrder.BIG_ENDIAN;
        Encoding e = new Encoding(name, s, errors);
        if (order == null) {
            unit(0xFEFF, big, e.out);
        }
        Encoding.One ascii = (c, out) -> c < 128 && unit(c, big, out);
        for (int i = 0; i < e.length; ) {
            int c = e.at(i);
            if (Utf8.isSurrogate(c)) {
                i = e.recover(i, i + 1, "surrogates not allowed", 4, ascii);
            } else {
                unit(c, big, e.out);
                i++;
            }
        }
        return e.out.toBytes();
    }

    private static boolean unit(int c, boolean big, ByteSink out) {
        for (int k = 0; k < 4; k++) {
            out.write(c >> (big ? 24 - 8 * k : 8 * k));
        }
        return true;
    }

    /**
     * Decodes; a null {@code order} looks for a mark and without one takes little-endian. If not {@code last}, an incomplete
     * unit at the end is left for later.
     */
    public static Utf16.Result decode(byte[] input, CodecErrorHandler errors, ByteOrder order, boolean last) {
        int i = 0;
        ByteOrder found = order;
        if (order == null && input.length >= 4) {
            int mark = unit(input, 0, true);
            found = mark == 0xFEFF ? ByteOrder.BIG_ENDIAN : mark == 0xFFFE0000 ? ByteOrder.LITTLE_ENDIAN : null;
            i = found == null ? 0 : 4;
        }
        boolean big = found == ByteOrder.BIG_ENDIAN;
        Object plain = Units.decode32(input, i, big);
        if (plain != null) {
            return new Utf16.Result(plain, input.length, found);
        }
        Decoding d = new Decoding(big ? "utf-32-be" : "utf-32-le", input, errors);
        int consumed = decode(d, i, big, last);
        return new Utf16.Result(d.out.build(), consumed, found);
    }

    private static int decode(Decoding d, int i, boolean big, boolean last) {
        while (i < d.input.length) {
            int n = d.input.length;
            if (n - i < 4) {
                if (!last) {
                    return i;
                }
                i = d.recover(i, n, "truncated data");
                continue;
            }
            int c = unit(d.input, i, big);
            if (Utf8.isSurrogate(c)) {
                i = d.recover(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
            } else if (c < 0 || c > 0x10FFFF) {
                i = d.recover(i, i + 4, "code point not in range(0x110000)");
            } else {
                d.out.appendCodePoint(c);
                i += 4;
            }
        }
        return i;
    }

    private static int unit(byte[] in, int i, boolean big) {
        int c = 0;
        for (int k = 0; k < 4; k++) {
            c = c << 8 | in[big ? i + k : i + 3 - k] & 0xFF;
        }
        return c;
    }
}
