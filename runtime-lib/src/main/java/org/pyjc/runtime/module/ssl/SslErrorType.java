package org.pyjc.runtime.module.ssl;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.PyOSError;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;

/** {@code ssl.SSLError}. Compare CPython _ssl.c: SSLError_str. Thread safety: see exceptions. */
@PyTypeDef(name = "SSLError", module = "ssl", base = PyOSError.class, instances = PyOSError.class,
        doc = "An error occurred in the SSL implementation.")
final class SslErrorType {
    public static final PyType TYPE = PyType.define(new SslErrorTypeExposer());

    private SslErrorType() {}

    @PyMethod(name = "__str__")
    static Object text(PyOSError self) {
        Object message = Attributes.get(self, "strerror");
        return Values.strOrNull(message) != null ? message : Repr.str(self.args());
    }
}
