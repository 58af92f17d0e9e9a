package org.pyjc.runtime.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A class's own attributes in the order of their definition.
 *
 * <p>Lookups on the way to an attribute go through the {@link LookupCache}; this is what they fall back to.
 * Thread safety: every method holds the dictionary's monitor and runs no Python code (keys are strings, or objects that
 * a class body stored under their identity).
 */
final class TypeDict {
    private final PyType owner;
    private final LinkedHashMap<Object, TypeEntry> entries = new LinkedHashMap<>();

    TypeDict(PyType owner) {
        this.owner = owner;
    }

    synchronized TypeEntry entry(Object key) {
        return entries.get(key);
    }

    /** Sets an attribute; returns the value that was there, null when there was none. */
    synchronized Object put(Object key, Object value) {
        TypeEntry entry = entries.get(key);
        if (entry == null) {
            entries.put(key, new TypeEntry(owner, key, value));
            return null;
        }
        Object old = entry.value;
        entry.value = value;
        return old;
    }

    /**
     * Sets an attribute whose value is the expected one; false when it is another by now. {@code fresh}: the entry is replaced, and who
     * has the old one goes on seeing the old value.
     */
    synchronized boolean replace(Object key, Object expected, Object value, boolean fresh) {
        TypeEntry entry = entries.get(key);
        if ((entry == null ? null : entry.value) != expected) {
            return false;
        }
        if (entry == null || fresh) {
            entries.put(key, new TypeEntry(owner, key, value));
        } else {
            entry.value = value;
        }
        return true;
    }

    synchronized Object remove(Object key) {
        TypeEntry entry = entries.remove(key);
        if (entry == null) {
            return null;
        }
        Object old = entry.value;
        entry.value = null;
        return old;
    }

    synchronized List<TypeEntry> snapshot() {
        return new ArrayList<>(entries.values());
    }
}
