package org.pyjc.runtime.module.io;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The errors of the module _io. Thread safety: stateless. */
final class IoErrors {
    private IoErrors() {}

    private static final class Types {
        static final PyType UNSUPPORTED = (PyType) Call.call3(PyType.TYPE, "UnsupportedOperation",
                new PyTuple(Exceptions.OS_ERROR, Exceptions.VALUE_ERROR), PyDict.of("__module__", "io"));

        private Types() {}
    }

    /** The class {@code io.UnsupportedOperation}. */
    static PyType unsupportedType() {
        return Types.UNSUPPORTED;
    }

    static PyException unsupported(String message) {
        return Errors.of(Types.UNSUPPORTED, new Object[] {message});
    }

    static PyException closed() {
        return Errors.valueError("I/O operation on closed file.");
    }

    static PyException blocking(String message, long written) {
        return Errors.make(new org.pyjc.runtime.exc.PyOSError(Exceptions.BLOCKING_IO_ERROR, 11L, message, written));
    }
}
