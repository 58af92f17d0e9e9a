package org.pyjc.runtime.module.multiprocessing;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.floats.FloatConversion;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A semaphore that processes share, by its name. Compare CPython Modules/_multiprocessing/semaphore.c. Thread safety: the semaphore is the
 * system's; the owner and how often it holds the lock are written by the owner only.
 */
@PyTypeDef(name = "SemLock", module = "_multiprocessing", doc = "Semaphore/Mutex type")
final class PySemLock extends PyObject {
    public static final PyType TYPE = PyType.define(new PySemLockExposer());
    private static final int RECURSIVE = 0;
    private static final int O_CREAT_EXCL = 0xc0;
    private static final long NANOS = 1_000_000_000L;
    /** Waits in pieces, so that the main thread sees signals and other threads an end of the program. */
    private static final long PIECE = NANOS / 20;

    private final long handle;
    private final int kind;
    private final int maxvalue;
    private final String name;
    private final AtomicInteger count = new AtomicInteger();
    private volatile long owner;

    private PySemLock(PyType type, long handle, int kind, int maxvalue, String name) {
        super(type);
        this.handle = handle;
        this.kind = kind;
        this.maxvalue = maxvalue;
        this.name = name;
    }

    @PyNew(signature = "(kind, value, maxvalue, name, unlink)")
    static Object create(PyType cls, int kind, int value, int maxvalue, String name, boolean unlink) {
        if (kind != RECURSIVE && kind != 1) {
            throw Errors.valueError("unrecognized kind");
        }
        try (Arena arena = Arena.ofConfined()) {
            long text = Libc.string(arena, name);
            long handle = Libc.SEM_OPEN.call(text, O_CREAT_EXCL, 0600, value);
            if (handle == 0) {
                throw CFunction.error();
            }
            if (unlink && Libc.SEM_UNLINK.callInt(text) < 0) {
                throw CFunction.error();
            }
            return new PySemLock(cls, handle, kind, maxvalue, unlink ? null : name);
        }
    }

    @PyClassMethod(name = "_rebuild", signature = "($type, handle, kind, maxvalue, name, /)")
    static Object rebuild(PyType cls, long handle, int kind, int maxvalue, @OrNone Object name) {
        if (name == null) {
            return new PySemLock(cls, handle, kind, maxvalue, null);
        }
        String text = Paths.toPath(name);
        try (Arena arena = Arena.ofConfined()) {
            long own = Libc.SEM_OPEN.call(Libc.string(arena, text), 0);
            if (own == 0) {
                throw CFunction.error();
            }
            return new PySemLock(cls, own, kind, maxvalue, text);
        }
    }

    @PyGetter(value = "handle", member = true)
    long handle() {
        return handle;
    }

    @PyGetter(value = "kind", member = true)
    long kind() {
        return kind;
    }

    @PyGetter(value = "maxvalue", member = true)
    long maxvalue() {
        return maxvalue;
    }

    @PyGetter(value = "name", member = true)
    Object name() {
        return name == null ? PyNone.NONE : name;
    }

    private boolean mine() {
        return count.get() > 0 && owner == Thread.currentThread().threadId();
    }

    @PyMethod(signature = "($self, block=True, timeout=None)", doc = "Acquire the semaphore/lock.")
    boolean acquire(boolean block, @OrNone Object timeout) {
        if (kind == RECURSIVE && mine()) {
            count.incrementAndGet();
            return true;
        }
        double seconds = timeout == null ? -1 : Math.max(0, FloatConversion.numberOrNull(timeout));
        if (!await(block ? timeout == null ? Long.MAX_VALUE : (long) Math.min(seconds * NANOS, 9e18) : 0)) {
            return false;
        }
        count.incrementAndGet();
        owner = Thread.currentThread().threadId();
        return true;
    }

    /** Takes one within so many nanoseconds. */
    private boolean await(long nanos) {
        long start = System.nanoTime();
        while (true) {
            if (Libc.SEM_TRYWAIT.callInt(handle) == 0) {
                return true;
            }
            if (CFunction.errno() != Errno.EAGAIN && CFunction.errno() != Errno.EINTR) {
                throw CFunction.error();
            }
            long left = nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            if (timedWait(Math.min(left, PIECE))) {
                return true;
            }
            if (Thread.currentThread().isInterrupted()) {
                Interrupts.run();
            }
        }
    }

    private boolean timedWait(long nanos) {
        java.time.Instant end = java.time.Instant.now().plusNanos(nanos);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(16, 8);
            m.set(ValueLayout.JAVA_LONG, 0, end.getEpochSecond());
            m.set(ValueLayout.JAVA_LONG, 8, end.getNano());
            return Libc.SEM_TIMEDWAIT.callInt(handle, m.address()) == 0;
        }
    }

    @PyMethod(doc = "Release the semaphore/lock.")
    void release() {
        if (kind == RECURSIVE) {
            if (!mine()) {
                throw Errors.of(Exceptions.ASSERTION_ERROR, "attempt to release recursive lock not owned by thread");
            }
            if (count.get() > 1) {
                count.decrementAndGet();
                return;
            }
        } else if (value() >= maxvalue) {
            throw Errors.valueError("semaphore or lock released too many times");
        }
        count.decrementAndGet();
        if (Libc.SEM_POST.callInt(handle) < 0) {
            throw CFunction.error();
        }
    }

    private int value() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8, 8);
            CFunction.checked(Libc.SEM_GETVALUE.callInt(handle, m.address()));
            return m.get(ValueLayout.JAVA_INT, 0);
        }
    }

    @PyMethod(name = "_count", doc = "Num of `acquire()`s minus num of `release()`s for this process.")
    long heldCount() {
        return count.get();
    }

    @PyMethod(name = "_is_mine", doc = "Whether the lock is owned by this thread.")
    boolean isMine() {
        return mine();
    }

    @PyMethod(name = "_get_value", doc = "Get the value of the semaphore.")
    long getValue() {
        return Math.max(value(), 0);
    }

    @PyMethod(name = "_is_zero", doc = "Return whether semaphore has value zero.")
    boolean isZero() {
        return value() == 0;
    }

    @PyMethod(name = "_after_fork", doc = "Rezero the net acquisition count after fork().")
    void afterFork() {
        count.set(0);
    }

    @PyMethod(name = "__enter__", doc = "Enter the semaphore/lock.")
    boolean enter() {
        return acquire(true, null);
    }

    @PyMethod(name = "__exit__", signature = "($self, exc_type=None, exc_value=None, exc_tb=None, /)", doc = "Exit the semaphore/lock.")
    void exit(Object type, Object value, Object traceback) {
        release();
    }
}
