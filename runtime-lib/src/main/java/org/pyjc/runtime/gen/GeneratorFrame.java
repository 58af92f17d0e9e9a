package org.pyjc.runtime.gen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.HandledScope;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.Raise;
import org.pyjc.runtime.exc.Tracebacks;
import org.pyjc.runtime.trace.Tracing;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a suspended generator or coroutine keeps: where to go on, and its live locals.
 *
 * <p>Thread safety: the status changes atomically, and only the thread that made it RUNNING touches the rest; leaving
 * RUNNING publishes what was written. As long as no thread of the program has resumed another thread's generator, which
 * is {@link Confinement}, the owner needs no atomic instruction.
 */
public final class GeneratorFrame extends HandledScope {
    static final int CREATED = 0;
    static final int SUSPENDED = 1;
    static final int RUNNING = 2;
    static final int FINISHED = 3;
    private static final VarHandle STATUS;
    private static final VarHandle CLAIMED;

    static {
        try {
            STATUS = MethodHandles.lookup().findVarHandle(GeneratorFrame.class, "status", int.class);
            CLAIMED = MethodHandles.lookup().findVarHandle(GeneratorFrame.class, "claimed", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final PyFunction function;
    private final MethodHandle body;
    private final boolean plain;
    /** Whose {@link Confinement} it is. */
    private Thread owner;
    /** References kept while suspended; the parameters before the first run. */
    public Object[] locals;
    /** Primitive values kept while suspended. */
    public long[] prims;
    /** The number of the yield to go on behind; 0 at the start. */
    public int state;
    /** What the generator returned, or what a delegated iterator did. */
    Object result;
    /** The exception to raise at the yield when the generator goes on, or null. */
    PyException thrown;
    /** What {@code yield from} or {@code await} waits for, or null. */
    Object delegate;
    private Object[] shared;
    /** The generator that this is the frame of; null for a part's frame. */
    GeneratorWatch.Owner generator;
    /** The frame object of a function that has one, from the first run on. */
    PyFrame pyFrame;
    private GeneratorWatch watch;
    private int status;
    /** Whether the owner runs it, or is about to, without an atomic step. */
    private boolean claimed;

    /** {@code plain}: the body has no exception handlers. */
    GeneratorFrame(PyFunction function, Object[] locals, long[] prims, boolean plain) {
        this.plain = plain;
        this.owner = Thread.currentThread();
        this.function = function;
        this.body = function.code().generatorBody();
        this.locals = locals;
        this.prims = prims;
    }

    // ---- called by emitted code ----

    public static PyFunction function(GeneratorFrame frame) {
        return frame.function;
    }

    public static Object parameter(GeneratorFrame frame, int index) {
        return frame.locals[index];
    }

    /** The body begins: its variables are in this array from now on. */
    public static PyFrame enter(GeneratorFrame frame, Object[] variables) {
        PyFrame made = LiveFrames.enter(frame.function, variables);
        made.ofGenerator(frame.generator == null ? PyNone.NONE : frame.generator, null);
        frame.pyFrame = made;
        return made;
    }

    /** What a {@code yield} evaluates to: what was sent, unless an exception was thrown in. */
    public static Object resumed(GeneratorFrame frame, Object sent) {
        if (frame.pyFrame != null && Tracing.isOn()) {
            Tracing.call(frame.pyFrame, true, frame.thrown == null ? null : frame.thrown.value);
        }
        PyException e = frame.thrown;
        if (e != null) {
            frame.thrown = null;
            throw Raise.raise(e.value);
        }
        return sent;
    }

    /** {@code return value}. */
    public static Object finish(Object value, GeneratorFrame frame) {
        frame.result = value;
        return null;
    }

    /** The result of a delegated iterator, null when an asynchronous loop is over. */
    public static Object takeResult(GeneratorFrame frame) {
        Object value = frame.result;
        frame.result = null;
        if (value != null && frame.pyFrame != null && Tracing.isOn() && frame.delegate instanceof Resumable) {
            Tracing.stopped(frame.pyFrame, value);
        }
        frame.delegate = null;
        return value;
    }

    // ---- parts of a generator that is too big for one method; each has a frame ----

    /** The frame of a part, which shares the generator's variables. */
    public static GeneratorFrame part(GeneratorFrame frame, Object[] shared, int slots) {
        GeneratorFrame inner = new GeneratorFrame(frame.function, new Object[slots & 0xFFFF], new long[slots >>> 16],
                true);
        inner.shared = shared;
        return inner;
    }

    public static Object[] shared(GeneratorFrame part) {
        return part.shared;
    }

    /** Hands on an exception that is thrown in. */
    public static void resumePart(GeneratorFrame frame, GeneratorFrame part) {
        part.thrown = frame.thrown;
        frame.thrown = null;
    }

    /** The number of the jump that a finished part asks for. */
    public static int exitOfPart(GeneratorFrame part) {
        return (Integer) part.result;
    }

    // ---- called by the generator objects ----

    int status() {
        return (int) STATUS.getAcquire(this);
    }

    /** Makes a suspended or new frame the running one; false when it is running or finished. */
    boolean start(int from) {
        if (owner == Thread.currentThread() && Confinement.holds()) {
            if (status != from) {
                return false;
            }
            CLAIMED.setOpaque(this, true);
            // Asked again behind the claim: either this sees the end of the confinement, or who ended it sees the claim.
            if (Confinement.holds()) {
                status = RUNNING;
                return true;
            }
            CLAIMED.setRelease(this, false);
        }
        return startShared(from);
    }

    /** Nothing else refers to the generator: the calling thread, which finalises it, owns it from now on. */
    void adopt() {
        owner = Thread.currentThread();
    }

    private boolean startShared(int from) {
        Confinement.end();
        return !(boolean) CLAIMED.getVolatile(this) && STATUS.compareAndSet(this, from, RUNNING);
    }

    void leave(int next) {
        STATUS.setRelease(this, next);
        CLAIMED.setRelease(this, false);
    }

    /** The code of the function's body: {@code (GeneratorFrame, Object)Object}. */
    MethodHandle body() {
        return body;
    }

    /** Runs up to the next yield: the value yielded, or null at the end, which {@link #result} then has. */
    Object run(Object sent) {
        return run(body, sent);
    }

    /** As {@link #run(Object)}; {@code code} is the frame's body, which a call site knows as a constant. */
    Object run(MethodHandle code, Object sent) {
        if (!plain) {
            enter();
        }
        Object value;
        try {
            if (pyFrame != null) {
                LiveFrames.push(pyFrame);
            }
            value = (Object) code.invokeExact(this, sent);
        } catch (Throwable t) {
            throw failed(t);
        }
        if (pyFrame != null) {
            LiveFrames.pop(pyFrame);
        }
        if (!plain) {
            exit();
        }
        if (value == null) {
            finished();
        } else {
            if (!plain && watch == null) {
                watch();
            }
            leave(SUSPENDED);
        }
        return value;
    }

    private void finished() {
        if (watch != null) {
            watch.forget();
            watch = null;
        }
        if (pyFrame != null) {
            pyFrame.finished();
        }
        locals = null;
        prims = null;
        delegate = null;
        leave(FINISHED);
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> RuntimeException failed(Throwable t) throws T {
        if (pyFrame != null) {
            LiveFrames.pop(pyFrame);
        }
        if (!plain) {
            exit();
        }
        finished();
        throw (T) t;
    }

    /** From now on the generator is finalised when nothing refers to it: there may be handlers to run. */
    void watch() {
        if (watch == null && generator != null) {
            watch = new GeneratorWatch(generator);
        }
    }

    /** An exception thrown in before the start is raised at the function's first line. */
    PyException located(PyException e) {
        Tracebacks.here(e.value, function, 0);
        return e;
    }

    PyFunction function() {
        return function;
    }
}
