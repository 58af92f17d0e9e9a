package org.pyjc.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.text.Str;

/**
 * ASCII and Latin-1.
 *
 * <p>Compare CPython unicodeobject.c: unicode_encode_ucs1, PyUnicode_DecodeASCII. Thread safety: stateless.
 */
public final class Latin {
    private Latin() {}

    /** Encodes to ASCII. */
    public static byte[] encodeAscii(Object s, CodecErrorHandler errors) {
        return encode(s, errors, 128, "ascii", "ordinal not in range(128)");
    }

    /** Encodes to Latin-1. */
    public static byte[] encodeLatin1(Object s, CodecErrorHandler errors) {
        return encode(s, errors, 256, "latin-1", "ordinal not in range(256)");
    }

    private static byte[] encode(Object s, CodecErrorHandler errors, int limit, String name, String reason) {
        int i = prefix(s, limit);
        if (i == Str.length(s)) {
            return ((String) s).getBytes(StandardCharsets.ISO_8859_1);
        }
        Encoding e = new Encoding(name, s, errors);
        Encoding.One one = (c, out) -> {
            out.write(c);
            return c < limit;
        };
        for (i = 0; i < e.length; ) {
            int c = e.at(i);
            if (c < limit) {
                e.out.write(c);
                i++;
            } else {
                int end = i + 1;
                while (end < e.length && e.at(end) >= limit) {
                    end++;
                }
                i = e.recoverBytes(i, end, reason, one);
            }
        }
        return e.out.toBytes();
    }

    /** How many code points from the start are below {@code limit}. */
    private static int prefix(Object s, int limit) {
        int i = 0;
        if (s instanceof String t) {
            for (int n = t.length(); i < n && t.charAt(i) < limit; ) {
                i++;
            }
        }
        return i;
    }

    /** Decodes Latin-1. */
    public static Object decodeLatin1(byte[] input) {
        return new String(input, StandardCharsets.ISO_8859_1);
    }

    /** Decodes ASCII. */
    public static Object decodeAscii(byte[] input, CodecErrorHandler errors) {
        int i = 0;
        while (i < input.length && input[i] >= 0) {
            i++;
        }
        if (i == input.length) {
            return decodeLatin1(input);
        }
        Decoding d = new Decoding("ascii", input, errors);
        for (i = 0; i < input.length; ) {
            if (input[i] >= 0) {
                d.out.append((char) input[i++]);
            } else {
                i = d.recover(i, i + 1, "ordinal not in range(128)");
            }
        }
        return d.out.build();
    }
}
