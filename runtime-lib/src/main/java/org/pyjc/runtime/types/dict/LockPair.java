package org.pyjc.runtime.types.dict;

import java.util.function.Supplier;

/**
 * Enters the monitors of two objects in an order that all threads agree on. What runs inside must not run Python code.
 * Thread safety: stateless but for the monitor that decides between objects with the same identity hash.
 */
public final class LockPair {
    private static final Object TIE = new Object();

    private LockPair() {}

    /** Does something while it holds both monitors. */
    public static <T> T with(Object a, Object b, Supplier<T> action) {
        int x = System.identityHashCode(a);
        int y = System.identityHashCode(b);
        if (x == y) {
            synchronized (TIE) {
                return nested(a, b, action);
            }
        }
        return x < y ? nested(a, b, action) : nested(b, a, action);
    }

    private static <T> T nested(Object first, Object second, Supplier<T> action) {
        synchronized (first) {
            synchronized (second) {
                return action.get();
            }
        }
    }
}
