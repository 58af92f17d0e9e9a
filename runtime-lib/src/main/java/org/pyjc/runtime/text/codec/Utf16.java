package org.pyjc.runtime.text.codec;

import java.nio.ByteOrder;

/**
 * UTF-16, with a byte order mark or with a given order.
 *
 * <p>Compare CPython unicodeobject.c: PyUnicode_DecodeUTF16Stateful, _PyUnicode_EncodeUTF16. Thread safety: stateless.
 */
public final class Utf16 {
    private Utf16() {}

    /**
     * A decoder's result and the byte order it found.
     *
     * @param order the order, or null if there were too few bytes to tell or no mark
     */
    public record Result(Object text, int consumed, ByteOrder order) {}

    /** Encodes a str; a null {@code order} writes a mark and little-endian units. */
    public static byte[] encode(Object s, CodecErrorHandler errors, ByteOrder order) {
        byte[] plain = Units.encode16(s, order);
        if (plain != null) {
            return plain;
        }
        String name = order == null ? "utf-16" : order == ByteOrder.BIG_ENDIAN ? "utf-16-be" : "utf-16-le";
        boolean big = order == ByteOrder.BIG_ENDIAN;
        Encoding e = new Encoding(name, s, errors);
        if (order == null) {
            unit(0xFEFF, big, e.out);
        }
        Encoding.One ascii = (c, out) -> c < 128 && unit(c, big, out);
        for (int i = 0; i < e.length; ) {
            int c = e.at(i);
            if (Utf8.isSurrogate(c)) {
                i = e.recover(i, i + 1, "surrogates not allowed", 2, ascii);
                continue;
            }
            if (c > 0xFFFF) {
                unit(Character.highSurrogate(c), big, e.out);
                unit(Character.lowSurrogate(c), big, e.out);
            } else {
                unit(c, big, e.out);
            }
            i++;
        }
        return e.out.toBytes();
    }

    private static boolean unit(int u, boolean big, ByteSink out) {
        out.write(big ? u >> 8 : u);
        out.write(big ? u : u >> 8);
        return true;
    }

    /**
     * Decodes; a null {@code order} looks for a mark and without one takes little-endian. If not {@code last}, an incomplete
     * sequence at the end is left for later.
     */
    public static Result decode(byte[] input, CodecErrorHandler errors, ByteOrder order, boolean last) {
        int i = 0;
        ByteOrder found = order;
        if (order == null && input.length >= 2) {
            int mark = (input[0] & 0xFF) << 8 | input[1] & 0xFF;
            found = mark == 0xFEFF ? ByteOrder.BIG_ENDIAN : mark == 0xFFFE ? ByteOrder.LITTLE_ENDIAN : null;
            i = found == null ? 0 : 2;
        }
        boolean big = found == ByteOrder.BIG_ENDIAN;
        Object plain = Units.decode16(input, i, big);
        if (plain != null) {
            return new Result(plain, input.length, found);
        }
        Decoding d = new Decoding(big ? "utf-16-be" : "utf-16-le", input, errors);
        int consumed = decode(d, i, big, last);
        return new Result(d.out.build(), consumed, found);
    }

    private static int decode(Decoding d, int i, boolean big, boolean last) {
        while (i < d.input.length) {
            int n = d.input.length;
            if (n - i < 2) {
                if (!last) {
                    return i;
                }
                i = d.recover(i, n, "truncated data");
                continue;
            }
            int u = unit(d, i, big);
            if (!Utf8.isSurrogate(u)) {
                d.out.appendCodePoint(u);
                i += 2;
            } else if (u >= 0xDC00) {
                i = d.recover(i, i + 2, "illegal encoding");
            } else if (n - i < 4) {
                if (!last) {
                    return i;
                }
                i = d.recover(i, n, "unexpected end of data");
            } else {
                int low = unit(d, i + 2, big);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    d.out.appendCodePoint(Character.toCodePoint((char) u, (char) low));
                    i += 4;
                } else {
                    i = d.recover(i, i + 2, "illegal UTF-16 surrogate");
                }
            }
        }
        return i;
    }

    private static int unit(Decoding d, int i, boolean big) {
        return big ? d.at(i) << 8 | d.at(i + 1) : d.at(i + 1) << 8 | d.at(i);
    }
}
