package org.pyjc.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StringMemory;

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
        byte[] fast = s instanceof String t ? (limit == 128 ? Str.asciiBytes(t) : Str.latin1Bytes(t)) : null;
        if (fast != null) {
            return fast;
        }
        Encoding e = new Encoding(name, s, errors);
        Encoding.One one = (c, out) -> {
            out.write(c);
            return c < limit;
        };
        for (int i = 0; i < e.length; ) {
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

    /** Decodes Latin-1; nobody writes to the array from now on. */
    public static Object decodeLatin1(byte[] input) {
        return StringMemory.ofLatin1(input);
    }

    /** Decodes ASCII; nobody writes to the array from now on. */
    public static Object decodeAscii(byte[] input, CodecErrorHandler errors) {
        String shared = StringMemory.ofAsciiOrNull(input);
        if (shared != null) {
            return shared;
        }
        String fast = new String(input, StandardCharsets.UTF_8);
        if (fast.length() == input.length && fast.indexOf('\uFFFD') < 0) {
            return fast;
        }
        if (errors == ErrorHandlers.IGNORE || errors == ErrorHandlers.REPLACE) {
            return errors == ErrorHandlers.REPLACE ? new String(input, StandardCharsets.US_ASCII) : Str.ofAscii(input);
        }
        Decoding d = new Decoding("ascii", input, errors);
        for (int i = 0; i < d.input.length; ) {
            if (d.input[i] >= 0) {
                d.out.append((char) d.input[i++]);
            } else {
                i = d.recover(i, i + 1, "ordinal not in range(128)");
            }
        }
        return d.out.build();
    }
}
