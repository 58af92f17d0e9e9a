package org.pyjc.runtime.module.thread;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.thread.Timeouts;
import org.pyjc.runtime.thread.Waits;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code threading.RLock}. Compare CPython _threadmodule.c: rlock_acquire. Thread safety: a {@link ReentrantLock}. */
@PyTypeDef(name = "RLock", module = "_thread", weakReferable = true, doc = "A reentrant lock.")
public final class PyRLock extends PyObject {
    public static final PyType TYPE = PyType.define(new PyRLockExposer());

    private volatile Sync lock = new Sync();
    private volatile long owner;
    /** How often the owner holds it, for others to see; written by the owner. */
    private volatile int holds;

    private static final class Sync extends ReentrantLock implements Waits.Event {
        @Override
        public boolean within(long nanos) throws InterruptedException {
            return tryLock(nanos, TimeUnit.NANOSECONDS);
        }
    }

    private PyRLock(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyRLock(cls);
    }

    @PyMethod(signature = "(self, blocking=True, timeout=-1)", doc = "Lock the lock.")
    boolean acquire(boolean blocking, double timeout) {
        return acquireFor(Timeouts.ofLock(blocking, timeout));
    }

    private boolean acquireFor(long nanos) {
        Sync l = lock;
        boolean acquired = l.tryLock() || nanos != 0 && Waits.await(l, nanos);
        if (acquired) {
            owner = Thread.currentThread().threadId();
            holds = l.getHoldCount();
        }
        return acquired;
    }

    @PyMethod(doc = "Release the lock.")
    void release() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        int left = lock.getHoldCount() - 1;
        if (left == 0) {
            owner = 0;
        }
        holds = left;
        lock.unlock();
    }

    @PyMethod(doc = "Return a boolean indicating whether this object is locked right now.")
    boolean locked() {
        return lock.isLocked();
    }

    @PyMethod(name = "__enter__", doc = "Lock the lock.")
    boolean enter() {
        return acquireFor(Timeouts.FOREVER);
    }

    @PyMethod(name = "__exit__", signature = "(self, /, *exc_info)", doc = "Release the lock.")
    void exit(Object[] info) {
        release();
    }

    @PyMethod(name = "_is_owned", doc = "For internal use by `threading.Condition`.")
    boolean isOwned() {
        return lock.isHeldByCurrentThread();
    }

    @PyMethod(name = "_recursion_count", doc = "For internal use by reentrancy checks.")
    long recursionCount() {
        return lock.getHoldCount();
    }

    @PyMethod(name = "_release_save", doc = "For internal use by `threading.Condition`.")
    Object releaseSave() {
        int count = lock.getHoldCount();
        if (count == 0) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        Object saved = new PyTuple((long) count, owner);
        for (int i = 0; i < count; i++) {
            release();
        }
        return saved;
    }

    @PyMethod(name = "_acquire_restore", doc = "For internal use by `threading.Condition`.")
    void acquireRestore(PyTuple state) {
        long count = (Long) state.items()[0];
        Sync l = lock;
        for (long i = 0; i < count; i++) {
            l.lock(); // an exception of a signal handler must not leave its caller without the lock
        }
        owner = Thread.currentThread().threadId();
        holds = l.getHoldCount();
    }

    @PyMethod(name = "_at_fork_reinit")
    void reinit() {
        lock = new Sync();
        owner = 0;
        holds = 0;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<" + (lock.isLocked() ? "locked" : "unlocked") + " " + TypeNames.withModule(type()) + " object owner=" + owner
                + " count=" + holds + " at " + TypeNames.address(this) + ">";
    }
}
