package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;

/** The exceptions of {@code _pickle}. Thread safety: immutable. */
final class PickleErrors {
    static final PyType PICKLE_ERROR = NativeErrors.define("_pickle", "PickleError", Exceptions.EXCEPTION);
    static final PyType PICKLING_ERROR = NativeErrors.define("_pickle", "PicklingError", PICKLE_ERROR);
    static final PyType UNPICKLING_ERROR = NativeErrors.define("_pickle", "UnpicklingError", PICKLE_ERROR);

    private PickleErrors() {}

    static PyException pickling(String message) {
        return Errors.of(PICKLING_ERROR, message);
    }

    static PyException unpickling(String message) {
        return Errors.of(UNPICKLING_ERROR, message);
    }

    /** The full name of an object's type, C's {@code %T}. */
    static String typeName(Object o) {
        return TypeNames.full(PyType.of(o));
    }
}
