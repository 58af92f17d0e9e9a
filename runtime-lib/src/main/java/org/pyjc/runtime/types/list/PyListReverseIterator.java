package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Iterates over a list backwards. Compare CPython listobject.c: listreviter_next.
 * Thread safety: threads that share it may get an element twice.
 */
@PyTypeDef(name = "list_reverseiterator", subclassable = false, instantiable = false)
public final class PyListReverseIterator extends PyIterator implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyListReverseIteratorExposer());

    private PyList list;
    private int index;

    PyListReverseIterator(PyList list) {
        super(TYPE);
        this.list = list;
        this.index = list.size() - 1;
    }

    @Override
    public Object next() {
        PyList l = list;
        int i = index;
        Object item = l == null || i < 0 ? null : l.getOrNull(i);
        if (item == null) {
            list = null;
            index = -1;
        } else {
            index = i - 1;
        }
        return item;
    }

    @Override
    public PyIterator iterator() {
        return this;
    }

    /** What is left, as {@link #next} would give it; then this iterator is at its end. */
    @Override
    public Object[] itemsOrNull() {
        PyList l = list;
        int left = index + 1;
        list = null;
        index = -1;
        Object[] items = l == null ? ListStore.NONE : l.copy(0, left);
        if (items.length < left) {
            return ListStore.NONE;
        }
        for (int i = 0, j = left - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
        return items;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        PyList l = list;
        int left = index + 1;
        return l == null || l.size() < left ? 0 : left;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object reversed = IteratorState.function("reversed");
        PyList l = list;
        return l == null ? IteratorState.of(reversed, new PyList(), null) : IteratorState.of(reversed, l, (long) index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        PyList l = list;
        if (l != null) {
            index = (int) Math.clamp(state, -1, Math.max(-1, l.size() - 1));
        }
    }
}
