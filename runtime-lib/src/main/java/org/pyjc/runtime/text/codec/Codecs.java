package org.pyjc.runtime.text.codec;

import java.nio.ByteOrder;
import java.util.Locale;
import org.pyjc.runtime.text.StringMemory;

/**
 * Finds the codecs that need no registry.
 *
 * <p>Compare CPython unicodeobject.c: _Py_normalize_encoding, PyUnicode_Decode, PyUnicode_AsEncodedString; the other names
 * go to the codecs registry. Thread safety: stateless.
 */
public final class Codecs {
    private static final Codec UTF_8 = new Codec() {
        @Override
        public byte[] sharedOrNull(Object s) {
            return Utf8.sharedOrNull(s);
        }

        @Override
        public byte[] encode(Object s, CodecErrorHandler errors) {
            return Utf8.encode(s, errors);
        }

        @Override
        public Object decode(byte[] input, CodecErrorHandler errors) {
            return Utf8.decode(input, errors);
        }
    };

    private Codecs() {}

    /** The codec of a name as Python code writes it, or null if only the registry can tell. */
    public static Codec find(String name) {
        if (name.equals("utf-8")) {
            return UTF_8;
        }
        return switch (name) {
            case "utf8" -> UTF_8;
            case "ascii" -> Lazy.ASCII;
            case "latin-1", "latin1" -> Lazy.LATIN_1;
            case "utf-16" -> Lazy.UTF_16;
            case "utf-32" -> Lazy.UTF_32;
            default -> findNormalized(normalize(name));
        };
    }

    private static Codec findNormalized(String name) {
        return switch (name) {
            case "utf_8", "utf8" -> UTF_8;
            case "ascii", "us_ascii" -> Lazy.ASCII;
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> Lazy.LATIN_1;
            case "utf_16" -> Lazy.UTF_16;
            case "utf_32" -> Lazy.UTF_32;
            default -> null;
        };
    }

    /** Lower case with one underscore for each run of other characters than letters, digits and points. */
    static String normalize(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
                if (gap && !out.isEmpty()) {
                    out.append('_');
                }
                gap = false;
                out.append(c);
            } else {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The codecs that few programs use. */
    private static final class Lazy {
        static final Codec ASCII = new Codec() {
            @Override
            public byte[] sharedOrNull(Object s) {
                return StringMemory.asciiOrNull(s);
            }

            @Override
            public byte[] encode(Object s, CodecErrorHandler errors) {
                return Latin.encodeAscii(s, errors);
            }

            @Override
            public Object decode(byte[] input, CodecErrorHandler errors) {
                return Latin.decodeAscii(input, errors);
            }
        };
        static final Codec LATIN_1 = new Codec() {
            @Override
            public byte[] sharedOrNull(Object s) {
                return StringMemory.latin1OrNull(s);
            }

            @Override
            public byte[] encode(Object s, CodecErrorHandler errors) {
                return Latin.encodeLatin1(s, errors);
            }

            @Override
            public Object decode(byte[] input, CodecErrorHandler errors) {
                return Latin.decodeLatin1(input);
            }
        };
        static final Codec UTF_16 = new Codec() {
            @Override
            public byte[] encode(Object s, CodecErrorHandler errors) {
                return Utf16.encode(s, errors, null);
            }

            @Override
            public Object decode(byte[] input, CodecErrorHandler errors) {
                return Utf16.decode(input, errors, (ByteOrder) null, true).text();
            }
        };
        static final Codec UTF_32 = new Codec() {
            @Override
            public byte[] encode(Object s, CodecErrorHandler errors) {
                return Utf32.encode(s, errors, null);
            }

            @Override
            public Object decode(byte[] input, CodecErrorHandler errors) {
                return Utf32.decode(input, errors, (ByteOrder) null, true).text();
            }
        };
    }
}
