package org.pyjc.runtime.types.none;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code None} and its one value. Compare CPython object.c: _PyNone_Type. Thread safety: immutable. */
@PyTypeDef(name = "NoneType", signature = "()", subclassable = false, doc = "The type of the None singleton.")
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyType.define(new PyNoneExposer());
    public static final PyNone NONE = new PyNone();
    private static final long HASH = 0xFCA86420L;

    private PyNone() {
        super(TYPE);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("NoneType takes no arguments");
        }
        return NONE;
    }

    @PyMethod
    String __repr__() {
        return "None";
    }

    @PyMethod
    boolean __bool__() {
        return false;
    }

    @PyMethod
    long __hash__() {
        return HASH;
    }
}
