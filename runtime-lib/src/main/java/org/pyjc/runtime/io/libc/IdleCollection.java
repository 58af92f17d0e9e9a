package org.pyjc.runtime.io.libc;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.object.Finalization;

/**
 * Collects garbage when a thread has waited for a while: a peer may wait for the end of a connection that the program has forgotten, which
 * CPython would have closed at once. Only if there are objects with {@code __del__}, and seldom: the more so when the program made none
 * since the last time. Thread safety: an atomic stamp; the count is a guess that may be late.
 */
final class IdleCollection {
    /** How long to wait before. */
    static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 10 * PATIENCE;
    private static final long LONG_PAUSE = 120 * PATIENCE;
    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - LONG_PAUSE);
    private static volatile long madeBefore;

    private IdleCollection() {}

    static boolean mayHelp() {
        return Finalization.isAwaited() && isDue(LAST.get());
    }

    private static boolean isDue(long last) {
        return System.nanoTime() - last >= (Finalization.made() == madeBefore ? LONG_PAUSE : PAUSE);
    }

    static void run() {
        long last = LAST.get();
        if (isDue(last) && LAST.compareAndSet(last, System.nanoTime())) {
            madeBefore = Finalization.made();
            System.gc();
        }
    }
}
