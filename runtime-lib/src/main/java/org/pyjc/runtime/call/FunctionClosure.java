package org.pyjc.runtime.call;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The closure given to {@code types.FunctionType}. Compare CPython funcobject.c: func_new_impl. Stateless. */
final class FunctionClosure {
    private FunctionClosure() {}

    static PyCell[] checked(PyCode code, Object closure) {
        int expected = code.freeVars.length;
        if (closure == PyNone.NONE) {
            if (expected > 0) {
                throw Errors.typeError("arg 5 (closure) must be tuple");
            }
            return PyFunction.NO_CELLS;
        }
        if (!(closure instanceof PyTuple tuple)) {
            throw Errors.typeError("arg 5 (closure) must be None or tuple");
        }
        Object[] items = tuple.items();
        if (items.length != expected) {
            throw Errors.valueError(code.name + " requires closure of length " + expected + ", not " + items.length);
        }
        PyCell[] cells = new PyCell[items.length];
        for (int i = 0; i < cells.length; i++) {
            if (!(items[i] instanceof PyCell cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found " + PyType.of(items[i]).name());
            }
            cells[i] = cell;
        }
        return cells;
    }
}
