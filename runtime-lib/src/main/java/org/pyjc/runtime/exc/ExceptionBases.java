package org.pyjc.runtime.exc;

import org.pyjc.runtime.object.PyType;

/**
 * The exception types that others, declared in classes of their own, derive from. Apart from {@link Exceptions}, so that no
 * two classes need each other to be initialised.
 */
final class ExceptionBases {
    static final PyType EXCEPTION = plain("Exception", PyBaseException.TYPE, "Common base class for all non-exit exceptions.");
    static final PyType LOOKUP_ERROR = plain("LookupError", EXCEPTION, "Base class for lookup errors.");
    static final PyType VALUE_ERROR = plain("ValueError", EXCEPTION, "Inappropriate argument value (of correct type).");
    static final PyType UNICODE_ERROR = plain("UnicodeError", VALUE_ERROR, "Unicode related error.");

    private ExceptionBases() {}

    /** A type that only differs from its base by its name. */
    static PyType plain(String name, PyType base, String doc) {
        return PyType.define(new PlainExposer(name, base, doc, null));
    }

    static final class OfException {
        static final PyType TYPE = EXCEPTION;

        private OfException() {}
    }

    static final class OfLookupError {
        static final PyType TYPE = LOOKUP_ERROR;

        private OfLookupError() {}
    }

    static final class OfUnicodeError {
        static final PyType TYPE = UNICODE_ERROR;

        private OfUnicodeError() {}
    }
}
