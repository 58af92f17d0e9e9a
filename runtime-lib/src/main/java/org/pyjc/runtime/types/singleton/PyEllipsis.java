package org.pyjc.runtime.types.singleton;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The type of {@code ...} and its one value. Thread safety: immutable. */
@PyTypeDef(name = "ellipsis", signature = "()", subclassable = false, doc = "The type of the Ellipsis singleton.")
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyType.define(new PyEllipsisExposer());
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("EllipsisType takes no arguments");
        }
        return ELLIPSIS;
    }

    @PyMethod
    String __repr__() {
        return "Ellipsis";
    }

    @PyMethod(slot = false)
    Object __reduce__() {
        return "Ellipsis";
    }
}
