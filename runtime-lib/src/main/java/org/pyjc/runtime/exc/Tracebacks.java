package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.gen.Generators;
import org.pyjc.runtime.trace.Tracing;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Builds tracebacks while exceptions unwind. Compare CPython traceback.c: PyTraceBack_Here.
 *
 * <p>Thread safety: works on the exception that the calling thread unwinds.
 */
public final class Tracebacks {
    private Tracebacks() {}

    /**
     * Loads the classes that {@link #unwind} uses. A recursion without bound ends where no stack is left to load them, and each frame that
     * fails for it costs the JVM a walk over the whole stack.
     */
    public static void prepare() {
        PyBaseException e = Throwables.toThrow(new StackEnd()).value;
        Handlers.link(e);
        LiveFrames.of(null);
        e.setTraceback(new PyTraceback(null, null, null, 0, null));
        Tracing.isOn();
    }

    /** A compiled function's last handler: adds its entry and returns what is to be thrown on. */
    public static Throwable unwind(Throwable t, PyFunction fn, int pos) {
        if (t instanceof StackOverflowError) {
            StackEnd end = t instanceof StackEnd known ? known : new StackEnd();
            if (end.note(fn, pos)) {
                return end;
            }
        }
        PyException e = Throwables.toThrow(t);
        if (pos >= 0) {
            Handlers.link(e.value);
            here(e.value, fn, pos);
        } else {
            leftAt(e.value, pos);
        }
        return e;
    }

    /** The same for the code of a generator expression that runs in a loop of its consumer, whose errors have a negative position. */
    public static Throwable unwindFold(Throwable t, PyCode code, PyDict globals, int pos) {
        PyException e = Throwables.toThrow(t);
        if (pos < 0) {
            return e;
        }
        Handlers.link(e.value);
        int at = e.value.takeRaisedByAttribute() ? pos + 1 : pos;
        e.value.setTraceback(new PyTraceback(e.value.traceback(), code, globals, at, null));
        return Generators.replaced(e, "generator");
    }

    /** The frame of the exception's first entry raised it again at another place: {@code pos} is -2 minus its position. */
    static void leftAt(PyBaseException e, int pos) {
        if (pos <= -2 && e.traceback() != null) {
            e.traceback().leftAt(-2 - pos);
        }
    }

    /** Adds an entry in front of an exception's traceback. */
    public static void here(PyBaseException e, PyFunction fn, int pos) {
        int at = e.takeRaisedByAttribute() ? pos + 1 : pos;
        PyFrame live = LiveFrames.of(fn);
        if (live != null) {
            live.leftAt(at);
        }
        e.setTraceback(new PyTraceback(e.traceback(), fn.code(), fn.globals, at, live));
        if (live != null && Tracing.isOn()) {
            Tracing.raised(live, e, e.traceback());
        }
    }

    /** Adds an entry for code that is no compiled function, such as the file a SyntaxError or a template engine names. */
    public static void here(PyBaseException e, PyCode code, PyDict globals, int pos) {
        e.setTraceback(new PyTraceback(e.traceback(), code, globals, pos, null));
    }
}
