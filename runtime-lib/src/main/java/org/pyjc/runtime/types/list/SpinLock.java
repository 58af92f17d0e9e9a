package org.pyjc.runtime.types.list;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.pyjc.runtime.thread.CasRetries;

/**
 * How a thread waits for a lock that is one int field, 0 when free. It is taken by one compare-and-set and let go by one
 * release store, which costs less than half of a monitor (2.2 ns against 5.6 ns for a store into a list). What it
 * guards is short, runs no Python code and never blocks; a holder may lose its core, so that waiting threads soon yield
 * and then sleep.
 *
 * <p>A holder lets go in the normal path by a release store and in a {@code catch (Throwable)} by a plain assignment to
 * the volatile field, which calls nothing, so that a stack overflow can't leave the lock taken.
 */
public final class SpinLock {
    private static final int SPINS = 200;
    private static final int YIELDS = 50;
    private static final long NAP_NANOS = 50_000;

    private SpinLock() {}

    /** Waits until it has taken the lock. */
    public static void await(VarHandle lock, Object owner) {
        CasRetries.count("lock of a list or bytearray");
        for (int i = 0;; i++) {
            if ((int) lock.getOpaque(owner) == 0 && lock.compareAndSet(owner, 0, 1)) {
                return;
            }
            if (i < SPINS) {
                Thread.onSpinWait();
            } else if (i < SPINS + YIELDS) {
                Thread.yield();
            } else {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }
}
