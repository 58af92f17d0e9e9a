package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The exceptions of {@code concurrent.interpreters}. Compare CPython crossinterp_exceptions.h. Thread safety: immutable. */
final class InterpreterErrors {
    static final PyType INTERPRETER = make("InterpreterError", Exceptions.EXCEPTION, "A cross-interpreter operation failed");
    static final PyType NOT_FOUND = make("InterpreterNotFoundError", INTERPRETER, "An interpreter was not found");
    static final PyType NOT_SHAREABLE = make("NotShareableError", Exceptions.TYPE_ERROR, "An object cannot be sent to another interpreter");
    static final PyType QUEUE = make("QueueError", Exceptions.RUNTIME_ERROR, "Indicates that a queue-related error happened.");
    static final PyType QUEUE_NOT_FOUND = make("QueueNotFoundError", QUEUE, null);

    private InterpreterErrors() {}

    private static PyType make(String name, PyType base, String doc) {
        PyDict attributes = PyDict.of("__module__", "concurrent.interpreters");
        if (doc != null) {
            attributes.putStr("__doc__", doc);
        }
        return (PyType) Call.call3(PyType.TYPE, name, new PyTuple(base), attributes);
    }

    static PyException interpreter(String message) {
        return Errors.of(INTERPRETER, message);
    }
}
