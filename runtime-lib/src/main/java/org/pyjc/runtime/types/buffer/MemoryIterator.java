package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;

/** Iterates over a memoryview. Compare CPython memoryobject.c: memoryiter_next. Thread safety: threads that share it may get an item twice. */
@PyTypeDef(name = "memory_iterator", module = "_memoryiter", subclassable = false, instantiable = false)
final class MemoryIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new MemoryIteratorExposer());

    private PyMemoryView view;
    private int index;

    MemoryIterator(PyMemoryView view) {
        super(TYPE);
        this.view = view;
    }

    @Override
    public Object next() {
        PyMemoryView v = view;
        if (v == null) {
            return null;
        }
        int i = index;
        if (i >= v.layout().shape()[0]) {
            view = null;
            return null;
        }
        index = i + 1;
        return MemoryItems.item(v, i);
    }
}
