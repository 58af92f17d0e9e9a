package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code sqlite3.PrepareProtocol}, the protocol that parameters are adapted to. Thread safety: no state. */
@PyTypeDef(name = "PrepareProtocol", module = "sqlite3", subclassable = false, doc = "PEP 246 style object adaption protocol type.")
final class PyPrepareProtocol extends PyObject {
    public static final PyType TYPE = PyType.define(new PyPrepareProtocolExposer());

    private PyPrepareProtocol(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyPrepareProtocol(cls);
    }
}
