package org.pyjc.runtime.object;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.thread.Solo;

/**
 * Calls {@code __del__} once, some time after an object was found unreachable. Compare CPython typeobject.c:
 * slot_tp_finalize, and PEP 442.
 *
 * <p>An object of a class with {@code __del__} holds a trigger that Java finalises together with it; of all that the JVM
 * offers only that gives the object itself back. Objects of other classes cost nothing.
 *
 * <p>Thread safety: the trigger is a hidden attribute, set once; what is found waits in a concurrent queue, and whoever takes it
 * runs it.
 */
public final class Finalization {
    private static final String HIDDEN = "\0del";
    private static volatile boolean used;
    /** How many finalisers run just now. */
    private static final AtomicInteger RUNNING = new AtomicInteger();
    /** Set in a thread while it runs finalisers. */
    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();
    /** How many threads are collecting: they run what is found meanwhile. */
    private static final AtomicInteger COLLECTING = new AtomicInteger();
    private static final ConcurrentLinkedQueue<Watch> PENDING = new ConcurrentLinkedQueue<>();

    private Finalization() {}

    /** Lets the object's {@code __del__} be called, if its class has one; returns the object. */
    public static Object watched(Object o) {
        if (o instanceof PyObject p && hasFinalizer(p.type()) && p.hiddenAttribute(HIDDEN) == null) {
            Object fresh = new Trigger(p);
            if (p.hiddenAttributeOrAdd(HIDDEN, fresh) == fresh) {
                UnfinishedObjects.add(p);
            }
        }
        return o;
    }

    /** Whether the instances of a class are finalised. */
    public static boolean hasFinalizer(PyType cls) {
        return cls.lookupSpecial(Special.DEL) != null;
    }

    /**
     * Something to do once, when the object that holds it has been found unreachable: on the thread that asked for a
     * collection, else on the JVM's finaliser thread.
     */
    public abstract static class Watch {
        private final long made = System.nanoTime();

        protected Watch() {
            used = true;
        }

        /** Whether there is still something to be done; asked on the JVM's finaliser thread. */
        protected boolean isDue() {
            return true;
        }

        /** What is to be done; exceptions are to be reported, not thrown. */
        protected abstract void run();

        @Override
        @SuppressWarnings({"removal", "deprecation"})
        protected final void finalize() {
            if (!isDue()) {
                return;
            }
            PENDING.add(this);
            if (COLLECTING.get() == 0) {
                Solo.end();
                runPending();
            }
        }
    }

    /** Runs what waits, the oldest first. */
    private static void runPending() {
        INSIDE.set(true);
        RUNNING.incrementAndGet();
        try {
            List<Watch> found = new ArrayList<>();
            for (Watch next = PENDING.poll(); next != null; next = PENDING.poll()) {
                found.add(next);
            }
            found.sort((a, b) -> Long.signum(a.made - b.made));
            found.forEach(Watch::run);
        } finally {
            RUNNING.decrementAndGet();
            INSIDE.remove();
        }
    }

    private static final class Trigger extends Watch {
        private final PyObject owner;

        Trigger(PyObject owner) {
            this.owner = owner;
        }

        @Override
        protected void run() {
            if (owner.hiddenAttribute(HIDDEN) == this) {
                callFinalizer(owner);
            }
        }
    }

    /** Whether there are objects whose {@code __del__} is to be called some time. */
    public static boolean isAwaited() {
        return used && UnfinishedObjects.any();
    }

    /** How many objects with {@code __del__} the program made so far. */
    public static long made() {
        return UnfinishedObjects.made();
    }

    /** Calls {@code __del__} of the objects that are left at the end of the program, in the order of their making. */
    public static void finish() {
        if (!used) {
            return;
        }
        for (PyObject o : UnfinishedObjects.take()) {
            if (o.hiddenAttribute(HIDDEN) instanceof Trigger) {
                o.clearHiddenAttribute(HIDDEN);
                callFinalizer(o);
            }
        }
    }

    private static void callFinalizer(PyObject o) {
        Object method = o.type().lookupSpecial(Special.DEL);
        if (method == null) {
            return;
        }
        try {
            Call.callAttribute(method, o);
        } catch (Throwable t) {
            // also a stack that is used up: the finalisers of others are still to be called
            Uncaught.unraisable(Handlers.caught(t), Uncaught.about("Exception ignored while calling deallocator ", method), null);
        }
    }

    /** Whether the calling thread runs finalisers just now. */
    public static boolean isRunningHere() {
        return INSIDE.get() != null;
    }

    /**
     * Collects garbage and waits, for a while, until the finalisers of what was found unreachable have run. Does no more
     * than collect as long as no object had a finaliser.
     */
    public static void collect(long patienceMillis) {
        if (!used) {
            System.gc();
            return;
        }
        COLLECTING.incrementAndGet();
        try {
            FinalizerThread.collect(patienceMillis);
        } finally {
            COLLECTING.decrementAndGet();
        }
        runPending();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (RUNNING.get() > 0 && System.nanoTime() < end) {
            Thread.yield();
        }
    }
}
