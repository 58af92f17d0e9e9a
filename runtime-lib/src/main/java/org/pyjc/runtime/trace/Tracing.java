package org.pyjc.runtime.trace;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.gen.PyGenerator;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The events of {@code sys.settrace} and {@code sys.setprofile}, and the switch of all events. Compare CPython legacy_tracing.c.
 *
 * <p>Code reports events only when it is compiled to: see {@link TracedUnit}. While nothing is traced, that code is not used.
 *
 * <p>Thread safety: the switch is volatile; the functions are the calling thread's.
 */
public final class Tracing {
    private static volatile boolean on;

    private Tracing() {}

    /** Whether any thread traces, or a tool monitors. */
    public static boolean isOn() {
        return on;
    }

    /** Asks again whether anything is traced: a function was set or taken away. */
    public static synchronized void update() {
        boolean wanted = Monitoring.isActive() || anyFunction();
        if (wanted != on) {
            on = wanted;
            Relinking.breakAll();
        }
    }

    private static boolean anyFunction() {
        ThreadState own = ThreadState.current();
        return own.traceFunction != null || own.profileFunction != null
                || ThreadState.all().stream().anyMatch(each -> each.traceFunction != null || each.profileFunction != null);
    }

    // ---- events ----

    /** A function begins, or a generator goes on. */
    public static void call(PyFrame frame, boolean resumed) {
        call(frame, resumed, null);
    }

    /** The same; an exception may be thrown into the generator. */
    public static void call(PyFrame frame, boolean resumed, PyBaseException thrown) {
        ThreadState state = ThreadState.current();
        if (state.tracing) {
            return;
        }
        frame.startTracing();
        frame.setEvent(resumed ? PyFrame.TraceEvent.OTHER : PyFrame.TraceEvent.CALL);
        try {
            if (state.traceFunction != null) {
                Object local = report(state, state.traceFunction, frame, "call", PyNone.NONE);
                frame.setTraceFunction(local);
            }
            if (state.profileFunction != null) {
                profile(state, frame, "call", PyNone.NONE);
            }
            if (thrown != null) {
                Monitoring.event(Monitoring.PY_THROW, frame, thrown);
            } else {
                Monitoring.location(resumed ? Monitoring.PY_RESUME : Monitoring.PY_START, frame);
            }
        } finally {
            frame.setEvent(PyFrame.TraceEvent.OTHER);
        }
    }

    /** Called by emitted code: the code of this line begins, in the middle of a statement. */
    public static void line(PyFrame frame, int line) {
        if (on && frame.isNewLine(line)) {
            frame.setEvent(PyFrame.TraceEvent.EXPRESSION);
            newLine(frame, line);
        }
    }

    /**
     * Called by emitted code: a statement begins.
     *
     * @param place its number in {@code places}, which say what can run in its stead; see {@link Jumps}
     * @return whether something else shall run
     */
    public static boolean statement(PyFrame frame, int line, int place, String places) {
        if (!on || !frame.isNewLine(line)) {
            return false;
        }
        frame.atStatement(place, places);
        newLine(frame, line);
        return frame.isJumping();
    }

    private static void newLine(PyFrame frame, int line) {
        ThreadState state = ThreadState.current();
        try {
            if (!state.tracing) {
                if (state.traceFunction != null && frame.tracesLines()) {
                    local(state, frame, "line", PyNone.NONE);
                }
                Monitoring.line(frame, line);
            }
        } finally {
            frame.setEvent(PyFrame.TraceEvent.OTHER);
        }
    }

    /**
     * Called by emitted code: a loop goes on at its head, on {@code line}; of a loop on one line each turn is a new line.
     * Compare legacy_tracing.c: sys_trace_jump_func.
     *
     * @param pos the present position
     * @param head the position there
     */
    public static void looped(PyFrame frame, int line, int pos, int head) {
        if (!on) {
            return;
        }
        ThreadState state = ThreadState.current();
        if (state.tracing) {
            return;
        }
        if (state.traceFunction != null && frame.isOnLine(line) && frame.tracesLines()) {
            local(state, frame, "line", PyNone.NONE);
        }
        Monitoring.jumped(frame, pos, head);
    }

    /** An exception comes to a handler. */
    public static void handled(PyFrame frame, PyBaseException e) {
        if (!ThreadState.current().tracing) {
            Monitoring.event(Monitoring.EXCEPTION_HANDLED, frame, e);
        }
    }

    /** An exception that was handled is raised on. */
    public static void reraised(PyBaseException e) {
        if (on) {
            ThreadState state = ThreadState.current();
            if (!state.tracing && state.frame != null) {
                Monitoring.event(Monitoring.RERAISE, state.frame, e);
            }
        }
    }

    /** Called by emitted code: a loop is over. Compare bytecodes.c: INSTRUMENTED_END_FOR. */
    public static void exhausted(PyFrame frame, Object iterator) {
        if (on && iterator instanceof PyGenerator generator) {
            stopped(frame, generator.takeResult());
        }
    }

    /** A call has returned, so another instruction comes: the only ones that are reported, for who stops right behind a call. */
    static void instruction(ThreadState state) {
        PyFrame frame = state.frame;
        if (!on || state.tracing || frame == null) {
            return;
        }
        if (state.traceFunction != null && frame.tracesInstructions()) {
            local(state, frame, "opcode", PyNone.NONE);
        }
        Monitoring.location(Monitoring.INSTRUCTION, frame);
    }

    /** What a generator delegates to has ended with a value. Compare sys_trace_exception_func for STOP_ITERATION. */
    public static void stopped(PyFrame frame, Object value) {
        ThreadState state = ThreadState.current();
        if (state.tracing) {
            return;
        }
        PyBaseException e = Errors.stopIteration(value).value;
        if (state.traceFunction != null && frame.traceFunction() != PyNone.NONE) {
            local(state, frame, "exception", new PyTuple(e.type(), e, PyNone.NONE));
        }
        Monitoring.event(Monitoring.STOP_ITERATION, frame, e);
    }

    /** A function returns or a generator yields; the value is null when an exception ends it. */
    public static void returned(PyFrame frame, Object value) {
        ThreadState state = ThreadState.current();
        if (state.tracing) {
            return;
        }
        Object argument = value == null ? PyNone.NONE : value;
        if (state.traceFunction != null) {
            local(state, frame, "return", argument);
        }
        if (state.profileFunction != null) {
            profile(state, frame, "return", argument);
        }
        if (value != null) {
            Monitoring.returned(frame, value);
        }
    }

    /** An exception has come up in a function, or come to it. */
    public static void raised(PyFrame frame, PyBaseException e, PyTraceback entry) {
        ThreadState state = ThreadState.current();
        if (state.tracing) {
            return;
        }
        if (state.traceFunction != null && frame.traceFunction() != PyNone.NONE) {
            local(state, frame, "exception", new PyTuple(e.type(), e, entry));
        }
        Monitoring.event(Monitoring.RAISE, frame, e);
    }

    /** An exception is about to end a function. */
    public static void unwound(PyFrame frame, PyBaseException e) {
        if (!ThreadState.current().tracing) {
            Monitoring.event(Monitoring.PY_UNWIND, frame, e);
        }
    }

    /** A built-in is called, or has ended; see {@link TracedCall}. */
    static void builtin(ThreadState state, PyFrame frame, String event, Object callee) {
        if (state.profileFunction != null && !state.tracing && frame != null) {
            profile(state, frame, event, callee);
        }
    }

    private static void local(ThreadState state, PyFrame frame, String event, Object argument) {
        Object function = frame.traceFunction();
        if (function != PyNone.NONE) {
            Object next = report(state, function, frame, event, argument);
            if (next != PyNone.NONE) {
                frame.setTraceFunction(next);
            }
        }
    }

    private static void profile(ThreadState state, PyFrame frame, String event, Object argument) {
        state.tracing = true;
        try {
            Call.call3(state.profileFunction, frame, event, argument);
        } catch (Throwable t) {
            state.profileFunction = null;
            throw t;
        } finally {
            state.tracing = false;
        }
    }

    /** Calls a trace function, which sees no events of its own; when it fails, tracing ends. */
    private static Object report(ThreadState state, Object function, PyFrame frame, String event, Object argument) {
        state.tracing = true;
        try {
            return Call.call3(function, frame, event, argument);
        } catch (Throwable t) {
            state.traceFunction = null;
            frame.setTraceFunction(PyNone.NONE);
            throw t;
        } finally {
            state.tracing = false;
        }
    }

    /** {@code sys.call_tracing}: runs a function while events are reported again. */
    public static Object callTracing(Object function, Object[] args) {
        ThreadState state = ThreadState.current();
        boolean before = state.tracing;
        state.tracing = false;
        try {
            return Call.call(function, args);
        } finally {
            state.tracing = before;
        }
    }

    /** For tools whose callbacks must see no events. */
    static Object quietly(Object function, Object... args) {
        ThreadState state = ThreadState.current();
        state.tracing = true;
        try {
            return Call.call(function, args, Call.NO_NAMES);
        } finally {
            state.tracing = false;
        }
    }

    /** An object that only is itself. */
    static final class Marker extends PyObject {
        Marker() {
            super(org.pyjc.runtime.object.PyType.OBJECT);
        }
    }
}
