package org.pyjc.runtime.module.sys;

/** How many processors the program was told that there are. Thread safety: set before the program starts. */
public final class Processors {
    private static volatile int told = -1;

    private Processors() {}

    /** Says how many there are for the program, whatever the machine has. */
    public static void set(int count) {
        told = count;
    }

    /** What the program was told, -1 for nothing. */
    static int told() {
        return told;
    }

    /** How many the program sees. */
    public static int count() {
        int count = told;
        return count > 0 ? count : Runtime.getRuntime().availableProcessors();
    }
}
