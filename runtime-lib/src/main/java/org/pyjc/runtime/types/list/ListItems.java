package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/**
 * Items and slices of lists. Compare CPython listobject.c: list_subscript, list_ass_subscript. Thread safety: stateless;
 * a slice is taken or replaced as a whole.
 */
final class ListItems {
    private ListItems() {}

    @PyMethod(slot = false, doc = "Return self[index].", signature = "(self, index, /)")
    static Object __getitem__(PyList self, Object index) {
        if (index instanceof PySlice slice) {
            return slice(self, slice);
        }
        return self.getItem(number(index));
    }

    private static long number(Object index) {
        if (!Index.isIndex(index)) {
            throw Errors.typeError("list indices must be integers or slices, not " + PyType.of(index).name());
        }
        return Index.ssize(index);
    }

    private static PyList slice(PyList self, PySlice slice) {
        return new PyList(self.select(SliceBounds.unpack(slice)));
    }

    @PyMethod
    static void __setitem__(PyList self, Object index, Object value) {
        if (index instanceof PySlice slice) {
            assign(self, slice, value);
        } else {
            self.setItem(number(index), value);
        }
    }

    private static void assign(PyList self, PySlice slice, Object value) {
        assign(self, SliceBounds.unpack(slice), value);
    }

    /** {@code self[start:stop:step] = value}; the bounds are as {@link SliceBounds#unpack} gives them. */
    static void assign(PyList self, long[] bounds, Object value) {
        if (bounds[2] == 1 && Solo.isAlone() && value instanceof PyList list && list.isExact()) {
            SliceBounds b = SliceBounds.adjust(bounds, self.size());
            self.spliceAlone(b.start(), Math.max(b.start(), b.stop()), list);
            return;
        }
        Object[] values = values(value);
        if (bounds[2] == 1) {
            SliceBounds b = SliceBounds.adjust(bounds, self.size());
            self.splice(b.start(), Math.max(b.start(), b.stop()), values);
        } else {
            self.replaceEach(bounds, values);
        }
    }

    private static Object[] values(Object value) {
        if (value instanceof PyList list && list.isExact()) {
            return list.toArray();
        }
        Object it = Iteration.iterOrNull(value);
        if (it == null) {
            throw Errors.typeError("must assign iterable to extended slice");
        }
        return value instanceof PyList || value instanceof org.pyjc.runtime.types.tuple.PyTuple
                ? Iteration.toArray(value) : Iteration.drain(it, 8);
    }

    @PyMethod
    static void __delitem__(PyList self, Object index) {
        if (!(index instanceof PySlice slice)) {
            self.deleteItem(number(index));
            return;
        }
        long[] bounds = SliceBounds.unpack(slice);
        if (bounds[2] == 1) {
            SliceBounds b = SliceBounds.adjust(bounds, self.size());
            self.splice(b.start(), b.start() + b.count(), ListStore.NONE);
        } else {
            self.update(items -> removeEach(items, SliceBounds.adjust(bounds, items.length)));
        }
    }

    private static Object[] removeEach(Object[] items, SliceBounds b) {
        if (b.count() == 0) {
            return items;
        }
        int step = Math.abs(b.step());
        int first = b.step() > 0 ? b.start() : b.at(b.count() - 1);
        Object[] left = new Object[items.length - b.count()];
        int n = 0;
        int gap = first;
        int gaps = 0;
        for (int i = 0; i < items.length; i++) {
            if (i == gap && gaps < b.count()) {
                gaps++;
                gap += step;
            } else {
                left[n++] = items[i];
            }
        }
        return left;
    }
}
