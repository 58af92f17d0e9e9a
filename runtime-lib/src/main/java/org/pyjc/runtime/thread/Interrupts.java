package org.pyjc.runtime.thread;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the main thread must run between two bytecodes, so to say: the Python handlers of signals. Compiled loops and
 * functions, and blocking operations poll.
 *
 * <p>A poll costs nothing in compiled code: it is a call site whose target is a constant until something is posted,
 * which then makes the JVM throw away the code that relied on it. Thread safety: the queue is concurrent; targets are
 * changed under the class's monitor and synchronised to all threads.
 */
public final class Interrupts {
    private static final MutableCallSite SITE = new MutableCallSite(MethodType.methodType(void.class));
    private static final MethodHandle POLL = SITE.dynamicInvoker();
    private static final MethodHandle IDLE = MethodHandles.empty(MethodType.methodType(void.class));
    private static final MethodHandle BUSY;
    private static final ConcurrentLinkedQueue<Runnable> POSTED = new ConcurrentLinkedQueue<>();
    /** How long nothing must have been posted before compiled code stops asking: to change it costs more than to ask some time. */
    private static final long QUIET_NANOS = 50_000_000;
    private static volatile long lastPost;
    private static volatile Thread main;
    private static volatile Runnable waker;
    private static final Object GATE = new Object();
    /** Whether the main thread must not be interrupted now; guarded by GATE. */
    private static boolean shielded;

    static {
        try {
            BUSY = MethodHandles.lookup().findStatic(Interrupts.class, "run", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
        SITE.setTarget(IDLE);
    }

    private Interrupts() {}

    /** Says which thread is the main one: the thread that runs signal handlers. */
    public static void setMain(Thread thread) {
        main = thread;
    }

    public static Thread main() {
        return main;
    }

    public static boolean isMain() {
        return Thread.currentThread() == main;
    }

    /** Sets what ends a wait of the main thread that {@link Thread#interrupt} does not end: one in a system call. */
    public static void setWaker(Runnable action) {
        waker = action;
    }

    /** Lets the main thread run something soon: at its next poll, or at once when it waits. */
    public static synchronized void post(Runnable action) {
        POSTED.add(action);
        lastPost = System.nanoTime();
        if (SITE.getTarget() != BUSY) {
            SITE.setTarget(BUSY);
            Recursion.poll(true);
            MutableCallSite.syncAll(new MutableCallSite[] {SITE});
        }
        interruptMain();
        Runnable wake = waker;
        if (wake != null) {
            wake.run();
        }
    }

    private static void interruptMain() {
        synchronized (GATE) {
            Thread thread = main;
            if (thread != null && !shielded) {
                thread.interrupt();
            }
        }
    }

    /**
     * Begins an operation of the main thread that {@link Thread#interrupt} would harm, as one of a {@code FileChannel}, which it closes.
     * What is posted meanwhile runs at the next poll or wait.
     *
     * @return whether to call {@link #unshield} after it
     */
    public static boolean shield() {
        if (!isMain()) {
            return false;
        }
        synchronized (GATE) {
            shielded = true;
            Thread.interrupted();
        }
        return true;
    }

    /** Ends what {@link #shield} began. */
    public static void unshield() {
        synchronized (GATE) {
            shielded = false;
            if (!POSTED.isEmpty()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs what was posted, when this is the main thread. Compiled loops call it on each turn. */
    public static void poll() {
        try {
            POLL.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Runs what was posted; for blocking operations that were interrupted. */
    public static void run() {
        if (!isMain() || POSTED.isEmpty() && System.nanoTime() - lastPost <= QUIET_NANOS && !Thread.currentThread().isInterrupted()) {
            return;
        }
        Thread.interrupted();
        for (Runnable action = POSTED.poll(); action != null; action = POSTED.poll()) {
            action.run();
        }
        if (System.nanoTime() - lastPost > QUIET_NANOS) {
            calm();
        } else {
            clearInterrupt();
        }
    }

    /** Who posted while the actions ran has interrupted this thread after that was cleared. */
    private static synchronized void clearInterrupt() {
        if (POSTED.isEmpty()) {
            Thread.interrupted();
        }
    }

    private static synchronized void calm() {
        if (POSTED.isEmpty()) {
            Thread.interrupted();
            SITE.setTarget(IDLE);
            Recursion.poll(false);
            MutableCallSite.syncAll(new MutableCallSite[] {SITE});
        }
    }
}
