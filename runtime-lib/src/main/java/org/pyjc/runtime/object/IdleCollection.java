package org.pyjc.runtime.object;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Collects garbage when a thread has waited for a while: what it waits for may be the end of an object that the program has forgotten, of a
 * connection or an executor say, which CPython would have told at once. Only if there are objects with {@code __del__} or callbacks of weak
 * references, and seldom: the more so when the program made none since the last time, or when it takes long.
 *
 * <p>Thread safety: an atomic stamp; what was made since is a guess that may be late.
 */
public final class IdleCollection {
    /** How long to wait before, in nanoseconds. */
    public static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 3 * PATIENCE;
    private static final long LONG_PAUSE = 120 * PATIENCE;
    /** A pause is at least so many times as long as the collection before it took. */
    private static final long SHARE = 20;
    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - LONG_PAUSE);
    private static volatile long tookBefore;
    private static volatile long madeBefore;
    private static volatile boolean callbacks;
    private static volatile boolean newCallbacks;

    private IdleCollection() {}

    /** A weak reference with a callback was made. */
    public static void noteCallback() {
        if (!newCallbacks) {
            newCallbacks = true;
            callbacks = true;
        }
    }

    /** Whether {@link #run} would do something. */
    public static boolean mayHelp() {
        return anythingAwaited() && isDue(LAST.get());
    }

    /** How long a thread should wait before it calls {@link #run}, in nanoseconds; Long.MAX_VALUE when that would not help. */
    public static long patience() {
        return anythingAwaited() ? Math.max(PATIENCE, LAST.get() + pause() - System.nanoTime()) : Long.MAX_VALUE;
    }

    private static boolean anythingAwaited() {
        return callbacks || Finalization.isAwaited();
    }

    private static boolean isDue(long last) {
        return System.nanoTime() - last >= pause();
    }

    private static long pause() {
        boolean somethingNew = newCallbacks || Finalization.made() != madeBefore;
        return Math.max(somethingNew ? PAUSE : LONG_PAUSE, SHARE * tookBefore);
    }

    /** Collects, unless another thread did not long ago. */
    public static void run() {
        long start = System.nanoTime();
        long last = LAST.get();
        if (isDue(last) && LAST.compareAndSet(last, start)) {
            madeBefore = Finalization.made();
            newCallbacks = false;
            System.gc();
            tookBefore = System.nanoTime() - start;
        }
    }
}
