package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** What {@code localcontext()} returns. Compare CPython _decimal.c: PyDecContextManager_Type. Thread safety: for one thread. */
@PyTypeDef(name = "ContextManager", module = "decimal", instantiable = false)
final class PyContextManager extends PyObject {
    public static final PyType TYPE = PyType.define(new PyContextManagerExposer());

    private final PyDecimalContext local;
    private final PyDecimalContext global;

    PyContextManager(PyDecimalContext local, PyDecimalContext global) {
        super(TYPE);
        this.local = local;
        this.global = global;
    }

    @PyMethod
    Object __enter__() {
        PyDecimalContext.makeCurrent(local);
        return local;
    }

    @PyMethod
    boolean __exit__(Object... ignored) {
        PyDecimalContext.makeCurrent(global);
        return false;
    }
}
