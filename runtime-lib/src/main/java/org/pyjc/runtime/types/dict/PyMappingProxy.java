package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code types.MappingProxyType}: a read-only view of a mapping. Compare CPython descrobject.c. Thread safety: immutable. */
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("mappingproxy", PyMappingProxy.class));

    final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(TYPE);
        this.mapping = mapping;
    }
}
