package org.pyjc.runtime.importing;

/**
 * What {@code -X importtime} prints: how long each import took, by itself and with those that it made. Compare CPython import.c:
 * import_find_and_load. Thread safety: each thread counts its own; {@link #tell} is called before any program runs.
 */
public final class ImportTimes {
    private static final int NANOS_PER_MICRO = 1000;
    /** 0 for nothing, 1 for what is loaded, 2 for what is there already as well. */
    private static int level;

    private ImportTimes() {}

    /** How deep the thread is in imports, and how long those took that the current one made. */
    private static final class State {
        static final ThreadLocal<State> OF_THREAD = ThreadLocal.withInitial(State::new);
        int depth;
        long inner;
    }

    /** Begins to tell the times. */
    public static void tell(int newLevel) {
        level = newLevel;
        System.err.println("import time: self [us] | cumulative | imported package");
    }

    static boolean areTold() {
        return level > 0;
    }

    /** Tells that a module was there already, if that is asked for. */
    static void found(String name) {
        if (level > 1) {
            System.err.println("import time: cached    | cached     | " + name);
        }
    }

    /** Loads a module and tells how long that took. */
    static Object load(String name) {
        State state = State.OF_THREAD.get();
        long before = state.inner;
        long start = System.nanoTime();
        state.inner = 0;
        state.depth++;
        try {
            return Loading.findAndLoad(name);
        } finally {
            long all = System.nanoTime() - start;
            long own = all - state.inner;
            state.depth--;
            state.inner = before + all;
            System.err.println(String.format("import time: %9d | %10d | %s%s", own / NANOS_PER_MICRO, all / NANOS_PER_MICRO, "  ".repeat(state.depth), name));
        }
    }
}
