package org.pyjc.runtime.call;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** A callable bound to its first argument. Compare CPython classobject.c. Thread safety: immutable. */
public final class PyMethod extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("method", PyMethod.class));

    public final Object function;
    public final Object self;

    public PyMethod(Object function, Object self) {
        super(TYPE);
        this.function = function;
        this.self = self;
    }

    @Override
    public Object call0() {
        return Call.call1(function, self);
    }

    @Override
    public Object call1(Object a) {
        return Call.call2(function, self, a);
    }

    @Override
    public Object call2(Object a, Object b) {
        return Call.call3(function, self, a, b);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return Call.call(function, Call.prepend(self, args), kwnames);
    }
}
