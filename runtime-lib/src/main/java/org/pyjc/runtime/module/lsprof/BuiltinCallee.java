package org.pyjc.runtime.module.lsprof;

import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.call.builtin.BuiltinMethod;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.trace.Monitoring;

/** Built-in functions and methods as a profiler counts them. Thread safety: stateless. */
final class BuiltinCallee {
    private BuiltinCallee() {}

    /** The built-in that is called, a method with its object, or null for another callable. Compare CPython _lsprof.c: get_cfunc_from_callable. */
    static BuiltinFunction of(Object callable, Object self) {
        if (callable instanceof BuiltinFunction function) {
            return PyType.of(function) == BuiltinFunction.TYPE ? function : null;
        }
        if (!(callable instanceof BuiltinMethod method) || self == Monitoring.MISSING) {
            return null;
        }
        try {
            return (BuiltinFunction) method.descriptorGet(self, PyType.of(self));
        } catch (PyException e) {
            return null; // not an object of the type: the call fails, and is none
        }
    }

    /** A text that keeps no object alive. Compare CPython _lsprof.c: normalizeUserObj. */
    static Object name(BuiltinFunction function) {
        String module = function.moduleName();
        if (module != null) {
            return "<built-in method " + module + "." + function.name() + ">";
        }
        PyType type = function.self == null ? PyType.TYPE : PyType.of(function.self);
        Object found = type.lookup(function.name());
        try {
            if (found != null) {
                return Repr.plainRepr(found);
            }
        } catch (PyException e) {
            // a method of the program that took the name: the plain name will do
        }
        return "<built-in method " + function.name() + ">";
    }
}
