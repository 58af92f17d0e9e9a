package org.pyjc.runtime.module.contextvars;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code Token.MISSING}. Compare CPython context.c: _PyContextTokenMissing_Type. Thread safety: immutable. */
@PyTypeDef(name = "Token.MISSING", subclassable = false, instantiable = false)
final class MissingToken extends PyObject {
    public static final PyType TYPE = PyType.define(new MissingTokenExposer());
    static final MissingToken MISSING = new MissingToken();

    private MissingToken() {
        super(TYPE);
    }

    @PyMethod
    String __repr__() {
        return "<Token.MISSING>";
    }
}
