package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What {@code memoryview.cast} makes of a layout. Compare CPython memoryobject.c: cast_to_1D, cast_to_ND. Thread safety: stateless. */
final class MemoryCast {
    private static final int MOST_DIMENSIONS = 64;

    private MemoryCast() {}

    /** {@code shape} is null when it was not given. */
    static Layout cast(Layout from, String format, Object shape) {
        if (!from.isC()) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if ((shape != null || from.dimensions() != 1) && from.dimensions() > 0 && from.count() == 0) {
            throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        Object[] sizes = shape == null ? null : sizes(from, shape);
        Layout flat = flat(from, format);
        return sizes == null ? flat : shaped(flat, sizes);
    }

    private static Object[] sizes(Layout from, Object shape) {
        Object[] sizes = switch (shape) {
            case PyList list -> list.toArray();
            case PyTuple tuple -> tuple.items();
            default -> throw Errors.typeError("shape must be a list or a tuple");
        };
        if (sizes.length > MOST_DIMENSIONS) {
            throw Errors.valueError("memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
        }
        if (from.dimensions() != 1 && sizes.length != 1) {
            throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        return sizes;
    }

    private static Layout flat(Layout from, String format) {
        char to = NativeItems.code(format);
        if (to == 0) {
            throw Errors.valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
        }
        if (!NativeItems.isByte(NativeItems.code(from.format())) && !NativeItems.isByte(to)) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int itemSize = NativeItems.size(to);
        if (from.size() % itemSize != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        return Layout.contiguous(from.offset(), format, itemSize, from.size() / itemSize);
    }

    private static Layout shaped(Layout flat, Object[] sizes) {
        int[] shape = new int[sizes.length];
        long size = flat.itemSize();
        for (int i = 0; i < shape.length; i++) {
            if (!(org.pyjc.runtime.object.Values.intOrNull(sizes[i]) instanceof Object n)) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            if (!(n instanceof Long each) || each <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            if (each > Long.MAX_VALUE / size) {
                throw Errors.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
            }
            size *= each;
            shape[i] = (int) Math.min(each, Integer.MAX_VALUE);
        }
        if (size != flat.size()) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return Layout.contiguous(flat.offset(), flat.format(), flat.itemSize(), shape);
    }
}
