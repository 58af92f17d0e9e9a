package org.pyjc.runtime.types.tuple;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Iterates over a tuple. Thread safety: threads that share it may get an element twice, as with any iterator that is
 * used without a lock.
 */
@PyTypeDef(name = "tuple_iterator", subclassable = false, instantiable = false)
public final class PyTupleIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyTupleIteratorExposer());

    private PyTuple tuple;
    private int index;

    PyTupleIterator(PyTuple tuple) {
        super(TYPE);
        this.tuple = tuple;
    }

    @Override
    public Object next() {
        PyTuple t = tuple;
        int i = index;
        if (t != null && i < t.size()) {
            index = i + 1;
            return t.get(i);
        }
        tuple = null;
        return null;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        PyTuple t = tuple;
        return t == null ? 0 : Math.max(0, t.size() - index);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        PyTuple t = tuple;
        return t == null ? IteratorState.of(iter, PyTuple.EMPTY, null) : IteratorState.of(iter, t, (long) index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        PyTuple t = tuple;
        if (t != null) {
            index = (int) Math.clamp(state, 0, t.size());
        }
    }
}
