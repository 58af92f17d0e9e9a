package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Iterates over a list, which may change meanwhile. Compare CPython listobject.c: listiter_next.
 * Thread safety: threads that share it may get an element twice.
 */
@PyTypeDef(name = "list_iterator", subclassable = false, instantiable = false)
public final class PyListIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyListIteratorExposer());

    private PyList list;
    private int index;

    PyListIterator(PyList list) {
        super(TYPE);
        this.list = list;
    }

    @Override
    public Object next() {
        PyList l = list;
        if (l == null) {
            return null;
        }
        int i = index;
        Object item = l.getOrNull(i);
        if (item == null) {
            list = null;
        } else {
            index = i + 1;
        }
        return item;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        PyList l = list;
        return l == null ? 0 : Math.max(0, l.size() - index);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        PyList l = list;
        return l == null ? IteratorState.of(iter, new PyList(), null) : IteratorState.of(iter, l, (long) index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        PyList l = list;
        if (l != null) {
            index = (int) Math.clamp(state, 0, l.size());
        }
    }
}
