package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** Children by index and slice. Compare CPython _elementtree.c: element_subscr, element_ass_subscr. Thread safety: see {@link PyElement}. */
final class ElementItems {
    private ElementItems() {}

    @PyMethod
    static long __len__(PyElement self) {
        return self.childCount();
    }

    @PyMethod
    static Object __getitem__(PyElement self, Object index) {
        if (index instanceof PySlice slice) {
            PyList children = self.childrenOrNull();
            long[] bounds = SliceBounds.unpack(slice);
            return children == null ? new PyList() : children.getSlice(bounds);
        }
        Object child = self.sequenceItemOrNull(position(self, index));
        if (child == null) {
            throw Errors.indexError("child index out of range");
        }
        return child;
    }

    /** From the start; a number that no child has for one before it. */
    private static long position(PyElement self, Object index) {
        if (!Index.isIndex(index)) {
            throw Errors.typeError("element indices must be integers");
        }
        long i = Index.ssize(index);
        i += i < 0 ? self.childCount() : 0;
        return i < 0 ? Integer.MAX_VALUE : i;
    }

    @PyMethod
    static void __setitem__(PyElement self, Object index, Object value) {
        if (index instanceof PySlice slice) {
            self.children().setSlice(SliceBounds.unpack(slice), elements(value));
            return;
        }
        long i = position(self, index);
        if (i >= self.childCount()) {
            throw assignmentOutOfRange();
        }
        self.children().setItem(i, PyElement.require(value));
    }

    private static PyException assignmentOutOfRange() {
        return Errors.indexError("child assignment index out of range");
    }

    /** The items of a sequence of elements. */
    static PyList elements(Object value) {
        PyList list = PyList.of(items(value, "assignment expects an iterable"));
        for (Object each : list.toArray()) {
            PyElement.require(each);
        }
        return list;
    }

    /** The items of an iterable; TypeError for other objects. */
    static Object[] items(Object value, String error) {
        Object it = Iteration.iterOrNull(value);
        if (it == null) {
            throw Errors.typeError(error);
        }
        return Iteration.drain(it, 8);
    }

    @PyMethod
    static void __delitem__(PyElement self, Object index) {
        if (index instanceof PySlice slice) {
            delete(self, SliceBounds.unpack(slice));
            return;
        }
        long i = position(self, index);
        if (i >= self.childCount() || self.children().removeAt(i) == null) {
            throw assignmentOutOfRange();
        }
    }

    private static void delete(PyElement self, long[] bounds) {
        SliceBounds b = SliceBounds.adjust(bounds, self.childCount());
        if (b.step() == 1) {
            self.children().setSlice(bounds, new PyList());
            return;
        }
        for (int n = 0; n < b.count(); n++) {
            self.children().removeAt(b.at(b.step() > 0 ? b.count() - 1 - n : n));
        }
    }
}
