package org.pyjc.runtime.types.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.gen.Unawaited;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.thread.Solo;

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
    private static final long QUIET_MILLIS = 2;

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

    /** Calls the callbacks of all references to the object that is gone, the newest first. */
    private static void handle(Reference<?> reference) {
        if (reference instanceof Witness w) {
            w.seen.countDown();
        } else if (reference instanceof WeakObject.Link link) {
            for (WeakObject each : link.owner.siblings()) {
                Object callback = each.referent() == null ? each.takeCallback() : null;
                if (callback != null) {
                    call(callback, each);
                }
            }
        }
    }

    /** A reference to garbage: when it is in the queue, the collector has been there. */
    private static final class Witness extends WeakReference<Object> {
        final CountDownLatch seen = new CountDownLatch(1);

        Witness() {
            super(new Object(), QUEUE);
        }
    }

    private static void call(Object callback, WeakObject reference) {
        if (Thread.currentThread() == daemon) {
            Solo.end();
        }
        try {
            Call.call1(callback, reference);
        } catch (Throwable t) {
            // also a stack that is used up: the callbacks of others are still to be called
            Uncaught.unraisable(Handlers.caught(t), Uncaught.about("Exception ignored while calling weakref callback ", callback), null);
        }
    }

    /** Collects garbage and calls the callbacks of what is gone; in the middle of that it does nothing, as CPython's gc_collect_main. */
    public static void collect() {
        if (Finalization.isRunningHere()) {
            return;
        }
        Unawaited.release();
        if (!STARTED.get()) {
            Finalization.collect(PATIENCE_MILLIS);
            return;
        }
        Solo.end();
        Witness witness = new Witness();
        Finalization.collect(PATIENCE_MILLIS);
        try {
            drain(witness, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Handles what is in the queue now and what the collector is about to put there, beside the daemon. */
    private static void drain(Witness witness, long end) throws InterruptedException {
        while (System.nanoTime() < end) {
            Reference<?> next = QUEUE.remove(QUIET_MILLIS);
            if (next != null) {
                handle(next);
            } else if (witness.seen.getCount() == 0 && (!busy || Thread.currentThread() == daemon)) {
                return;
            }
        }
    }
}
