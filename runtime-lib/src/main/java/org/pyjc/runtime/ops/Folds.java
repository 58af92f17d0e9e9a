package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Tracebacks;

/**
 * What compiled code calls where a built-in consumes a generator expression in a loop of its own: {@code sum(x for x in a)}.
 * Thread safety: stateless.
 */
public final class Folds {
    private Folds() {}

    /** Whether a callee is the built-in function of this name. */
    public static boolean isBuiltin(Object callee, String name) {
        return callee instanceof BuiltinFunction f && f.isBuiltin(name);
    }

    /** The lesser of two values, of which the first is null at the start. Compare CPython bltinmodule.c: min_max. */
    public static Object lesser(Object best, Object item) {
        return best == null || Compare.ltTest(item, best) ? item : best;
    }

    /** The greater of two values, of which the first is null at the start. */
    public static Object greater(Object best, Object item) {
        return best == null || Compare.gtTest(item, best) ? item : best;
    }

    /** The result of {@code min} or {@code max}; an error when there was nothing. */
    public static Object best(Object best, String function) {
        if (best == null) {
            throw Errors.valueError(function + "() iterable argument is empty");
        }
        return best;
    }

    /** The last handler of such a loop: an error of the generator expression's own code has an entry for it. */
    public static Throwable unwind(Throwable t, PyFunction definer, PyCode code, int pos) {
        return Tracebacks.unwindFold(t, code, definer.globals, pos);
    }
}
