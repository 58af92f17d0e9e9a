package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code typing.NoDefault} and its type. Compare CPython typevarobject.c: _PyNoDefault_Type. Thread safety: immutable. */
@PyTypeDef(name = "NoDefaultType", subclassable = false, doc = "The type of the NoDefault singleton.")
public final class PyNoDefault extends PyObject {
    public static final PyType TYPE = PyType.define(new PyNoDefaultExposer());
    public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

    private PyNoDefault() {
        super(TYPE);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("NoDefaultType takes no arguments");
        }
        return NO_DEFAULT;
    }

    @PyMethod
    String __repr__() {
        return "typing.NoDefault";
    }

    @PyMethod
    String __reduce__() {
        return "NoDefault";
    }
}
