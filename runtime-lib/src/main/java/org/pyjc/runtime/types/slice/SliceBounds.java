package org.pyjc.runtime.types.slice;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a slice selects of a sequence: {@code count} elements from {@code start} on, {@code step} apart.
 * {@code stop} is where it ends, between -1 and the length.
 */
public record SliceBounds(int start, int stop, int step, int count) {

    /**
     * Clips the slice to a length. Compare CPython sliceobject.c: PySlice_Unpack, PySlice_AdjustIndices. Runs
     * {@code __index__}: ask for the length afterwards, by {@link #adjust}, where that may change it.
     */
    public static SliceBounds of(PySlice slice, int length) {
        return adjust(unpack(slice), length);
    }

    /** The slice's start, stop and step as numbers, not clipped to a length. */
    public static long[] unpack(PySlice slice) {
        return unpack(slice.start, slice.stop, slice.step);
    }

    /** {@link #unpack(PySlice)} of a slice of these parts. */
    public static long[] unpack(Object first, Object end, Object stride) {
        long step = 1;
        if (stride != PyNone.NONE) {
            step = Math.max(index(stride), -Long.MAX_VALUE);
            if (step == 0) {
                throw Errors.valueError("slice step cannot be zero");
            }
        }
        long start = first == PyNone.NONE ? step < 0 ? Long.MAX_VALUE : 0 : index(first);
        long stop = end == PyNone.NONE ? step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : index(end);
        return new long[] {start, stop, step};
    }

    /** A bound as a number, which is clipped to a long. */
    static long index(Object bound) {
        if (bound instanceof Long n) {
            return n;
        }
        if (!Index.isIndex(bound)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Index.clamped(bound);
    }

    /** Clips what {@link #unpack} gave to a length. */
    public static SliceBounds adjust(long[] unpacked, int length) {
        long step = unpacked[2];
        int start = clip(unpacked[0], length, step < 0);
        int stop = clip(unpacked[1], length, step < 0);
        long distance = step < 0 ? (long) start - stop : (long) stop - start;
        long stride = Math.abs(step);
        int count = distance <= 0 ? 0 : (int) ((distance - 1) / stride + 1);
        return new SliceBounds(start, stop, (int) Math.clamp(step, -Integer.MAX_VALUE, Integer.MAX_VALUE), count);
    }

    private static int clip(long bound, int length, boolean backwards) {
        int low = backwards ? -1 : 0;
        int high = backwards ? length - 1 : length;
        return (int) Math.clamp(bound < 0 ? bound + length : bound, (long) low, (long) Math.max(low, high));
    }

    /** The index of the selected element {@code i}. */
    public int at(int i) {
        return start + i * step;
    }

    /** The selected elements in a fresh array. */
    public Object[] select(Object[] items) {
        Object[] selected = new Object[count];
        if (step == 1) {
            System.arraycopy(items, start, selected, 0, count);
        } else {
            int from = start;
            for (int i = 0; i < count; i++, from += step) {
                selected[i] = items[from];
            }
        }
        return selected;
    }
}
