package org.pyjc.runtime.text.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.text.Str;

/**
 * UTF-16 and UTF-32 of text without mistakes, many units at a time; what has mistakes is for {@link Utf16} and {@link Utf32}.
 *
 * <p>Thread safety: stateless.
 */
final class Units {
    private static final int LARGEST = (Integer.MAX_VALUE - 16) / 4 - 1;

    private Units() {}

    /** UTF-16, with a mark and little-endian when {@code order} is null; null for text with surrogates or too long for an array. */
    static byte[] encode16(Object s, ByteOrder order) {
        if (Str.length(s) > LARGEST || Utf8.hasSurrogate(s)) {
            return null;
        }
        String text = s.toString(); // in UTF-16
        char[] chars = text.toCharArray();
        ByteBuffer out = buffer(Character.BYTES * (chars.length + (order == null ? 1 : 0)), order);
        if (order == null) {
            out.putChar('\uFEFF');
        }
        out.asCharBuffer().put(chars);
        return out.array();
    }

    /** UTF-32, with a mark and little-endian when {@code order} is null; null for text with surrogates or too long for an array. */
    static byte[] encode32(Object s, ByteOrder order) {
        if (Str.length(s) > LARGEST || Utf8.hasSurrogate(s)) {
            return null;
        }
        int[] codePoints = Str.toCodePoints(s);
        ByteBuffer out = buffer(Integer.BYTES * (codePoints.length + (order == null ? 1 : 0)), order);
        if (order == null) {
            out.putInt(0xFEFF);
        }
        out.asIntBuffer().put(codePoints);
        return out.array();
    }

    private static ByteBuffer buffer(int size, ByteOrder order) {
        return ByteBuffer.allocate(size).order(order == null ? ByteOrder.LITTLE_ENDIAN : order);
    }

    /** What whole units of UTF-16 from {@code from} on stand for; null if a unit is not whole or a surrogate without another. */
    static Object decode16(byte[] input, int from, boolean big) {
        int n = input.length - from;
        if (n % Character.BYTES != 0) {
            return null;
        }
        char[] chars = new char[n / Character.BYTES];
        whole(input, from, big).asCharBuffer().get(chars);
        if (!Str.hasSurrogate(chars)) {
            return new String(chars);
        }
        return paired(chars) ? Str.fromUtf16(new String(chars)) : null;
    }

    private static boolean paired(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (Character.isLowSurrogate(chars[i]) || i + 1 == chars.length || !Character.isLowSurrogate(chars[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** What whole units of UTF-32 from {@code from} on stand for; null if a unit is not whole or no code point, or a surrogate. */
    static Object decode32(byte[] input, int from, boolean big) {
        int n = input.length - from;
        if (n % Integer.BYTES != 0) {
            return null;
        }
        int[] codePoints = new int[n / Integer.BYTES];
        whole(input, from, big).asIntBuffer().get(codePoints);
        boolean good = true;
        for (int c : codePoints) {
            good &= (c & 0xFFFFF800) != 0xD800 & c >= 0 & c <= Character.MAX_CODE_POINT;
        }
        return good ? Str.fromCodePoints(codePoints, 0, codePoints.length) : null;
    }

    private static ByteBuffer whole(byte[] input, int from, boolean big) {
        return ByteBuffer.wrap(input, from, input.length - from).slice().order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
}
