package org.pyjc.runtime.module.thread;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.Timeouts;
import org.pyjc.runtime.thread.Waits;

/**
 * {@code threading.Lock}: any thread may release it. Compare CPython _threadmodule.c: lock_PyThread_acquire_lock.
 * Thread safety: a synchronizer with the states free and taken, which no thread owns.
 */
@PyTypeDef(name = "lock", module = "_thread", weakReferable = true, subclassable = false,
        doc = "A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().")
public final class PyLock extends PyObject {
    public static final PyType TYPE = PyType.define(new PyLockExposer());

    private volatile Sync sync = new Sync();

    /** 0 when free, 1 when taken. */
    private static final class Sync extends AbstractQueuedSynchronizer implements Waits.Event {
        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            if (!compareAndSetState(1, 0)) {
                throw Errors.runtimeError("release unlocked lock");
            }
            return true;
        }

        @Override
        public boolean within(long nanos) throws InterruptedException {
            return tryAcquireNanos(1, nanos);
        }

        boolean isTaken() {
            return getState() != 0;
        }
    }

    public PyLock() {
        super(TYPE);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyLock();
    }

    @PyMethod(signature = "(self, blocking=True, timeout=-1)", doc = "Lock the lock.")
    boolean acquire(boolean blocking, double timeout) {
        return lock(Timeouts.ofLock(blocking, timeout));
    }

    /** Acquires within so many nanoseconds ({@link Timeouts#FOREVER}); signal handlers run while the main thread waits. */
    public boolean lock(long nanos) {
        Interrupts.poll();
        Sync s = sync;
        return s.tryAcquire(1) || nanos != 0 && Waits.await(s, nanos);
    }

    @PyMethod(doc = "Release the lock.")
    public void release() {
        sync.release(1);
    }

    @PyMethod(doc = "Return whether the lock is in the locked state.")
    public boolean locked() {
        return sync.isTaken();
    }

    @PyMethod(name = "acquire_lock", signature = "(self, blocking=True, timeout=-1)", doc = "An obsolete synonym of acquire().")
    boolean acquireLock(boolean blocking, double timeout) {
        return acquire(blocking, timeout);
    }

    @PyMethod(name = "release_lock", doc = "An obsolete synonym of release().")
    void releaseLock() {
        release();
    }

    @PyMethod(name = "locked_lock", doc = "An obsolete synonym of locked().")
    boolean lockedLock() {
        return locked();
    }

    @PyMethod(name = "_at_fork_reinit")
    void reinit() {
        sync = new Sync();
    }

    @PyMethod(name = "__enter__", doc = "Lock the lock.")
    boolean enter() {
        return lock(Timeouts.FOREVER);
    }

    @PyMethod(name = "__exit__", signature = "(self, /, *exc_info)", doc = "Release the lock.")
    void exit(Object[] info) {
        release();
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<" + (locked() ? "locked" : "unlocked") + " _thread.lock object at " + TypeNames.address(this) + ">";
    }
}
