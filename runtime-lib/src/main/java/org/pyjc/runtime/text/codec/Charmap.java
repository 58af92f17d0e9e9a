package org.pyjc.runtime.text.codec;

import org.pyjc.runtime.text.Str;

/**
 * Codecs by a table of characters.
 *
 * <p>Compare CPython unicodeobject.c: PyUnicode_DecodeCharmap, _PyUnicode_EncodeCharmap, PyUnicode_BuildEncodingMap.
 * Thread safety: stateless.
 */
public final class Charmap {
    /** What a decoding table has where a byte stands for nothing. */
    private static final int UNDEFINED = 0xFFFE;
    private static final String REASON = "character maps to <undefined>";

    private Charmap() {}

    /** A decoding table that is not a str. */
    @FunctionalInterface
    public interface DecodeMapping {
        /** The str for a byte, or null if there is none. */
        Object map(int b);
    }

    /** An encoding table. */
    @FunctionalInterface
    public interface EncodeMapping {
        /** The bytes for a code point, or null if there are none. */
        byte[] map(int codePoint);

        /** The only byte for a code point, or -1 when {@link #map} must tell. */
        default int one(int codePoint) {
            return -1;
        }
    }

    /** The encoding table of a decoding table: pages of 256 code points, 0 for what has no byte, else the byte plus one. */
    private static final class Pages implements EncodeMapping {
        private final short[][] pages = new short[Character.MAX_CODE_POINT + 1 >> 8][];

        Pages(Object table) {
            for (int b = 0, n = Math.min(Str.length(table), 256); b < n; b++) {
                int c = Str.codePointAt(table, b);
                if (c != UNDEFINED) {
                    short[] page = pages[c >> 8];
                    pages[c >> 8] = page = page == null ? new short[256] : page;
                    page[c & 0xFF] = (short) (b + 1);
                }
            }
        }

        @Override
        public int one(int codePoint) {
            short[] page = pages[codePoint >> 8];
            return page == null ? -1 : page[codePoint & 0xFF] - 1;
        }

        @Override
        public byte[] map(int codePoint) {
            int b = one(codePoint);
            return b < 0 ? null : new byte[] {(byte) b};
        }
    }

    /** Decodes by a str whose characters are those of the bytes 0, 1, 2 and so on. */
    public static Object decode(byte[] input, CodecErrorHandler errors, Object table) {
        String plain = table instanceof String t && !Str.hasSurrogate(t) ? decodePlain(input, t) : null;
        if (plain != null) {
            return plain;
        }
        int n = Str.length(table);
        Decoding d = new Decoding("charmap", input, errors);
        for (int i = 0; i < d.input.length; ) {
            int b = d.at(i);
            int c = b < n ? Str.codePointAt(table, b) : UNDEFINED;
            if (c == UNDEFINED) {
                i = d.recover(i, i + 1, REASON);
            } else {
                d.out.appendCodePoint(c);
                i++;
            }
        }
        return d.out.build();
    }

    /** Decodes when the table has a character for each byte, else null. */
    private static String decodePlain(byte[] input, String table) {
        char[] characters = table.toCharArray();
        char[] out = new char[input.length];
        for (int i = 0; i < out.length; i++) {
            int b = input[i] & 0xFF;
            if (b >= characters.length || characters[b] == UNDEFINED) {
                return null;
            }
            out[i] = characters[b];
        }
        return new String(out);
    }

    /** Decodes by a mapping. */
    public static Object decode(byte[] input, CodecErrorHandler errors, DecodeMapping mapping) {
        Decoding d = new Decoding("charmap", input, errors);
        for (int i = 0; i < d.input.length; ) {
            Object s = mapping.map(d.at(i));
            if (s == null) {
                i = d.recover(i, i + 1, REASON);
            } else {
                d.out.append(s);
                i++;
            }
        }
        return d.out.build();
    }

    /** Encodes by a mapping. */
    public static byte[] encode(Object s, CodecErrorHandler errors, EncodeMapping mapping) {
        Encoding e = new Encoding("charmap", s, errors);
        Encoding.One one = (c, out) -> write(mapping.map(c), out);
        for (int i = 0; i < e.length; ) {
            int only = mapping.one(e.at(i));
            if (only >= 0) {
                e.out.write(only);
                i++;
                continue;
            }
            if (write(mapping.map(e.at(i)), e.out)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < e.length && mapping.map(e.at(end)) == null) {
                end++;
            }
            i = e.recover(i, end, REASON, 1, one);
        }
        return e.out.toBytes();
    }

    private static boolean write(byte[] bytes, ByteSink out) {
        if (bytes == null) {
            return false;
        }
        out.write(bytes);
        return true;
    }

    /** {@code codecs.charmap_build(table)}: the encoding table of a decoding table. */
    public static EncodeMapping build(Object table) {
        return new Pages(table);
    }
}
