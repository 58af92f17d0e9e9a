package org.pyjc.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.thread.CasRetries;

/**
 * One attribute in a class's own dictionary; call sites may keep it and read {@link #value} again and again.
 *
 * <p>Thread safety: {@code value} is volatile; null once the attribute is deleted, and then for ever.
 */
public final class TypeEntry {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(TypeEntry.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The class whose dictionary holds the attribute. */
    public final PyType owner;
    public final Object key;
    public volatile Object value;

    TypeEntry(PyType owner, Object key, Object value) {
        this.owner = owner;
        this.key = key;
        this.value = value;
    }

    /** Sets the value unless the attribute is deleted. */
    boolean replace(Object newValue) {
        Object old;
        do {
            old = value;
        } while (old != null && !CasRetries.counted(VALUE.compareAndSet(this, old, newValue), "attribute of a class"));
        return old != null;
    }
}
