package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.thread.CallerScope;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Calls by name of the built-ins that look at their caller's variables: {@code locals, vars, dir, eval, exec, globals}.
 *
 * <p>Compiled code keeps no frames, so the compiler passes what these need where one of them is called by its name. When
 * the name turns out to be something else, it is a plain call. Thread safety: the scope is the calling thread's.
 */
public final class ScopedCall {
    private static final String[] NAMES = {"locals", "vars", "dir", "eval", "exec", "globals"};

    private ScopedCall() {}

    /**
     * @param namespace the namespace of a module or class body, or null in a function
     * @param names the names that a function sees as its locals
     * @param values their values or cells, null where unbound
     */
    public static Object call(Object callee, Object[] args, String[] kwnames, PyFunction fn, Object namespace,
            String[] names, Object[] values) {
        if (!isScoped(callee)) {
            return Call.call(callee, args, kwnames);
        }
        Object locals = namespace != null ? namespace : snapshot(fn, names, values);
        CallerScope outer = CallerScope.enter(fn.globals, locals);
        try {
            return Call.call(callee, args, kwnames);
        } finally {
            CallerScope.leave(outer);
        }
    }

    private static boolean isScoped(Object callee) {
        for (String name : NAMES) {
            if (Builtins.get(name) == callee) {
                return true;
            }
        }
        return false;
    }

    private static PyDict snapshot(PyFunction fn, String[] names, Object[] values) {
        PyDict locals = new PyDict();
        LiveFrames.addExtra(fn, locals);
        for (int i = 0; i < names.length; i++) {
            Object value = values[i] instanceof PyCell c ? c.get() : values[i];
            if (value != null) {
                locals.putStr(names[i], value);
            }
        }
        return locals;
    }
}
