package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Iterates over an object that has only {@code __getitem__}. Compare CPython iterobject.c: seqiterobject.
 * Thread safety: threads that share it may get an element twice.
 */
@PyTypeDef(name = "iterator", subclassable = false, instantiable = false)
public final class PySequenceIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PySequenceIteratorExposer());

    private Object sequence;
    private long index;

    public PySequenceIterator(Object sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Override
    public Object next() {
        Object s = sequence;
        if (s == null) {
            return null;
        }
        if (index == Long.MAX_VALUE) {
            throw Errors.overflowError("iter index too large");
        }
        try {
            Object item = s instanceof SequenceItems own ? own.sequenceItemOrNull(index) : Call.specialOrNull(s, Special.GETITEM, index);
            if (item == null) {
                sequence = null;
            }
            index++;
            return item;
        } catch (PyException e) {
            if (!e.isIndexError() && !e.isStopIteration()) {
                throw e;
            }
            sequence = null;
            return null;
        }
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    Object __length_hint__() {
        Object s = sequence;
        if (s == null) {
            return 0L;
        }
        if (PyType.of(s).lookupSpecial(Special.LEN) == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Math.max(0, Lengths.len(s) - index);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        Object s = sequence;
        return s == null ? IteratorState.of(iter, PyTuple.EMPTY, null) : IteratorState.of(iter, s, index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        if (sequence != null) {
            index = Math.max(0, state);
        }
    }
}
