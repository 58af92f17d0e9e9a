package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;

/** The class {@code struct.error}. Thread safety: made once, on first use. */
final class StructErrors {
    static final PyType ERROR = NativeErrors.define("struct", "error", Exceptions.EXCEPTION);

    private StructErrors() {}

    static PyException of(StructException e) {
        return make(e.getMessage());
    }

    static PyException make(String message) {
        return NativeErrors.make(ERROR, message);
    }
}
