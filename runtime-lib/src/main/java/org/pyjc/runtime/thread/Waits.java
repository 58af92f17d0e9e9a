package org.pyjc.runtime.thread;

import org.pyjc.runtime.object.IdleCollection;

/**
 * How threads wait for locks, threads and queues: signal handlers run meanwhile in the main thread, which also has garbage collected when
 * it waits without end, see {@link IdleCollection}. Thread safety: stateless.
 */
public final class Waits {
    /** Longer than any program runs, and far from an overflow. */
    private static final long AGES = Long.MAX_VALUE / 2;
    /** How many times as long as before to wait for the next collection. */
    private static final int GROWTH = 4;

    /** What can be waited for. */
    @FunctionalInterface
    public interface Event {
        /** Waits at most so many nanoseconds; whether it came. */
        boolean within(long nanos) throws InterruptedException;
    }

    private Waits() {}

    /** Waits so many nanoseconds, or {@link Timeouts#FOREVER}; whether the event came. */
    public static boolean await(Event event, long nanos) {
        if (nanos < 0) {
            awaitForever(event);
            return true;
        }
        long deadline = System.nanoTime() + nanos;
        for (long rest = nanos; rest > 0; rest = deadline - System.nanoTime()) {
            try {
                if (event.within(rest)) {
                    return true;
                }
            } catch (InterruptedException e) {
                Interrupts.run();
            }
        }
        return false;
    }

    private static void awaitForever(Event event) {
        long patience = Interrupts.isMain() ? IdleCollection.PATIENCE : AGES;
        while (true) {
            try {
                if (event.within(patience)) {
                    return;
                }
                if (IdleCollection.mayHelp()) {
                    IdleCollection.run();
                }
                patience *= GROWTH;
            } catch (InterruptedException e) {
                Interrupts.run();
            }
        }
    }
}
