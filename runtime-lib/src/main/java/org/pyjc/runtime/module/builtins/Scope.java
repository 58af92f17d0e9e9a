package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.thread.CallerScope;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The namespaces that eval and exec run in: those given, else the caller's. Thread safety: immutable.
 */
record Scope(PyDict globals, Object locals) {
    static Scope of(String function, Object globals, Object locals) {
        CallerScope passed = CallerScope.take();
        if (globals == PyNone.NONE) {
            Scope caller = caller(passed);
            return locals == PyNone.NONE ? caller : new Scope(caller.globals, checkedLocals(function, locals));
        }
        if (!(globals instanceof PyDict dict)) {
            boolean mapping = PyType.of(globals).lookupSpecial(Special.GETITEM) != null;
            throw Errors.typeError(function.equals("exec") ? "exec() globals must be a dict, not " + PyType.of(globals).name()
                    : mapping ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict");
        }
        dict.putIfAbsent("__builtins__", Modules.builtins());
        return new Scope(dict, locals == PyNone.NONE ? dict : checkedLocals(function, locals));
    }

    private static Object checkedLocals(String function, Object locals) {
        if (PyType.of(locals).lookupSpecial(Special.GETITEM) == null) {
            throw Errors.typeError(function.equals("exec") ? "locals must be a mapping or None, not " + PyType.of(locals).name()
                    : "locals must be a mapping");
        }
        return locals;
    }

    /** The namespaces of the calling function, as far as they are known. */
    static Scope caller() {
        return caller(CallerScope.take());
    }

    private static Scope caller(CallerScope scope) {
        if (scope != null) {
            return new Scope(scope.globals(), scope.locals());
        }
        PyFrame frame = Frames.current(0);
        if (frame == null) {
            throw Errors.systemError("globals and locals cannot be NULL");
        }
        return new Scope(frame.globals(), frame.locals());
    }
}
