package org.pyjc.runtime.module.functools;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code functools.Placeholder} and its type. Compare CPython _functoolsmodule.c: placeholder_type. Thread safety: immutable. */
@PyTypeDef(name = "_PlaceholderType", module = "functools", subclassable = false,
        doc = "The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments.")
public final class PlaceholderType extends PyObject {
    public static final PyType TYPE = PyType.define(new PlaceholderTypeExposer());
    static final PlaceholderType PLACEHOLDER = new PlaceholderType();

    private PlaceholderType() {
        super(TYPE);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("PlaceholderType takes no arguments");
        }
        return PLACEHOLDER;
    }

    @PyMethod
    String __repr__() {
        return "Placeholder";
    }

    @PyMethod
    String __reduce__() {
        return "Placeholder";
    }
}
