package org.pyjc.runtime.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;

/**
 * Collects garbage and waits until the JVM has called {@code finalize} on all that this collection found.
 *
 * <p>The JVM's reference handler hands a collection's finds over kind by kind, weak references after what is to be finalised. So
 * when a weak reference to garbage arrives, all the rest waits for the finaliser thread; a helper empties its queue, and what the
 * thread itself has taken is done when it waits again. Thread safety: each call has a witness of its own.
 */
final class FinalizerThread {
    private static final String NAME = "Finalizer";
    private static volatile Thread thread;

    private FinalizerThread() {}

    @SuppressWarnings("removal")
    static void collect(long patienceMillis) {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> witness = witness(queue);
        System.gc();
        try {
            queue.remove(patienceMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        java.lang.ref.Reference.reachabilityFence(witness);
        Runtime.getRuntime().runFinalization();
        awaitIdle(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis));
    }

    private static WeakReference<Object> witness(ReferenceQueue<Object> queue) {
        return new WeakReference<>(new Object(), queue);
    }

    private static void awaitIdle(long end) {
        Thread finalizer = thread();
        while (finalizer != null && finalizer.getState() != Thread.State.WAITING && System.nanoTime() < end
                && finalizer != Thread.currentThread()) {
            Thread.yield();
        }
    }

    private static Thread thread() {
        Thread found = thread;
        if (found == null) {
            found = find();
            thread = found;
        }
        return found;
    }

    private static Thread find() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root != null && root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] all = new Thread[root == null ? 0 : root.activeCount() + 16];
        int count = root == null ? 0 : root.enumerate(all);
        for (int i = 0; i < count; i++) {
            if (all[i].getName().equals(NAME) && all[i].getThreadGroup() == root) {
                return all[i];
            }
        }
        return null;
    }
}
