package org.pyjc.runtime.object;

import java.util.function.BooleanSupplier;

/**
 * A change of a class that lookups on it and its subclasses, or call sites, may rely on.
 *
 * <p>Before the change nothing is cached any more: call sites are unlinked and can't link, lookups go to the classes' own
 * dictionaries. So the change, one write to one dictionary, is seen by all threads at one moment, whatever way they look; and
 * who writes the attribute again, just after the change, meets no cache from before it.
 *
 * <p>Thread safety: one change at a time; no Python code runs meanwhile.
 */
final class ClassChange {
    private static final Object ONE_AT_A_TIME = new Object();

    private ClassChange() {}

    /** Changes a class; returns what {@code change} does. */
    static boolean of(PyType type, BooleanSupplier change) {
        synchronized (ONE_AT_A_TIME) {
            try {
                suspend(type);
                return change.getAsBoolean();
            } finally {
                resume(type);
            }
        }
    }

    private static void suspend(PyType type) {
        type.renew(LookupCache.NONE).breakIt();
        for (PyType sub : type.liveSubclasses()) {
            suspend(sub);
        }
    }

    /** Subclasses may have come meanwhile, and may have looked up something before the change. */
    private static void resume(PyType type) {
        type.renew(new LookupCache()).breakIt();
        for (PyType sub : type.liveSubclasses()) {
            resume(sub);
        }
    }
}
