package org.pyjc.runtime.object;

/**
 * One attribute in a class's own dictionary; call sites may keep it and read {@link #value} again and again.
 *
 * <p>Thread safety: {@code value} is volatile; null once the attribute is deleted, and then for ever.
 */
public final class TypeEntry {
    /** The class whose dictionary holds the attribute. */
    public final PyType owner;
    public final Object key;
    public volatile Object value;

    TypeEntry(PyType owner, Object key, Object value) {
        this.owner = owner;
        this.key = key;
        this.value = value;
    }
}
