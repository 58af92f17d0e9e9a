package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code reversed} of a sequence that has no {@code __reversed__}. Compare CPython enumobject.c: reversed_next.
 * Thread safety: threads that share it may get an element twice.
 */
@PyTypeDef(name = "reversed", signature = "(object, /)", doc = "Return a reverse iterator over the values of the given sequence.")
public class PyReversed extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyReversedExposer());

    private Object sequence;
    private long index;

    private PyReversed(PyType type, Object sequence, long index) {
        super(type);
        this.sequence = sequence;
        this.index = index;
    }

    @PyNew(signature = "(object, /)")
    static Object create(PyType cls, Object object) {
        Object method = PyType.of(object).lookupSpecial(Special.REVERSED);
        if (method == PyNone.NONE) {
            throw notReversible(object);
        }
        if (method != null) {
            return Call.callAttribute(method, object);
        }
        if (!Sequences.isSequence(object)) {
            throw notReversible(object);
        }
        return new PyReversed(cls, object, Lengths.len(object) - 1);
    }

    private static PyException notReversible(Object o) {
        return Errors.typeError("'" + PyType.of(o).name() + "' object is not reversible");
    }

    @Override
    public Object next() {
        Object s = sequence;
        long i = index;
        if (s == null || i < 0) {
            sequence = null;
            return null;
        }
        try {
            Object item = Items.get(s, i);
            index = i - 1;
            return item;
        } catch (PyException e) {
            sequence = null;
            index = -1;
            if (!e.isIndexError() && !e.isStopIteration()) {
                throw e;
            }
            return null;
        }
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        Object s = sequence;
        if (s == null) {
            return 0;
        }
        long left = index + 1;
        return Lengths.len(s) < left ? 0 : left;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object s = sequence;
        return s == null ? new PyTuple(type(), new PyTuple(PyTuple.EMPTY)) : new PyTuple(type(), new PyTuple(s), index);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        Object s = sequence;
        if (s != null) {
            index = Math.clamp(state, -1, Lengths.len(s) - 1);
        }
    }
}
