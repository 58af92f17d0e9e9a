package org.pyjc.runtime.text.codec;

import java.util.Locale;
import org.pyjc.runtime.text.Str;

/**
 * Surrogates as the UTF encodings would write them if they were allowed to.
 *
 * <p>Compare CPython codecs.c: get_standard_encoding, PyCodec_SurrogatePassErrors. Thread safety: stateless.
 */
final class SurrogatePass {
    private enum Form { UTF8, UTF16LE, UTF16BE, UTF32LE, UTF32BE }

    private SurrogatePass() {}

    /** The form that an encoding's name means (plain utf-16 and utf-32 are the machine's, little-endian), or null. */
    private static Form form(String encoding) {
        String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (name) {
            case "utf-8", "utf8", "cp-utf8", "cp65001" -> Form.UTF8;
            case "utf-16", "utf16", "utf-16-le", "utf-16le", "utf16-le", "utf16le" -> Form.UTF16LE;
            case "utf-16-be", "utf-16be", "utf16-be", "utf16be" -> Form.UTF16BE;
            case "utf-32", "utf32", "utf-32-le", "utf-32le", "utf32-le", "utf32le" -> Form.UTF32LE;
            case "utf-32-be", "utf-32be", "utf32-be", "utf32be" -> Form.UTF32BE;
            default -> null;
        };
    }

    private static int width(Form form) {
        return form == Form.UTF8 ? 3 : form == Form.UTF16LE || form == Form.UTF16BE ? 2 : 4;
    }

    /** The surrogate whose bytes are at {@code start}, or null if there is none. */
    static CodecErrorHandler.DecodeFix decode(String encoding, byte[] input, int start) {
        Form form = form(encoding);
        if (form == null || input.length - start < width(form)) {
            return null;
        }
        int c = read(form, input, start);
        return Utf8.isSurrogate(c) ? new CodecErrorHandler.DecodeFix(Str.fromCodePoint(c), start + width(form)) : null;
    }

    /** The code point at {@code start}, which may be anything; 0 if there is none. */
    private static int read(Form form, byte[] in, int start) {
        int a = in[start] & 0xFF;
        int b = in[start + 1] & 0xFF;
        return switch (form) {
            case UTF8 -> {
                int c = in[start + 2] & 0xFF;
                yield (a & 0xF0) == 0xE0 && (b & 0xC0) == 0x80 && (c & 0xC0) == 0x80 ? (a & 0x0F) << 12 | (b & 0x3F) << 6 | c & 0x3F : 0;
            }
            case UTF16LE -> b << 8 | a;
            case UTF16BE -> a << 8 | b;
            case UTF32LE -> in[start + 3] == 0 && in[start + 2] == 0 ? b << 8 | a : 0;
            case UTF32BE -> a == 0 && b == 0 ? (in[start + 2] & 0xFF) << 8 | in[start + 3] & 0xFF : 0;
        };
    }

    /** The bytes of {@code text[start:end]}, or null if the encoding is another or not all are surrogates. */
    static byte[] encode(String encoding, Object text, int start, int end) {
        Form form = form(encoding);
        if (form == null) {
            return null;
        }
        ByteSink out = new ByteSink((end - start) * 4);
        for (int i = start; i < end; i++) {
            int c = Str.codePointAt(text, i);
            if (c < 0xD800 || c > 0xDFFF) {
                return null;
            }
            write(form, c, out);
        }
        return out.toBytes();
    }

    private static void write(Form form, int c, ByteSink out) {
        int high = c >> 8;
        switch (form) {
            case UTF8 -> {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
            case UTF16LE -> pair(out, c, high);
            case UTF16BE -> pair(out, high, c);
            case UTF32LE -> {
                pair(out, c, high);
                pair(out, 0, 0);
            }
            case UTF32BE -> {
                pair(out, 0, 0);
                pair(out, high, c);
            }
        }
    }

    private static void pair(ByteSink out, int first, int second) {
        out.write(first);
        out.write(second);
    }
}
