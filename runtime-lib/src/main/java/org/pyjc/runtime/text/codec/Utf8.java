package org.pyjc.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pyjc.runtime.text.BytesSearch;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StringMemory;

/**
 * UTF-8.
 *
 * <p>Compare CPython unicodeobject.c: unicode_decode_utf8; stringlib/codecs.h: utf8_decode, utf8_encoder.
 * Thread safety: stateless.
 */
public final class Utf8 {
    private static final String NAME = "utf-8";
    private static final byte[] SURROGATE_START = {(byte) 0xED};
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    /** Pieces of this length are decoded as a whole. */
    private static final int LONG = 24;
    private static final String NO_SURROGATES = "surrogates not allowed";

    private Utf8() {}

    /** The bytes of a str that is long and Latin-1, perhaps its own memory, which is not to be written to; null for another one. */
    static byte[] sharedOrNull(Object s) {
        byte[] latin1 = StringMemory.latin1OrNull(s);
        return latin1 == null ? null : Str.utf8(latin1);
    }

    /** Encodes a str. */
    public static byte[] encode(Object s, CodecErrorHandler errors) {
        if (s instanceof String t) {
            byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
            if (Str.isComplete(t, bytes)) {
                return bytes;
            }
        }
        if (!hasSurrogate(s)) {
            return s.toString().getBytes(StandardCharsets.UTF_8);
        }
        Encoding e = new Encoding(NAME, s, errors);
        for (int i = 0; i < e.length; ) {
            int c = e.at(i);
            if (isSurrogate(c)) {
                int end = i + 1;
                while (end < e.length && isSurrogate(e.at(end))) {
                    end++;
                }
                i = e.recoverBytes(i, end, NO_SURROGATES, Utf8::writeAscii);
            } else {
                write(c, e.out);
                i++;
            }
        }
        return e.out.toBytes();
    }

    static boolean isSurrogate(int c) {
        return (c & 0xFFFFF800) == 0xD800;
    }

    static boolean writeAscii(int c, ByteSink out) {
        if (c >= 128) {
            return false;
        }
        out.write(c);
        return true;
    }

    /** Whether a str has a surrogate. */
    static boolean hasSurrogate(Object s) {
        if (s instanceof String t) {
            return Str.hasSurrogate(t);
        }
        for (int i = 0, n = Str.length(s); i < n; i++) {
            if (isSurrogate(Str.codePointAt(s, i))) {
                return true;
            }
        }
        return false;
    }

    private static void write(int c, ByteSink out) {
        if (c < 0x80) {
            out.write(c);
            return;
        }
        if (c < 0x800) {
            out.write(0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                out.write(0xE0 | c >> 12);
            } else {
                out.write(0xF0 | c >> 18);
                out.write(0x80 | c >> 12 & 0x3F);
            }
            out.write(0x80 | c >> 6 & 0x3F);
        }
        out.write(0x80 | c & 0x3F);
    }

    /** Decodes all of {@code input}, which nobody writes to from now on: the str may keep it. */
    public static Object decode(byte[] input, CodecErrorHandler errors) {
        return decode(input, errors, true).text();
    }

    /** Decodes a part of {@code input}. */
    public static Object decode(byte[] input, int from, int count, CodecErrorHandler errors) {
        String fast = new String(input, from, count, StandardCharsets.UTF_8);
        if (fast.indexOf('\uFFFD') < 0) {
            return fast.length() == count ? fast : Str.fromUtf16(fast);
        }
        return decode(Arrays.copyOfRange(input, from, from + count), errors);
    }

    /** As {@link #decode(byte[], CodecErrorHandler)}; if not {@code last}, an incomplete sequence at the end is left for later. */
    public static Decoded decode(byte[] input, CodecErrorHandler errors, boolean last) {
        String shared = StringMemory.ofAsciiOrNull(input);
        if (shared != null) {
            return new Decoded(shared, input.length);
        }
        int end = last ? input.length : wholeEnd(input);
        int[] wide = Str.hasFourByteStart(input) ? WideUtf8.decodeOrNull(input, end) : null;
        if (wide != null) {
            return new Decoded(Str.ofOwned(wide), end);
        }
        String fast = new String(input, 0, end, StandardCharsets.UTF_8);
        if (fast.indexOf('\uFFFD') < 0) {
            return new Decoded(fast, end);
        }
        String lossy = lossy(fast, input, errors);
        if (lossy != null) {
            return new Decoded(Str.fromUtf16(lossy), end);
        }
        Decoding d = new Decoding(NAME, input, errors);
        int i = 0;
        while (true) {
            i = decodeGood(d, i);
            if (i == d.input.length) {
                return d.finish(i);
            }
            int length = length(d.input, i);
            if (length == INCOMPLETE) {
                if (!last) {
                    return d.finish(i);
                }
                i = d.recover(i, d.input.length, "unexpected end of data");
            } else if (length == BAD_START) {
                i = d.recover(i, i + 1, "invalid start byte");
            } else {
                if (!last && isTruncatedSurrogate(d, i)) {
                    return d.finish(i);
                }
                i = d.recover(i, i - length, "invalid continuation byte");
            }
        }
    }

    /** Decodes from {@code i} on up to a mistake or the end, and returns where that is. */
    private static int decodeGood(Decoding d, int from) {
        byte[] in = d.input;
        int i = from;
        while (i < in.length) {
            int length = in[i] >= 0 ? 1 : length(in, i);
            if (in[i] < 0 && length <= 1) {
                break;
            }
            i += length;
        }
        if (i - from >= LONG) {
            d.appendUtf8(from, i);
            return i;
        }
        for (int at = from; at < i; ) {
            int length = in[at] >= 0 ? 1 : length(in, at);
            d.out.appendCodePoint(length == 1 ? in[at] : codePoint(d, at, length));
            at += length;
        }
        return i;
    }

    /**
     * What the handlers "replace" and "ignore" make of mistakes, from what Java made of them, which differs for surrogates only; null when
     * it can't be told.
     */
    private static String lossy(String replaced, byte[] input, CodecErrorHandler errors) {
        boolean ignored = errors == ErrorHandlers.IGNORE;
        if (!ignored && errors != ErrorHandlers.REPLACE || BytesSearch.contains(input, SURROGATE_START)) {
            return null;
        }
        if (!ignored) {
            return replaced;
        }
        return BytesSearch.contains(input, REPLACEMENT) ? null : replaced.replace("\uFFFD", "");
    }

    /** The end of {@code in} without a sequence that may go on after it. */
    private static int wholeEnd(byte[] in) {
        for (int i = in.length - 1; i >= 0 && i >= in.length - 3; i--) {
            if ((in[i] & 0xC0) != 0x80) {
                return in[i] < 0 && length(in, i) == INCOMPLETE ? i : in.length;
            }
        }
        return in.length;
    }

    private static final int INCOMPLETE = 0;
    private static final int BAD_START = 1;

    /** The first two bytes of a surrogate, as long as nothing follows: "surrogatepass" may want the third. */
    private static boolean isTruncatedSurrogate(Decoding d, int i) {
        return d.at(i) == 0xED && d.input.length - i == 2 && d.at(i + 1) >= 0xA0 && d.at(i + 1) <= 0xBF;
    }

    private static int codePoint(Decoding d, int i, int length) {
        int c = d.at(i) & 0x7F >> length;
        for (int k = 1; k < length; k++) {
            c = c << 6 | d.at(i + k) & 0x3F;
        }
        return c;
    }

    /**
     * The length of the sequence at {@code i}, which is not ASCII: 2 to 4, or {@link #INCOMPLETE}, {@link #BAD_START}, or
     * minus the number of bytes before a continuation that is wrong.
     */
    private static int length(byte[] in, int i) {
        int lead = in[i] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return BAD_START;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int k = 1; k < length; k++) {
            if (i + k >= in.length) {
                return INCOMPLETE;
            }
            int c = in[i + k] & 0xFF;
            if ((c & 0xC0) != 0x80 || (k == 1 && !secondFits(lead, c))) {
                return -k;
            }
        }
        return length;
    }

    /** Rules out overlong forms, surrogates and what is above U+10FFFF. */
    private static boolean secondFits(int lead, int c) {
        return switch (lead) {
            case 0xE0 -> c >= 0xA0;
            case 0xED -> c < 0xA0;
            case 0xF0 -> c >= 0x90;
            case 0xF4 -> c < 0x90;
            default -> true;
        };
    }
}
