package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.property.PySuper;

/** {@code super()} without arguments. Compare CPython typeobject.c: super_init_without_args. Stateless. */
public final class Supers {
    private Supers() {}

    /** {@code cell} holds the class, {@code first} is the first argument or its cell; each null when there is none. */
    public static Object call(Object callee, PyCell cell, Object first) {
        if (callee != PySuper.TYPE) {
            return callee instanceof PyType t && t.isSubtype(PySuper.TYPE) ? Call.call2(callee, type(cell), object(first)) : Call.call0(callee);
        }
        Object object = object(first);
        return new PySuper(type(cell), object);
    }

    private static Object object(Object first) {
        Object object = first instanceof PyCell c ? c.get() : first;
        if (object == null) {
            throw Errors.runtimeError(first == null ? "super(): no arguments" : "super(): arg[0] deleted");
        }
        return object;
    }

    private static PyType type(PyCell cell) {
        if (cell == null) {
            throw Errors.runtimeError("super(): __class__ cell not found");
        }
        Object value = cell.get();
        if (value == null) {
            throw Errors.runtimeError("super(): empty __class__ cell");
        }
        if (!(value instanceof PyType t)) {
            throw Errors.runtimeError("super(): __class__ is not a type (" + PyType.of(value).name() + ")");
        }
        return t;
    }
}
