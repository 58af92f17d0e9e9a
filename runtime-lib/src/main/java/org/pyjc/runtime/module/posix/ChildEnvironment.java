package org.pyjc.runtime.module.posix;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The environment variables that processes started from here get: ours with what {@code putenv} changed. Thread safety: a concurrent map. */
public final class ChildEnvironment {
    private static final Map<String, String> CHANGED = new ConcurrentHashMap<>();
    private static final String REMOVED = new String("removed");

    private ChildEnvironment() {}

    static void put(String name, String value) {
        CHANGED.put(name, value);
    }

    static void remove(String name) {
        CHANGED.put(name, REMOVED);
    }

    /** The value of a variable, null when there is none. */
    public static String get(String name) {
        String changed = CHANGED.get(name);
        return changed == null ? System.getenv(name) : changed == REMOVED ? null : changed;
    }

    /** Applies the changes to a copy of this process's environment. */
    public static void applyTo(Map<String, String> environment) {
        CHANGED.forEach((name, value) -> {
            if (value == REMOVED) {
                environment.remove(name);
            } else {
                environment.put(name, value);
            }
        });
    }
}
