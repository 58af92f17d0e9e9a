package org.pyjc.runtime.thread;

/** Whether the program ends: no thread starts any more, and daemon threads are not waited for. Thread safety: volatile. */
public final class Shutdown {
    private static volatile boolean begun;

    private Shutdown() {}

    public static void begin() {
        begun = true;
    }

    public static boolean begun() {
        return begun;
    }
}
