package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Iterates over a bytearray, which may change meanwhile. Compare CPython bytearrayobject.c: bytearrayiter_next.
 * Thread safety: threads that share it may get an item twice.
 */
@PyTypeDef(name = "bytearray_iterator", subclassable = false, instantiable = false)
final class ByteArrayIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new ByteArrayIteratorExposer());

    private volatile PyByteArray bytes;
    private int index;

    ByteArrayIterator(PyByteArray bytes) {
        super(TYPE);
        this.bytes = bytes;
    }

    @Override
    public Object next() {
        PyByteArray b = bytes;
        if (b == null) {
            return null;
        }
        int i = index;
        int value = b.at(i);
        if (value < 0) {
            bytes = null;
            return null;
        }
        index = i + 1;
        return (long) value;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        PyByteArray b = bytes;
        return b == null ? 0 : Math.max(0, b.length() - index);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        PyByteArray b = bytes;
        return b == null ? IteratorState.of(iter, PyTuple.EMPTY, null) : IteratorState.of(iter, b, (long) index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        PyByteArray b = bytes;
        if (b != null) {
            index = (int) Math.clamp(state, 0, b.length());
        }
    }
}
