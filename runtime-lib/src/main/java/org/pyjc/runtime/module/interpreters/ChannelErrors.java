package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The exceptions of {@code _interpchannels}. Compare CPython _interpchannelsmodule.c: exceptions_init. Thread safety: immutable. */
final class ChannelErrors {
    private static final PyType ERROR = make("ChannelError", Exceptions.RUNTIME_ERROR);
    private static final PyType NOT_FOUND = make("ChannelNotFoundError", ERROR);
    private static final PyType CLOSED = make("ChannelClosedError", ERROR);
    private static final PyType EMPTY = make("ChannelEmptyError", ERROR);
    private static final PyType NOT_EMPTY = make("ChannelNotEmptyError", ERROR);

    private ChannelErrors() {}

    private static PyType make(String name, PyType base) {
        return (PyType) Call.call3(PyType.TYPE, name, new PyTuple(base), PyDict.of("__module__", "_interpchannels"));
    }

    static void addTo(PyModule module) {
        for (PyType each : new PyType[] {ERROR, NOT_FOUND, CLOSED, EMPTY, NOT_EMPTY}) {
            module.dict().putStr(each.name(), each);
        }
    }

    static PyException notFound(long id) {
        return Errors.of(NOT_FOUND, "channel " + id + " not found");
    }

    static PyException closed(long id) {
        return Errors.of(CLOSED, "channel " + id + " is closed");
    }

    /** Of an end that the interpreter has released. */
    static PyException released(long id) {
        return Errors.of(CLOSED, "channel " + id + " is already closed");
    }

    /** Of a sender that waited for a receiver. */
    static PyException closedMeanwhile(long id) {
        return Errors.of(CLOSED, "channel " + id + " has closed");
    }

    static PyException empty(long id) {
        return Errors.of(EMPTY, "channel " + id + " is empty");
    }

    static PyException notEmpty(long id) {
        return Errors.of(NOT_EMPTY, "channel " + id + " may not be closed if not empty (try force=True)");
    }
}
