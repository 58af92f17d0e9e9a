package org.pyjc.runtime.thread;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often threads got into each other's way at the runtime's own compare-and-sets: a retry or a wait is counted by its place when the JVM
 * was started with {@code -Dpyjc.contention=true}. Otherwise the compiler leaves the counting out. See {@code benchmarks/run contention}.
 * Thread safety: a concurrent map of adders.
 */
public final class CasRetries {
    private static final boolean COUNTED = Boolean.getBoolean("pyjc.contention");
    private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();

    private CasRetries() {}

    /** A compare-and-set failed at this place because of another thread. */
    public static void count(String place) {
        if (COUNTED) {
            COUNTS.computeIfAbsent(place, p -> new LongAdder()).increment();
        }
    }

    /** As {@link #count}, when {@code done} is false; returns {@code done}. */
    public static boolean counted(boolean done, String place) {
        if (!done) {
            count(place);
        }
        return done;
    }

    /** The counts by place so far, in the order of the places. */
    public static Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>();
        COUNTS.forEach((place, count) -> all.put(place, count.sum()));
        return all;
    }
}
