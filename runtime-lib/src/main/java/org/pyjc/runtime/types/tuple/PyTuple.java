package org.pyjc.runtime.types.tuple;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** A tuple. Thread safety: immutable. */
public final class PyTuple extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("tuple", PyTuple.class));

    private final Object[] items;

    public PyTuple(Object... items) {
        super(TYPE);
        this.items = items;
    }

    /** The items; not to be changed. */
    public Object[] items() {
        return items;
    }
}
