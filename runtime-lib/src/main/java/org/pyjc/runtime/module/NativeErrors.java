package org.pyjc.runtime.module;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Exception classes of native modules. Compare CPython errors.c: PyErr_NewException. Thread safety: stateless.
 */
public final class NativeErrors {
    private NativeErrors() {}

    /** A new exception class, as a class statement in the module would make it. */
    public static PyType define(String module, String name, PyType base) {
        return (PyType) Call.call3(PyType.TYPE, name, new PyTuple(base), PyDict.of("__module__", module));
    }

    /** An exception of the class with a text, for the caller to throw. */
    public static PyException make(PyType type, String message) {
        return new PyException((PyBaseException) Call.call1(type, message));
    }
}
