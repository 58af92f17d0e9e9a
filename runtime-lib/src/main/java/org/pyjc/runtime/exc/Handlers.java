package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What {@code try} statements need at run time. Compare CPython's PUSH_EXC_INFO, CHECK_EXC_MATCH, POP_EXCEPT.
 *
 * <p>Thread safety: works on the calling thread's state.
 */
public final class Handlers {
    private static final String CANNOT_CATCH = "catching classes that do not inherit from BaseException is not allowed";

    private Handlers() {}

    /** The exception behind what a handler caught, with a traceback entry of this place. */
    public static PyBaseException caught(Throwable t, PyFunction fn, int pos) {
        PyBaseException e = Throwables.toPython(t);
        Tracebacks.here(e, fn, pos);
        return e;
    }

    /** The exception behind what a handler caught; without a traceback entry. */
    public static PyBaseException caught(Throwable t) {
        return Throwables.toPython(t);
    }

    /** Makes {@code e} the handled exception; returns the one before (null for none), for {@link #pop}. */
    public static PyBaseException push(PyBaseException e) {
        ThreadState state = ThreadState.current();
        PyBaseException previous = state.handled;
        state.handled = e;
        return previous;
    }

    /** Leaves a handler. */
    public static void pop(PyBaseException previous) {
        ThreadState.current().handled = previous;
    }

    /** The exception being handled, or null. */
    public static PyBaseException current() {
        return ThreadState.current().handled;
    }

    /** Whether {@code except type:} catches {@code e}; {@code type} is checked first. */
    public static boolean matches(PyBaseException e, Object type) {
        if (type instanceof PyType t && t.isSubtype(PyBaseException.TYPE)) {
            return e.type().isSubtype(t);
        }
        requireCatchable(type, CANNOT_CATCH);
        return isInstance(e, type);
    }

    /** Whether {@code e} is of this type or one of this tuple's types (as far as they are types). */
    public static boolean isInstance(PyBaseException e, Object type) {
        if (type instanceof PyType t) {
            return e.type().isSubtype(t);
        }
        if (type instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (isInstance(e, item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void requireCatchable(Object type, String message) {
        if (type instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (!isExceptionType(item)) {
                    throw Errors.typeError(message);
                }
            }
        } else if (!isExceptionType(type)) {
            throw Errors.typeError(message);
        }
    }

    static boolean isExceptionType(Object type) {
        return type instanceof PyType t && t.isSubtype(PyBaseException.TYPE);
    }

    /** What a bare {@code raise} throws: the handled exception again. */
    public static PyException reraise() {
        PyBaseException e = current();
        if (e == null) {
            return Errors.runtimeError("No active exception to reraise");
        }
        return new PyException(e);
    }
}
