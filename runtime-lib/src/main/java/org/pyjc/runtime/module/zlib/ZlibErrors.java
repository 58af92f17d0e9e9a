package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;

/** The class {@code zlib.error}. Thread safety: made once, on first use. */
final class ZlibErrors {
    static final PyType ERROR = NativeErrors.define("zlib", "error", Exceptions.EXCEPTION);

    private ZlibErrors() {}

    static PyException of(ZlibException e) {
        return NativeErrors.make(ERROR, e.getMessage());
    }
}
