package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.types.none.PyNone;

/** The Python functions that the module calls back; what they raise is forgotten, as in CPython. Thread safety: volatile fields. */
final class Hooks {
    private volatile Object completer;
    private volatile Object startup;
    private volatile Object preInput;
    private volatile Object displayMatches;

    /** What Python code gave: a callable, or null for None. Compare CPython readline.c: set_hook. */
    static Object checked(String name, Object function) {
        if (function == PyNone.NONE) {
            return null;
        }
        if (!Callables.isCallable(function)) {
            throw Errors.typeError("set_" + name + "(func): argument not callable");
        }
        return function;
    }

    Object completer() {
        return completer;
    }

    void setCompleter(Object function) {
        completer = function;
    }

    void setStartup(Object function) {
        startup = function;
    }

    void setPreInput(Object function) {
        preInput = function;
    }

    Object displayMatches() {
        return displayMatches;
    }

    void setDisplayMatches(Object function) {
        displayMatches = function;
    }

    /** Calls what is to run before a line is read. */
    void beforeLine() {
        call(startup);
        call(preInput);
    }

    /** Calls a hook with what it takes; null when there is none, or when it failed. */
    static Object call(Object hook, Object... arguments) {
        if (hook == null) {
            return null;
        }
        try {
            return Call.call(hook, arguments);
        } catch (PyException e) {
            return null; // PyErr_Clear()
        }
    }
}
