package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The {@code raise} statement. Compare CPython ceval.c: do_raise, and errors.c: _PyErr_SetObject.
 *
 * <p>Thread safety: works on the calling thread's state.
 */
public final class Raise {
    private Raise() {}

    /** {@code raise x}: the throwable to throw. */
    public static PyException raise(Object x) {
        PyBaseException e = instance(x, "exceptions must derive from BaseException");
        setContext(e);
        return new PyException(e);
    }

    /** {@code raise x from cause}: the throwable to throw. */
    public static PyException raiseFrom(Object x, Object cause) {
        PyBaseException e = instance(x, "exceptions must derive from BaseException");
        e.setCause(cause == PyNone.NONE ? null : instance(cause, "exception causes must derive from BaseException"));
        setContext(e);
        return new PyException(e);
    }

    /** The exception that a value stands for: an instance, or a class to be called. */
    static PyBaseException instance(Object x, String message) {
        if (x instanceof PyBaseException e) {
            return e;
        }
        if (!(x instanceof PyType type) || !type.isSubtype(PyBaseException.TYPE)) {
            throw Errors.typeError(message);
        }
        Object made = Call.call0(type);
        if (made instanceof PyBaseException e) {
            return e;
        }
        throw Errors.typeError("calling " + Str.toJavaString(Repr.plainRepr(type))
                + " should have returned an instance of BaseException, not " + Str.toJavaString(Repr.plainRepr(PyType.of(made))));
    }

    /** Links the handled exception as the context of one that is being raised. */
    static void setContext(PyBaseException e) {
        PyBaseException handled = Handlers.current();
        if (handled != null && handled != e) {
            if (e.traceback() != null || e.context() != null) {
                cutCycle(handled, e);
            }
            e.setContext(handled);
        }
    }

    /** Takes {@code e} out of the chain of contexts that starts at {@code handled}; stops at a chain that is a cycle already. */
    private static void cutCycle(PyBaseException handled, PyBaseException e) {
        PyBaseException o = handled;
        PyBaseException slow = handled;
        boolean step = false;
        for (PyBaseException next = o.context(); next != null; next = o.context()) {
            if (next == e) {
                o.setContext(null);
                return;
            }
            o = next;
            if (o == slow) {
                return;
            }
            if (step) {
                slow = slow.context();
            }
            step = !step;
        }
    }

    /** A failed {@code assert}: the AssertionError is the built-in one, whatever its name is bound to. */
    public static PyException assertion() {
        return raise(new PyBaseException(Exceptions.ASSERTION_ERROR));
    }

    /** A failed {@code assert} with a message. */
    public static PyException assertion(Object message) {
        return raise(new PyBaseException(Exceptions.ASSERTION_ERROR, message));
    }
}
