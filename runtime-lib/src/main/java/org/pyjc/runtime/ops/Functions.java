package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.types.dict.PyDict;

/** Making functions and cells. Source: the language reference, section 8.7. Thread safety: stateless. */
public final class Functions {
    private Functions() {}

    /** A function of {@code definer}'s module; null leaves a part empty. */
    public static PyFunction make(PyFunction definer, PyCode code, Object[] defaults, PyDict kwDefaults, PyCell[] closure,
            Object annotate) {
        PyFunction f = new PyFunction(code, definer.globals, closure == null ? PyFunction.NO_CELLS : closure);
        return f.with(defaults, kwDefaults, annotate);
    }

    public static PyCell[] closure(PyFunction fn) {
        return fn.closure;
    }

    public static PyCell cell() {
        return new PyCell();
    }

    public static PyCell cell(Object value) {
        return new PyCell(value);
    }

    /** Runs the scope of type parameters, which makes the function or class. */
    public static Object callTypeParameters(PyFunction scope, Object[] args) {
        return scope.call(args, org.pyjc.runtime.call.Call.NO_NAMES);
    }
}
