package org.pyjc.runtime.thread;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.HandledScope;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;

/**
 * What the interpreter knows of one thread. Compare CPython's PyThreadState.
 *
 * <p>Thread safety: only its own thread touches it, but for the volatile fields, which others read.
 */
public final class ThreadState {
    private static final ThreadLocal<ThreadState> CURRENT = new ThreadLocal<>() {
        @Override
        protected ThreadState initialValue() {
            return new ThreadState();
        }
    };

    /** The exception that is being handled (the innermost {@code except} block), null for none. */
    public PyBaseException handled;
    /** The generator that runs, whose handled exception comes before that of the code around; null for none. */
    public HandledScope scope;
    /** The innermost frame of a function that has one, null for none; see {@link org.pyjc.runtime.exc.LiveFrames}. */
    public PyFrame frame;
    /** {@code sys.settrace}'s and {@code sys.setprofile}'s functions; null for none. */
    public volatile Object traceFunction;
    public volatile Object profileFunction;
    /** Whether a trace function runs, which sees no events itself. */
    public boolean tracing;
    /** The context of context variables, null until the first is needed; see {@code _contextvars}. */
    public Object context;
    /** The asynchronous generator hooks of {@code sys.set_asyncgen_hooks}; null for none. */
    public Object asyncGenFirstIter;
    public Object asyncGenFinalizer;
    /** {@code sys.set_coroutine_origin_tracking_depth}. */
    public int coroutineOriginDepth;
    /** The coroutine that the thread made last; see {@code Unawaited}. */
    public Object lastCoroutine;
    /** The running event loop of {@code _asyncio} and its current task, null for none; other threads read them. */
    public volatile Object runningLoop;
    public volatile Object runningTask;
    /** The coroutines that Python code of the thread sends to now, as an event loop of its own does; null for none. */
    public Driven driven;

    /** Whether threads that it starts are virtual ones; see {@link VirtualThreads}. */
    boolean startsVirtual;

    /** How many function entries are left up to the next look at the stack, by which limit; see {@link Recursion}. */
    int entriesLeft;
    int entriesLimit;

    /** What compiled code passes to a built-in that looks at its caller's variables; see {@link CallerScope}. */
    CallerScope callerScope;

    ThreadState() {}

    /** A coroutine that runs because Python code sent to it, and the one around it, or null. */
    public record Driven(Object coroutine, Driven outer) {}

    /** Notes that Python code sends to a coroutine now; the caller puts back the one around it. */
    public Driven drive(Object coroutine) {
        driven = new Driven(coroutine, driven);
        return driven;
    }

    /** The states of all Python threads that run, but for virtual ones, which the JVM does not list. */
    public static List<ThreadState> all() {
        List<ThreadState> states = new ArrayList<>();
        for (PyThread thread : PyThread.all()) {
            states.add(thread.state);
        }
        return states;
    }

    /** The calling thread's state. */
    public static ThreadState current() {
        return Thread.currentThread() instanceof PyThread t ? t.state : CURRENT.get();
    }
}
