package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Tracebacks;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.none.PyNone;

/** The with statement. Source: the language reference, section 8.5. Thread safety: stateless. */
public final class Withs {
    private Withs() {}

    /** The bound {@code __exit__} of a context manager. */
    public static Object exitOf(Object manager) {
        PyType type = PyType.of(manager);
        Object enter = type.lookupSpecial(Special.ENTER);
        Object exit = type.lookupSpecial(Special.EXIT);
        if (enter == null) {
            throw missing(type, "__enter__", type.lookupSpecial(Special.AENTER) != null && type.lookupSpecial(Special.AEXIT) != null);
        }
        if (exit == null) {
            throw missing(type, "__exit__", type.lookupSpecial(Special.AENTER) != null && type.lookupSpecial(Special.AEXIT) != null);
        }
        return Descriptors.get(exit, manager, type);
    }

    private static PyException missing(PyType type, String method, boolean isAsync) {
        return Errors.typeError("'" + type.name() + "' object does not support the context manager protocol (missed " + method
                + " method)" + (isAsync ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?" : ""));
    }

    public static Object enter(Object manager) {
        return Call.specialOrNull(manager, Special.ENTER);
    }

    /** Leaves the block without an exception. */
    public static void leave(Object exit) {
        Call.call3(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }

    /** Hands an exception to {@code __exit__}: what is to be thrown on, null when it was suppressed. */
    public static Throwable handle(Throwable t, PyFunction fn, int pos, Object exit) {
        PyBaseException e = Handlers.caught(t, fn, pos);
        PyBaseException previous = Handlers.push(e);
        try {
            Object result = Call.call3(exit, e.type(), e, orNone(e.traceback()));
            return Truth.test(result) ? null : new PyException(e);
        } finally {
            Handlers.pop(previous);
        }
    }

    private static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }
}
