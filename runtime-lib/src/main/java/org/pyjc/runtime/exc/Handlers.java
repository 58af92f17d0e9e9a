package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.trace.Tracing;
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
        if (pos >= 0) {
            link(e);
            Tracebacks.here(e, fn, pos);
        } else {
            Tracebacks.leftAt(e, pos);
        }
        PyFrame frame = Tracing.isOn() ? LiveFrames.of(fn) : null;
        if (frame != null) {
            Tracing.handled(frame, e);
        }
        return e;
    }

    /** Gives an exception that no Python code has raised or seen yet its context. */
    public static void link(PyBaseException e) {
        if (e.traceback() == null && e.context() == null) {
            Raise.setContext(e);
        }
    }

    /**
     * A throwable leaves a handler: the exception handled before is the handled one again.
     *
     * @return what is to be thrown on, with its traceback entry of this function
     */
    public static Throwable unwind(Throwable t, PyFunction fn, int pos, PyBaseException previous) {
        PyBaseException e = caught(t, fn, pos);
        pop(previous);
        return rethrow(t, e);
    }

    /** Leaves a final body, which ran for an exception if {@code raised} is not null. */
    public static void popFinally(PyBaseException raised, PyBaseException previous) {
        if (raised != null) {
            pop(previous);
        }
    }

    /** A throwable leaves a final body. */
    public static Throwable unwindFinally(Throwable t, PyFunction fn, int pos, PyBaseException raised,
            PyBaseException previous) {
        PyBaseException e = caught(t, fn, pos);
        popFinally(raised, previous);
        return rethrow(t, e);
    }

    private static Throwable rethrow(Throwable t, PyBaseException e) {
        Tracing.reraised(e);
        return t instanceof PyException ? t : new PyException(e);
    }

    /** Throws a caught exception on. */
    public static Throwable rethrow(PyBaseException e) {
        Tracing.reraised(e);
        return new PyException(e);
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
        ThreadState state = ThreadState.current();
        PyBaseException own = state.handled;
        return own != null ? own : HandledScope.outer(state.scope);
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
            throw Errors.runtimeError("No active exception to reraise");
        }
        Tracing.reraised(e);
        return new PyException(e);
    }
}
