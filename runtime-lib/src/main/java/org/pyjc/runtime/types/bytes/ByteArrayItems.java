package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.BytesSearch;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/**
 * Items and slices of bytearrays. Compare CPython bytearrayobject.c: bytearray_subscript, bytearray_ass_subscript.
 * Thread safety: stateless; a slice is taken or replaced as a whole.
 */
final class ByteArrayItems {
    private ByteArrayItems() {}

    @PyMethod
    static Object __getitem__(PyByteArray self, Object key) {
        if (key instanceof Long n) {
            return item(self, n);
        }
        if (key instanceof PySlice slice) {
            return new PyByteArray(self.copy(SliceBounds.unpack(slice)));
        }
        return item(self, number(key));
    }

    static Object item(PyByteArray self, long index) {
        int value = self.at(index < 0 ? index + self.length() : index);
        if (value < 0) {
            throw Errors.indexError("bytearray index out of range");
        }
        return (long) value;
    }

    private static long number(Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("bytearray indices must be integers or slices, not " + PyType.of(key).name());
        }
        return Index.ssize(key);
    }

    @PyMethod
    static void __setitem__(PyByteArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            assign(self, slice, value);
            return;
        }
        put(self, number(key), value);
    }

    static void put(PyByteArray self, long index, Object value) {
        byte b = BytesSource.one(value, "byte");
        if (!self.put(index < 0 ? index + self.length() : index, b)) {
            throw Errors.indexError("bytearray index out of range");
        }
    }

    private static void assign(PyByteArray self, PySlice slice, Object value) {
        long[] bounds = SliceBounds.unpack(slice);
        byte[] values = values(value);
        if (bounds[2] == 1) {
            SliceBounds b = SliceBounds.adjust(bounds, self.length());
            self.splice(b.start(), Math.max(b.start(), b.stop()), values);
            return;
        }
        if (values.length == 0) {
            self.update(bytes -> removeEach(bytes, SliceBounds.adjust(bounds, bytes.length)));
            return;
        }
        int count = self.putEach(bounds, values);
        if (count != values.length) {
            throw Errors.valueError("attempt to assign bytes of size " + values.length + " to extended slice of size " + count);
        }
    }

    private static byte[] values(Object value) {
        if (value instanceof BytesSearchMethods bytes) {
            return bytes.content();
        }
        PyType type = PyType.of(value);
        if (Values.strOrNull(value) != null || Index.isIndex(value) || type.lookupSpecial(Special.FLOAT) != null) {
            throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return BytesSource.withoutEncoding(value, "bytearray");
    }

    @PyMethod
    static void __delitem__(PyByteArray self, Object key) {
        if (!(key instanceof PySlice slice)) {
            if (self.removeAt(number(key)) < 0) {
                throw Errors.indexError("bytearray index out of range");
            }
            return;
        }
        long[] bounds = SliceBounds.unpack(slice);
        if (bounds[2] == 1) {
            SliceBounds b = SliceBounds.adjust(bounds, self.length());
            self.splice(b.start(), b.start() + b.count(), ByteArrayStore.NONE);
        } else {
            self.update(bytes -> removeEach(bytes, SliceBounds.adjust(bounds, bytes.length)));
        }
    }

    private static byte[] removeEach(byte[] bytes, SliceBounds b) {
        if (b.count() == 0) {
            return bytes;
        }
        int step = Math.abs(b.step());
        int gap = b.step() > 0 ? b.start() : b.at(b.count() - 1);
        byte[] left = new byte[bytes.length - b.count()];
        int n = 0;
        int gaps = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (i == gap && gaps < b.count()) {
                gaps++;
                gap += step;
            } else {
                left[n++] = bytes[i];
            }
        }
        return left;
    }

    @PyMethod
    static boolean __contains__(PyByteArray self, Object item) {
        byte[] needle = self.pinned(() -> {
            byte[] bytes = BytesLike.bytesOrNull(item);
            if (bytes == null && !Index.isIndex(item)) {
                throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(item).name() + "'");
            }
            return bytes != null ? bytes : BytesSearch.one(Index.of(item) instanceof Long n ? n : -1);
        });
        return BytesSearch.contains(self.content(), needle);
    }
}
