package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.trace.Tracing;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The frames of the functions that have some: those that look at frames (see the compiler's FrameMentions), and all that are
 * compiled to be traced. Their variables lie in an array, which the frame object shows and changes while the function runs.
 *
 * <p>A thread's frames are a list from the innermost outwards, in the order of the Java frames of the same functions. Thread
 * safety: works on the calling thread's list.
 */
public final class LiveFrames {
    private LiveFrames() {}

    /** A function begins: its variables are in this array from now on. */
    public static PyFrame enter(PyFunction fn, Object[] variables) {
        PyFrame frame = new PyFrame(fn, variables);
        push(frame);
        begin(frame);
        return frame;
    }

    /** Reports that a function begins; when that fails the function's handler does not know the frame yet. */
    private static void begin(PyFrame frame) {
        if (!Tracing.isOn()) {
            return;
        }
        try {
            Tracing.call(frame, false);
        } catch (Throwable t) {
            pop(frame);
            throw t;
        }
    }

    /** The frame of the module's or class's body that begins. Called by emitted code that reports events. */
    public static PyFrame body() {
        PyFrame frame = current();
        begin(frame);
        return frame;
    }

    /** The innermost frame, null when there is none. Called by emitted code that reports events. */
    public static PyFrame current() {
        return ThreadState.current().frame;
    }

    /** The body of a module or class, or code of {@code exec}, begins: its variables are in this namespace. */
    public static PyFrame enterBody(PyFunction fn, Object namespace) {
        PyFrame frame = new PyFrame(fn, (Object[]) null).withLocals(namespace);
        push(frame);
        return frame;
    }

    public static void push(PyFrame frame) {
        ThreadState state = ThreadState.current();
        frame.entered(state.frame);
        state.frame = frame;
    }

    /** A function returns this value, or a generator yields it; the frame is null when it could not be made. */
    public static Object leave(Object value, PyFrame frame, int pos) {
        frame.returnedAt(pos);
        if (Tracing.isOn()) {
            report(frame, value);
        }
        if (!frame.isGenerator()) {
            pop(frame);
        }
        return value;
    }

    private static void report(PyFrame frame, Object value) {
        try {
            Tracing.returned(frame, value);
        } catch (Throwable t) {
            pop(frame);
            throw t;
        }
    }

    /** A generator is about to yield this value. */
    public static Object yielded(Object value, PyFrame frame, int pos) {
        frame.setYielding(true);
        Object out = leave(value, frame, pos);
        frame.setYielding(false);
        return out;
    }

    public static void pop(PyFrame frame) {
        if (frame.isExecuting()) {
            ThreadState.current().frame = frame.caller();
            frame.exited();
        }
    }

    /** The last handler of a function with a frame. */
    public static Throwable unwind(Throwable t, PyFunction fn, int pos, PyFrame frame) {
        Throwable out = Tracebacks.unwind(t, fn, pos);
        if (frame != null) {
            if (Tracing.isOn() && out instanceof PyException e) {
                Tracing.unwound(frame, e.value);
            }
            leave(null, frame, pos >= 0 ? pos : pos <= -2 ? -2 - pos : -1);
        }
        return out;
    }

    /** Adds the keys that {@code f_locals} of the running function got beside its variables. */
    public static void addExtra(PyFunction fn, PyDict locals) {
        PyFrame frame = fn.code().isFramed() ? of(fn) : null;
        if (frame != null && frame.extra() != null) {
            DictMerge.merge(locals, frame.extra(), true);
        }
    }

    /** The frame of the function that runs, when it has one: no inner one is on the list then. */
    static PyFrame of(PyFunction fn) {
        PyFrame top = ThreadState.current().frame;
        return top != null && top.function() == fn ? top : null;
    }
}
