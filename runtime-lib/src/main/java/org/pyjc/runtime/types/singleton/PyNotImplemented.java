package org.pyjc.runtime.types.singleton;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code NotImplemented} and its one value. Thread safety: immutable. */
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("NotImplementedType", PyNotImplemented.class));
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
    }
}
