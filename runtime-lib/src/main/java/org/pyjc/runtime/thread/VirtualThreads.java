package org.pyjc.runtime.thread;

/**
 * Which of the threads that Python starts are Java's virtual ones: all by the switch {@code --virtual-threads} (or the system property
 * {@code pyjc.virtualThreads}, for jars), else those that {@code pyjc.start_virtual} starts.
 *
 * <p>Thread safety: the switch is volatile; what a thread asks for lies in its own state.
 */
public final class VirtualThreads {
    private static volatile boolean all = Boolean.getBoolean("pyjc.virtualThreads");

    private VirtualThreads() {}

    /** From now on each thread that starts is a virtual one. */
    public static void useForAll() {
        all = true;
    }

    /** Whether the thread that the caller is about to start is to be a virtual one. */
    public static boolean wanted() {
        return all || ThreadState.current().startsVirtual;
    }

    /** Threads that the caller starts in the action are virtual ones. */
    public static void during(Runnable action) {
        ThreadState state = ThreadState.current();
        boolean before = state.startsVirtual;
        state.startsVirtual = true;
        try {
            action.run();
        } finally {
            state.startsVirtual = before;
        }
    }
}
