package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;

/** KeyError, whose text is the repr of the key. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "KeyError", base = ExceptionBases.OfLookupError.class, doc = "Mapping key not found.")
public final class PyKeyError {
    public static final PyType TYPE = PyType.define(
            new PlainExposer("KeyError", ExceptionBases.LOOKUP_ERROR, "Mapping key not found.", new PyKeyErrorExposer()));

    private PyKeyError() {}

    @PyMethod(name = "__str__")
    static Object str(PyBaseException self) {
        return self.args().items().length == 1 ? Repr.plainRepr(self.args().items()[0]) : self.argsText();
    }
}
