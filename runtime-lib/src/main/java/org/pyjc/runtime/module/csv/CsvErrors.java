package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;

/** The class {@code _csv.Error}. Thread safety: made once, on first use. */
final class CsvErrors {
    static final PyType ERROR = NativeErrors.define("_csv", "Error", Exceptions.EXCEPTION);

    private CsvErrors() {}

    static PyException of(String message) {
        return NativeErrors.make(ERROR, message);
    }
}
