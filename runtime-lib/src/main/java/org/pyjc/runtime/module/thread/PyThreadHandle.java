package org.pyjc.runtime.module.thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.Shutdown;
import org.pyjc.runtime.thread.Waits;
import org.pyjc.runtime.types.floats.FloatConversion;

/**
 * What {@code threading.Thread} holds of its thread. Compare CPython _threadmodule.c: ThreadHandle. Thread safety: the end
 * is a latch; the thread is set once before it starts.
 */
@PyTypeDef(name = "_ThreadHandle", module = "_thread", subclassable = false)
final class PyThreadHandle extends PyObject implements Waits.Event {
    public static final PyType TYPE = PyType.define(new PyThreadHandleExposer());

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Thread thread;
    private volatile long ident;
    /** The one thread that is waiting for is waiting for this one: joining would never end. */
    private volatile boolean started;

    PyThreadHandle() {
        super(TYPE);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyThreadHandle();
    }

    /** Makes it the handle of a thread that runs already. */
    static PyThreadHandle of(long ident) {
        PyThreadHandle handle = new PyThreadHandle();
        handle.ident = ident;
        handle.started = true;
        return handle;
    }

    synchronized void start(Thread newThread) {
        if (started) {
            throw Errors.runtimeError("thread already started");
        }
        started = true;
        thread = newThread;
        ident = newThread.threadId();
    }

    void finish() {
        done.countDown();
    }

    boolean isStarted() {
        return started;
    }

    @PyGetter("ident")
    long ident() {
        return ident;
    }

    @PyMethod(name = "is_done")
    boolean isDone() {
        return done.getCount() == 0;
    }

    @PyMethod(name = "_set_done")
    void setDone() {
        if (!started) {
            throw Errors.runtimeError("thread not started");
        }
        finish();
    }

    @PyMethod(name = "join", signature = "(self, timeout=None, /)")
    void join(@OrNone Object timeout) {
        if (!started) {
            throw Errors.runtimeError("thread not started");
        }
        if (thread == Thread.currentThread() && !isDone()) {
            throw Errors.runtimeError("Cannot join current thread");
        }
        if (Shutdown.begun() && !isDone()) {
            throw Errors.of(Exceptions.PYTHON_FINALIZATION_ERROR, "cannot join thread at interpreter shutdown");
        }
        Interrupts.poll();
        Double seconds = timeout == null ? null : FloatConversion.numberOrNull(timeout);
        await(seconds == null || seconds < 0 ? -1 : (long) (Math.min(seconds, 9e9) * 1e9));
    }

    /** Waits so many nanoseconds for the end, forever for a negative number. */
    void await(long nanos) {
        Waits.await(this, nanos);
    }

    @Override
    public boolean within(long nanos) throws InterruptedException {
        return done.await(nanos, TimeUnit.NANOSECONDS);
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<_ThreadHandle object: ident=" + ident + ">";
    }
}
