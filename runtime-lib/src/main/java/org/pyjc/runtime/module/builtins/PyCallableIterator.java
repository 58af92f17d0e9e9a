package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code iter(function, sentinel)}. Compare CPython iterobject.c: calliter. Thread safety: the function is volatile. */
@PyTypeDef(name = "callable_iterator", instantiable = false, subclassable = false)
public final class PyCallableIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyCallableIteratorExposer());

    /** Null once the end was reached. */
    private volatile Object function;
    private final Object sentinel;

    PyCallableIterator(Object function, Object sentinel) {
        super(TYPE);
        this.function = function;
        this.sentinel = sentinel;
    }

    @Override
    public Object next() {
        Object f = function;
        if (f == null) {
            return null;
        }
        Object value;
        try {
            value = Call.call0(f);
        } catch (PyException e) {
            if (!e.isStopIteration()) {
                throw e;
            }
            function = null;
            return null;
        }
        if (function == null || Compare.eq(sentinel, value)) {
            function = null;
            return null;
        }
        return value;
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return this;
    }

    @PyMethod(name = "__next__")
    Object nextOrStop() {
        Object value = next();
        if (value == null) {
            throw Errors.stopIteration(null);
        }
        return value;
    }

    @PyMethod(name = "__reduce__", signature = "($self, /)")
    Object reduce() {
        Object iter = Modules.builtins().dict().getStr("iter");
        Object f = function;
        return f == null ? new PyTuple(iter, new PyTuple(PyTuple.EMPTY)) : new PyTuple(iter, new PyTuple(f, sentinel));
    }
}
