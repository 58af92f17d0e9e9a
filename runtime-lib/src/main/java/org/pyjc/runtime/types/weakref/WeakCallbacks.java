package org.pyjc.runtime.types.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.Finalization;

/**
 * Calls the callbacks of weak references whose objects are gone, on a daemon thread that starts with the first callback, or on
 * the thread that asks for a collection. Compare CPython weakrefobject.c: handle_callback.
 *
 * <p>Thread safety: a concurrent queue; each callback is taken once.
 */
public final class WeakCallbacks {
    static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    /** Whether the daemon is calling a callback. */
    private static volatile boolean busy;
    private static volatile Thread daemon;
    private static final long PATIENCE_MILLIS = 500;

    private WeakCallbacks() {}

    static void start() {
        if (!STARTED.get() && STARTED.compareAndSet(false, true)) {
            Thread thread = new Thread(WeakCallbacks::run, "weakref callbacks");
            thread.setDaemon(true);
            daemon = thread;
            thread.start();
        }
    }

    private static void run() {
        while (true) {
            try {
                Reference<?> next = QUEUE.remove();
                busy = true;
                handle(next);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                busy = false;
            }
        }
    }

    private static void handle(Reference<?> reference) {
        if (reference instanceof WeakObject.Link link) {
            Object callback = link.owner.takeCallback();
            if (callback != null) {
                call(callback, link.owner);
            }
        }
    }

    private static void call(Object callback, WeakObject reference) {
        try {
            Call.call1(callback, reference);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, Uncaught.about("Exception ignored while calling weakref callback ", callback), null);
        }
    }

    /** Collects garbage and calls the callbacks of what is gone. */
    public static void collect() {
        WeakReference<Object> witness = new WeakReference<>(new Object(), QUEUE);
        Finalization.collect(PATIENCE_MILLIS);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!witness.refersTo(null) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        drain(end);
    }

    /** Handles what is in the queue now and what the collector is about to put there. */
    private static void drain(long end) {
        try {
            Reference<?> next = QUEUE.remove(20);
            while (next != null && System.nanoTime() < end) {
                handle(next);
                next = QUEUE.remove(1);
            }
            while (busy && Thread.currentThread() != daemon && System.nanoTime() < end) {
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
