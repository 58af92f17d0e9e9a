package org.pyjc.runtime.text;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/**
 * The basic operations on the content of bytes and bytearray: a {@code byte[]} that nobody changes meanwhile.
 *
 * <p>Results are fresh arrays, or the argument itself where nothing changes. The other families are in {@link BytesSearch},
 * {@link BytesSplit}, {@link BytesCase}, {@link BytesPad}, {@link BytesHex} and {@link BytesRepr}. Compare CPython
 * bytesobject.c and stringlib. Thread safety: stateless.
 */
public final class BytesOps {
    static final byte[] EMPTY = new byte[0];

    /** Longer bytes are searched as Strings, which HotSpot does many at a time. */
    private static final int LONG = 200;

    private BytesOps() {}

    /** {@code a + b}. */
    public static byte[] concat(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, Str.checkedLength((long) a.length + b.length));
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }

    /** {@code a * count}. */
    public static byte[] repeat(byte[] a, long count) {
        if (count <= 0 || a.length == 0) {
            return EMPTY;
        }
        if (count > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        byte[] out = JdkKernels.uncleared(Str.checkedLength(a.length * count));
        System.arraycopy(a, 0, out, 0, a.length);
        Latin1.repeatStart(out, a.length);
        return out;
    }

    /** {@code a[start:stop:step]} with indices already adjusted as by {@code slice.indices(len(a))}. */
    public static byte[] slice(byte[] a, int start, int stop, int step) {
        if (step == 1) {
            return start >= stop ? EMPTY : Arrays.copyOfRange(a, start, stop);
        }
        byte[] out = new byte[Str.sliceLength(start, stop, step)];
        for (int i = 0, at = start; i < out.length; i++, at += step) {
            out[i] = a[at];
        }
        return out;
    }

    /** Compares as Python does: by unsigned bytes. */
    public static int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    /** {@code sep.join(parts)}. */
    public static byte[] join(byte[] sep, byte[][] parts) {
        long total = parts.length == 0 ? 0 : (long) sep.length * (parts.length - 1);
        for (byte[] part : parts) {
            total += part.length;
        }
        byte[] out = new byte[Str.checkedLength(total)];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                System.arraycopy(sep, 0, out, at, sep.length);
                at += sep.length;
            }
            System.arraycopy(parts[i], 0, out, at, parts[i].length);
            at += parts[i].length;
        }
        return out;
    }

    /** {@code a.replace(old, new, count)}; a count below zero means all. */
    public static byte[] replace(byte[] a, byte[] old, byte[] replacement, long count) {
        if (count < 0 && a.length >= LONG && old.length > 0 && old.length < LinearSearch.LONG_NEEDLE) {
            return BytesSearch.contains(a, old) ? Latin1.replace(a, old, replacement) : a;
        }
        int found = BytesSearch.countIn(a, old, 0, a.length, count < 0 ? Integer.MAX_VALUE : (int) Math.min(count, Integer.MAX_VALUE));
        if (found == 0) {
            return a;
        }
        byte[] out = new byte[Str.checkedLength(a.length + (long) found * (replacement.length - old.length))];
        int from = 0;
        int at = 0;
        for (int k = 0; k < found; k++) {
            int next = old.length == 0 ? (k == 0 ? 0 : from + 1) : BytesSearch.indexOf(a, old, from, a.length);
            System.arraycopy(a, from, out, at, next - from);
            at += next - from;
            System.arraycopy(replacement, 0, out, at, replacement.length);
            at += replacement.length;
            from = next + old.length;
        }
        System.arraycopy(a, from, out, at, a.length - from);
        return out;
    }

    /** {@code a.translate(table, delete)}; a null table changes nothing. */
    public static byte[] translate(byte[] a, byte[] table, byte[] delete) {
        if (table != null && table.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        if (table != null && delete.length == 0) {
            byte[] out = new byte[a.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = table[a[i] & 0xFF];
            }
            return out;
        }
        boolean[] deleted = new boolean[256];
        for (byte b : delete) {
            deleted[b & 0xFF] = true;
        }
        byte[] out = new byte[a.length];
        int n = 0;
        for (byte b : a) {
            if (!deleted[b & 0xFF]) {
                out[n++] = table == null ? b : table[b & 0xFF];
            }
        }
        return n == out.length ? out : Arrays.copyOf(out, n);
    }

    /** {@code bytes.maketrans(from, to)}. */
    public static byte[] maketrans(byte[] from, byte[] to) {
        if (from.length != to.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xFF] = to[i];
        }
        return table;
    }

    /** {@code a.strip(chars)}; null {@code chars} means ASCII whitespace. */
    public static byte[] strip(byte[] a, byte[] chars) {
        int from = startOf(a, chars);
        return part(a, from, endOf(a, chars, from));
    }

    /** {@code a.lstrip(chars)}; null {@code chars} means ASCII whitespace. */
    public static byte[] lstrip(byte[] a, byte[] chars) {
        return part(a, startOf(a, chars), a.length);
    }

    /** {@code a.rstrip(chars)}; null {@code chars} means ASCII whitespace. */
    public static byte[] rstrip(byte[] a, byte[] chars) {
        return part(a, 0, endOf(a, chars, 0));
    }

    private static int startOf(byte[] a, byte[] chars) {
        int i = 0;
        while (i < a.length && strips(chars, a[i])) {
            i++;
        }
        return i;
    }

    private static int endOf(byte[] a, byte[] chars, int from) {
        int i = a.length;
        while (i > from && strips(chars, a[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean strips(byte[] chars, byte b) {
        if (chars == null) {
            return BytesCase.isSpace(b);
        }
        for (byte each : chars) {
            if (each == b) {
                return true;
            }
        }
        return false;
    }

    /** {@code a.removeprefix(prefix)}. */
    public static byte[] removePrefix(byte[] a, byte[] prefix) {
        return prefix.length > 0 && BytesSearch.startsWith(a, prefix, 0, a.length) ? part(a, prefix.length, a.length) : a;
    }

    /** {@code a.removesuffix(suffix)}. */
    public static byte[] removeSuffix(byte[] a, byte[] suffix) {
        return suffix.length > 0 && BytesSearch.endsWith(a, suffix, 0, a.length) ? part(a, 0, a.length - suffix.length) : a;
    }

    static byte[] part(byte[] a, int from, int to) {
        return from == 0 && to == a.length ? a : from == to ? EMPTY : Arrays.copyOfRange(a, from, to);
    }
}
