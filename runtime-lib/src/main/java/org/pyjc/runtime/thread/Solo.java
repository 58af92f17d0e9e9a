package org.pyjc.runtime.thread;

import java.util.concurrent.CountDownLatch;

/**
 * Knows whether only one thread has ever run Python code: then containers need no locks. A program begins alone, and stops
 * for good before a second thread runs Python code: one that it starts, the one that calls {@code __del__}, the one that calls
 * weak references' callbacks. Code that Java calls without a {@link org.pyjc.runtime.launch.Program} never is alone.
 *
 * <p>Thread safety: {@link #isAlone} reads a plain field, which only the program's main thread changes, never in the middle of
 * an operation that relies on it: another thread that wants to run Python code asks the main thread and waits.
 */
public final class Solo {
    private static boolean alone;
    private static volatile Thread owner;
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private Solo() {}

    /** Whether the calling thread is the only one that ever ran Python code. Does not change while no Python code runs. */
    public static boolean isAlone() {
        return alone;
    }

    /** The calling thread is the main thread of a program, which starts. Only the first program of a JVM can be alone. */
    public static void begin() {
        boolean first;
        synchronized (ENDED) {
            first = owner == null;
            if (first) {
                owner = Thread.currentThread();
            }
        }
        if (first) {
            alone = true;
        } else {
            end();
        }
    }

    /** A thread other than the main thread, or an additional one, is about to run Python code. */
    public static void end() {
        Thread main = owner;
        if (main == null || ENDED.getCount() == 0) {
            return;
        }
        if (Thread.currentThread() == main) {
            endHere();
        } else {
            Interrupts.post(Solo::endHere);
            await();
        }
    }

    private static void endHere() {
        if (Thread.currentThread() == owner) {
            alone = false;
            ENDED.countDown();
        }
    }

    private static void await() {
        boolean interrupted = false;
        while (true) {
            try {
                ENDED.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
