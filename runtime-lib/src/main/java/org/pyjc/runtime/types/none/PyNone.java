package org.pyjc.runtime.types.none;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code None} and its one value. Thread safety: immutable. */
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("NoneType", PyNone.class));
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(TYPE);
    }
}
