package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** Something to await, whose iterator is given. Compare CPython Modules/_testcapimodule.c: awaitType. Thread safety: immutable. */
@PyTypeDef(name = "awaitType", module = "_testcapi")
final class PyAwaitType extends PyObject {
    public static final PyType TYPE = PyType.define(new PyAwaitTypeExposer());

    private final Object iterator;

    private PyAwaitType(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PyNew(signature = "(iterator, /)")
    static Object create(PyType cls, Object iterator) {
        return new PyAwaitType(cls, iterator);
    }

    @PyMethod(name = "__await__")
    Object await() {
        return iterator;
    }
}
