package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Iterates over an array, which may change meanwhile. Compare CPython arraymodule.c: arrayiter_next. Thread safety: threads that share it may get an item twice. */
@PyTypeDef(name = "arrayiterator", module = "array", subclassable = false, instantiable = false)
final class ArrayIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new ArrayIteratorExposer());

    private PyArray array;
    private int index;

    ArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @Override
    public Object next() {
        PyArray a = array;
        if (a == null) {
            return null;
        }
        int i = index;
        Object item = a.itemOrNull(i);
        if (item == null) {
            array = null;
        } else {
            index = i + 1;
        }
        return item;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        PyArray a = array;
        return a == null ? new PyTuple(iter, new PyTuple(PyTuple.EMPTY)) : IteratorState.of(iter, a, (long) index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        PyArray a = array;
        if (a != null) {
            index = (int) Math.clamp(state, 0, a.size());
        }
    }
}
