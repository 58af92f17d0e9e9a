package org.pyjc.runtime.module.socket;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The exceptions of the module _socket. Compare CPython Modules/socketmodule.c: set_gaierror. Thread safety: stateless. */
final class SocketErrors {
    static final PyType HERROR = subclass("herror");
    static final PyType GAIERROR = subclass("gaierror");
    private static final int EAI_SYSTEM = -11;

    private SocketErrors() {}

    private static PyType subclass(String name) {
        return (PyType) Call.call3(PyType.TYPE, name, new PyTuple(Exceptions.OS_ERROR), PyDict.of("__module__", "socket"));
    }

    /** The error of getaddrinfo(3) and its like. */
    static PyException ofResolver(int code) {
        if (code == EAI_SYSTEM) {
            return CFunction.error();
        }
        return Errors.make((PyBaseException) Call.call2(GAIERROR, (long) code, Libc.string(Libc.GAI_STRERROR.call(code))));
    }

    static PyException ofHost() {
        return Errors.make((PyBaseException) Call.call2(HERROR, 1L, "Unknown host"));
    }

    static PyException timeout() {
        return Errors.of(Exceptions.TIMEOUT_ERROR, "timed out");
    }

    static PyException plain(String message) {
        return Errors.of(Exceptions.OS_ERROR, message);
    }

    static PyException of(int errno) {
        return OsErrors.of(errno, null);
    }
}
