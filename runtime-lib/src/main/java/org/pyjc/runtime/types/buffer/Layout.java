package org.pyjc.runtime.types.buffer;

import java.nio.ByteBuffer;

/**
 * Where the elements of a view lie: the first one at {@code offset}, the others {@code strides} bytes apart in each
 * dimension. Immutable: nobody changes the arrays.
 *
 * @param format a format of the module struct
 * @param itemSize the bytes of one element
 */
public record Layout(int offset, String format, int itemSize, int[] shape, int[] strides) {

    /** Bytes from the memory's start on. */
    public static Layout bytes(int count) {
        return new Layout(0, "B", 1, new int[] {count}, new int[] {1});
    }

    /** Elements side by side from an offset on. */
    public static Layout contiguous(int offset, String format, int itemSize, int... shape) {
        return new Layout(offset, format, itemSize, shape, stridesOf(shape, itemSize));
    }

    private static int[] stridesOf(int[] shape, int itemSize) {
        int[] strides = new int[shape.length];
        int stride = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return strides;
    }

    public int dimensions() {
        return shape.length;
    }

    /** The number of elements. */
    public int count() {
        int n = 1;
        for (int each : shape) {
            n *= each;
        }
        return n;
    }

    /** The number of bytes of all elements. */
    public int size() {
        return count() * itemSize;
    }

    /** The same elements seen without format and dimensions. */
    Layout flat() {
        return contiguous(offset, "B", 1, size());
    }

    /** The elements of the first dimension from {@code start} on, {@code step} apart. */
    Layout slice(int start, int step, int count) {
        int[] newShape = shape.clone();
        int[] newStrides = strides.clone();
        newShape[0] = count;
        newStrides[0] = strides[0] * step;
        return new Layout(count == 0 ? offset : offset + start * strides[0], format, itemSize, newShape, newStrides);
    }

    /** The layout of the elements at an index of the first dimension. */
    Layout sub(int index) {
        int[] newShape = java.util.Arrays.copyOfRange(shape, 1, shape.length);
        int[] newStrides = java.util.Arrays.copyOfRange(strides, 1, strides.length);
        return new Layout(offset + index * strides[0], format, itemSize, newShape, newStrides);
    }

    /** Whether the last index runs through neighbours. Compare CPython abstract.c: _IsCContiguous. */
    public boolean isC() {
        int expected = itemSize;
        if (count() == 0) {
            return true;
        }
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] > 1 && strides[i] != expected) {
                return false;
            }
            expected *= shape[i];
        }
        return true;
    }

    /** Whether the first index runs through neighbours. Compare CPython abstract.c: _IsFortranContiguous. */
    public boolean isFortran() {
        int expected = itemSize;
        if (count() == 0) {
            return true;
        }
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] > 1 && strides[i] != expected) {
                return false;
            }
            expected *= shape[i];
        }
        return true;
    }

    /** A copy of the elements' bytes, the last index running first. */
    public byte[] copy(ByteBuffer memory) {
        byte[] copy = new byte[size()];
        if (isC()) {
            memory.get(offset, copy, 0, copy.length);
        } else {
            gather(memory, 0, offset, copy, 0);
        }
        return copy;
    }

    /** A copy of the elements' bytes, the first index running first. */
    byte[] copyFortran(ByteBuffer memory) {
        return reversed().copy(memory);
    }

    private Layout reversed() {
        int n = shape.length;
        int[] newShape = new int[n];
        int[] newStrides = new int[n];
        for (int i = 0; i < n; i++) {
            newShape[i] = shape[n - 1 - i];
            newStrides[i] = strides[n - 1 - i];
        }
        return new Layout(offset, format, itemSize, newShape, newStrides);
    }

    private int gather(ByteBuffer memory, int dimension, int at, byte[] copy, int filled) {
        if (dimension == shape.length) {
            memory.get(at, copy, filled, itemSize);
            return filled + itemSize;
        }
        int next = filled;
        for (int i = 0; i < shape[dimension]; i++) {
            next = gather(memory, dimension + 1, at + i * strides[dimension], copy, next);
        }
        return next;
    }

    /** Writes the bytes of all elements, as {@link #copy} gives them. */
    void fill(ByteBuffer memory, byte[] bytes) {
        if (isC()) {
            memory.put(offset, bytes, 0, bytes.length);
        } else {
            scatter(memory, 0, offset, bytes, 0);
        }
    }

    private int scatter(ByteBuffer memory, int dimension, int at, byte[] bytes, int taken) {
        if (dimension == shape.length) {
            memory.put(at, bytes, taken, itemSize);
            return taken + itemSize;
        }
        int next = taken;
        for (int i = 0; i < shape[dimension]; i++) {
            next = scatter(memory, dimension + 1, at + i * strides[dimension], bytes, next);
        }
        return next;
    }
}
