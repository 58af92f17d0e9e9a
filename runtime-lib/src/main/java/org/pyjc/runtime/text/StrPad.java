package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * Methods of str that widen it: center, ljust, rjust, zfill.
 *
 * <p>Compare CPython unicodeobject.c: pad, unicode_center_impl, unicode_zfill_impl. Thread safety: stateless.
 */
public final class StrPad {
    private StrPad() {}

    /** The fill character of center, ljust and rjust, or TypeError. */
    public static int fillChar(Object fill) {
        if (Str.length(fill) != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return Str.codePointAt(fill, 0);
    }

    /** {@code s.center(width, fill)}. */
    public static Object center(Object s, long width, int fill) {
        long pad = width - Str.length(s);
        if (pad <= 0) {
            return s;
        }
        long left = pad / 2 + (pad & width & 1);
        return pad(s, left, pad - left, fill);
    }

    /** {@code s.ljust(width, fill)}. */
    public static Object ljust(Object s, long width, int fill) {
        return pad(s, 0, width - Str.length(s), fill);
    }

    /** {@code s.rjust(width, fill)}. */
    public static Object rjust(Object s, long width, int fill) {
        return pad(s, width - Str.length(s), 0, fill);
    }

    static Object pad(Object s, long left, long right, int fill) {
        if (left <= 0 && right <= 0) {
            return s;
        }
        long before = Math.max(left, 0);
        long after = Math.max(right, 0);
        int n = Str.length(s);
        if (before > Integer.MAX_VALUE || after > Integer.MAX_VALUE) {
            throw Errors.overflowError("padded string is too long");
        }
        int total = Str.checkedLength(before + n + after);
        byte[] view = total >= Str.LONG && fill < 256 && s instanceof String t ? StringMemory.viewOrNull(t) : null;
        if (view != null) {
            return Latin1.string(BytesPad.padded(view, (int) before, total, (byte) fill));
        }
        StrBuilder out = new StrBuilder(total);
        return out.fill(fill, (int) before).append(s).fill(fill, (int) after).build();
    }

    /** {@code s.zfill(width)}: zeros go between a sign and the digits. */
    public static Object zfill(Object s, long width) {
        int n = Str.length(s);
        long pad = width - n;
        if (pad <= 0) {
            return s;
        }
        if (pad > Integer.MAX_VALUE) {
            throw Errors.overflowError("padded string is too long");
        }
        int total = Str.checkedLength(width);
        byte[] view = total >= Str.LONG && s instanceof String t ? StringMemory.viewOrNull(t) : null;
        if (view != null) {
            return Latin1.string(BytesPad.zfill(view, width));
        }
        StrBuilder out = new StrBuilder(total);
        int sign = n > 0 && (Str.codePointAt(s, 0) == '+' || Str.codePointAt(s, 0) == '-') ? 1 : 0;
        return out.append(s, 0, sign).fill('0', (int) pad).append(s, sign, n).build();
    }
}
