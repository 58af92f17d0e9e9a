package org.pyjc.runtime.text;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/**
 * Methods of bytes that widen it: center, ljust, rjust, zfill, expandtabs.
 *
 * <p>Compare CPython stringlib/transmogrify.h. Thread safety: stateless.
 */
public final class BytesPad {
    private BytesPad() {}

    /** {@code a.center(width, fill)}. */
    public static byte[] center(byte[] a, long width, byte fill) {
        long pad = width - a.length;
        if (pad <= 0) {
            return a;
        }
        long left = pad / 2 + (pad & width & 1);
        return pad(a, left, pad - left, fill);
    }

    /** {@code a.ljust(width, fill)}. */
    public static byte[] ljust(byte[] a, long width, byte fill) {
        return pad(a, 0, width - a.length, fill);
    }

    /** {@code a.rjust(width, fill)}. */
    public static byte[] rjust(byte[] a, long width, byte fill) {
        return pad(a, width - a.length, 0, fill);
    }

    private static byte[] pad(byte[] a, long left, long right, byte fill) {
        if (left <= 0 && right <= 0) {
            return a;
        }
        if (left > Integer.MAX_VALUE || right > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        int before = (int) Math.max(left, 0);
        return padded(a, before, Str.checkedLength(before + (long) a.length + Math.max(right, 0)), fill);
    }

    /** {@code a} behind so many fill bytes, and others up to the length. */
    static byte[] padded(byte[] a, int before, int length, byte fill) {
        byte[] out = JdkKernels.uncleared(length);
        Arrays.fill(out, 0, before, fill);
        System.arraycopy(a, 0, out, before, a.length);
        Arrays.fill(out, before + a.length, out.length, fill);
        return out;
    }

    /** {@code a.zfill(width)}: zeros go between a sign and the digits. */
    public static byte[] zfill(byte[] a, long width) {
        byte[] out = rjust(a, width, (byte) '0');
        int pad = out.length - a.length;
        if (pad > 0 && a.length > 0 && (a[0] == '+' || a[0] == '-')) {
            out[0] = a[0];
            out[pad] = '0';
        }
        return out;
    }

    /** {@code a.expandtabs(tabsize)}. */
    public static byte[] expandTabs(byte[] a, int tabSize) {
        byte[] out = new byte[expandedLength(a, tabSize)];
        int at = 0;
        int column = 0;
        for (byte b : a) {
            if (b == '\t') {
                int spaces = tabSize > 0 ? tabSize - column % tabSize : 0;
                Arrays.fill(out, at, at + spaces, (byte) ' ');
                at += spaces;
                column += spaces;
            } else {
                out[at++] = b;
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return out;
    }

    private static int expandedLength(byte[] a, int tabSize) {
        long length = 0;
        long column = 0;
        for (byte b : a) {
            if (b == '\t') {
                long spaces = tabSize > 0 ? tabSize - column % tabSize : 0;
                length += spaces;
                column += spaces;
            } else {
                length++;
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return Str.checkedLength(length);
    }
}
