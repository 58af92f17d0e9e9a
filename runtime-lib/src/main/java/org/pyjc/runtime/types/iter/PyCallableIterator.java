package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code iter(callable, sentinel)}. Compare CPython iterobject.c: calliter_iternext.
 * Thread safety: each thread that shares it calls for itself.
 */
@PyTypeDef(name = "callable_iterator", subclassable = false, instantiable = false)
public final class PyCallableIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyCallableIteratorExposer());

    private volatile Object callable;
    private final Object sentinel;

    public PyCallableIterator(Object callable, Object sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public Object next() {
        Object f = callable;
        if (f == null) {
            return null;
        }
        try {
            Object value = Call.call0(f);
            if (callable != null && !Compare.same(sentinel, value)) {
                return value;
            }
        } catch (PyException e) {
            if (!e.isStopIteration()) {
                throw e;
            }
        }
        callable = null;
        return null;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        Object f = callable;
        return f == null ? IteratorState.of(iter, PyTuple.EMPTY, null)
                : new PyTuple(iter, new PyTuple(f, sentinel));
    }
}
