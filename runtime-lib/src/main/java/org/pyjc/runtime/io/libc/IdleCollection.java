package org.pyjc.runtime.io.libc;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.object.Finalization;

/**
 * Collects garbage when a thread has waited for a while: a peer may wait for the end of a connection that the program has forgotten, which
 * CPython would have closed at once. Only if there are objects with {@code __del__}, and not often. Thread safety: an atomic stamp.
 */
final class IdleCollection {
    /** How long to wait before. */
    static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 10 * PATIENCE;
    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - PAUSE);

    private IdleCollection() {}

    static boolean mayHelp() {
        return Finalization.isAwaited() && System.nanoTime() - LAST.get() >= PAUSE;
    }

    static void run() {
        long last = LAST.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE && LAST.compareAndSet(last, now)) {
            System.gc();
        }
    }
}
