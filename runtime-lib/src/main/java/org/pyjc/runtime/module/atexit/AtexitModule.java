package org.pyjc.runtime.module.atexit;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Compare;

/** The module {@code atexit}. Compare CPython atexitmodule.c. Thread safety: the list is guarded by the class's monitor. */
@PyModuleDef(name = "atexit", doc = "allow programmer to define multiple exit functions to be executed upon normal program termination.")
final class AtexitModule {
    private record Callback(Object function, Object[] args, String[] kwnames) {}

    private static final List<Callback> CALLBACKS = new ArrayList<>();

    private AtexitModule() {}

    @PyFunctionDef(doc = "Register a function to be executed upon normal program termination.")
    static Object register(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw Errors.typeError("register() takes at least 1 argument (0 given)");
        }
        if (!Callables.isCallable(args[0])) {
            throw Errors.typeError("the first argument must be callable");
        }
        synchronized (AtexitModule.class) {
            CALLBACKS.add(new Callback(args[0], java.util.Arrays.copyOfRange(args, 1, args.length), kwnames));
        }
        return args[0];
    }

    @PyFunctionDef(doc = "Unregister an exit function which was previously registered using atexit.register.")
    static void unregister(Object function) {
        for (Callback each : snapshot()) {
            if (Compare.eq(each.function, function)) {
                synchronized (AtexitModule.class) {
                    CALLBACKS.remove(each);
                }
            }
        }
    }

    private static synchronized List<Callback> snapshot() {
        return new ArrayList<>(CALLBACKS);
    }

    private static synchronized Callback takeLast() {
        return CALLBACKS.isEmpty() ? null : CALLBACKS.removeLast();
    }

    @PyFunctionDef(name = "_clear", doc = "Clear the list of previously registered exit functions.")
    static synchronized void clear() {
        CALLBACKS.clear();
    }

    @PyFunctionDef(name = "_ncallbacks", doc = "Return the number of registered exit functions.")
    static long count() {
        return snapshot().size();
    }

    @PyFunctionDef(name = "_run_exitfuncs", doc = "Run all registered exit functions.")
    static void runExitFunctions() {
        for (Callback each = takeLast(); each != null; each = takeLast()) {
            try {
                Call.call(each.function, each.args, each.kwnames);
            } catch (PyException e) {
                Uncaught.unraisable(e.value, Uncaught.about("Exception ignored in atexit callback ", each.function), null);
            }
        }
    }
}
