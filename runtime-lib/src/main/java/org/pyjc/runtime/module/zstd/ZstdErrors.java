package org.pyjc.runtime.module.zstd;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;

/** {@code compression.zstd.ZstdError}. Thread safety: constants. */
final class ZstdErrors {
    static final PyType ERROR = NativeErrors.define("compression.zstd", "ZstdError", Exceptions.EXCEPTION);

    private ZstdErrors() {}

    static PyException of(String message) {
        return Errors.make((PyBaseException) Call.call1(ERROR, message));
    }

    /** Raises the error that a result of the C library stands for. */
    static long check(long result, String what) {
        String error = Zstd.error(result);
        if (error != null) {
            throw of("Unable to " + what + ": " + error);
        }
        return result;
    }
}
