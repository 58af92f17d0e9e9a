package org.pyjc.runtime.types.singleton;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code ...} and its one value. Thread safety: immutable. */
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("ellipsis", PyEllipsis.class));
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
    }
}
