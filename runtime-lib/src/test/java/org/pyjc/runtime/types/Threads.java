package org.pyjc.runtime.types;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;

/** Runs actions in threads that begin at the same time, and passes on what they throw. */
public final class Threads {
    /** One thread's work; gets the thread's number. */
    public interface Action {
        void run(int thread) throws Exception;
    }

    private Threads() {}

    public static void race(int threads, Action action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] all = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            int number = i;
            all[i] = new Thread(() -> {
                try {
                    start.await();
                    action.run(number);
                } catch (Throwable t) {
                    failure.compareAndSet(null, t);
                }
            });
            all[i].start();
        }
        for (Thread t : all) {
            t.join();
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }
}
