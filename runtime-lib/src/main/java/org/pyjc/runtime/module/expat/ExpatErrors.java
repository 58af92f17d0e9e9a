package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;

/** The class {@code xml.parsers.expat.ExpatError}. Compare CPython pyexpat.c: set_xml_error. Thread safety: made once, on first use. */
final class ExpatErrors {
    static final PyType ERROR = NativeErrors.define("xml.parsers.expat", "ExpatError", Exceptions.EXCEPTION);

    private ExpatErrors() {}

    /** An error of a setting. */
    static PyException of(String message) {
        return NativeErrors.make(ERROR, message);
    }

    static PyException of(XmlError error, long line, long column) {
        PyException e = NativeErrors.make(ERROR, error.message + ": line " + line + ", column " + column);
        Attributes.set(e.value, "code", (long) error.code());
        Attributes.set(e.value, "offset", column);
        Attributes.set(e.value, "lineno", line);
        return e;
    }
}
