package org.pyjc.runtime.types.generic;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code list[int]}. Compare CPython genericaliasobject.c. Thread safety: immutable. */
public class PyGenericAlias extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("GenericAlias", PyGenericAlias.class));

    final Object origin;
    final PyTuple args;

    public PyGenericAlias(Object origin, Object args) {
        super(TYPE);
        this.origin = origin;
        this.args = args instanceof PyTuple t ? t : new PyTuple(args);
    }
}
