package org.pyjc.runtime.types.singleton;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code NotImplemented} and its one value. Thread safety: immutable. */
@PyTypeDef(name = "NotImplementedType", signature = "()", subclassable = false, doc = "The type of the NotImplemented singleton.")
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyType.define(new PyNotImplementedExposer());
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("NotImplementedType takes no arguments");
        }
        return NOT_IMPLEMENTED;
    }

    @PyMethod
    String __repr__() {
        return "NotImplemented";
    }

    @PyMethod
    boolean __bool__() {
        throw Errors.typeError("NotImplemented should not be used in a boolean context");
    }

    @PyMethod(slot = false)
    Object __reduce__() {
        return "NotImplemented";
    }
}
