package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** Items and slices. Compare CPython arraymodule.c: array_subscr, array_ass_subscr. Thread safety: stateless; a slice is taken or replaced as a whole. */
final class ArrayItems {
    private ArrayItems() {}

    @PyMethod
    static Object __getitem__(PyArray self, Object key) {
        if (key instanceof PySlice slice) {
            return PyArray.of(self.kind, self.copy(SliceBounds.unpack(slice)));
        }
        long index = index(key);
        Object item = self.itemOrNull(index < 0 ? index + self.size() : index);
        if (item == null) {
            throw Errors.indexError("array index out of range");
        }
        return item;
    }

    private static long index(Object key) {
        if (key instanceof Long n) {
            return n;
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("array indices must be integers");
        }
        return Index.ssize(key);
    }

    @PyMethod
    static void __setitem__(PyArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            assign(self, slice, value);
            return;
        }
        long index = index(key);
        long n = self.size();
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n || !self.put(i, self.kind.bits(value))) {
            throw Errors.indexError("array assignment index out of range");
        }
    }

    private static void assign(PyArray self, PySlice slice, Object value) {
        long[] bounds = SliceBounds.unpack(slice);
        if (!(value instanceof PyArray other)) {
            throw Errors.typeError("can only assign array (not \"" + PyType.of(value).name() + "\") to array slice");
        }
        if (other.kind != self.kind) {
            throw ArrayOperators.badArgument();
        }
        byte[] values = other.content();
        if (bounds[2] == 1) {
            SliceBounds b = SliceBounds.adjust(bounds, self.size());
            self.splice(b.start(), Math.max(b.start(), b.stop()), values);
            return;
        }
        if (values.length == 0) {
            self.removeEach(bounds);
            return;
        }
        int count = self.putEach(bounds, values);
        if (count * self.kind.size != values.length) {
            throw Errors.valueError("attempt to assign array of size " + values.length / self.kind.size + " to extended slice of size " + count);
        }
    }

    @PyMethod
    static void __delitem__(PyArray self, Object key) {
        if (key instanceof PySlice slice) {
            self.removeEach(SliceBounds.unpack(slice));
        } else if (self.removeAt(index(key)) == null) {
            throw Errors.indexError("array assignment index out of range");
        }
    }
}
