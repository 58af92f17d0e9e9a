package org.pyjc.runtime.types.dict;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the str keys of a table in which too many strings met in the same buckets: the map keeps colliding strings in
 * balanced trees, so that a hostile choice of keys costs a logarithm and not a list walk.
 *
 * <p>Such a table has only its other keys in the buckets. Thread safety: that of {@link ConcurrentHashMap}; written under
 * the table's lock.
 */
final class StringIndex {
    /** A str key that takes so many steps to a free bucket makes a table change to an index. Good hashes stay well below. */
    static final int PROBE_LIMIT = 100;

    private final ConcurrentHashMap<String, DictEntry> entries = new ConcurrentHashMap<>();

    DictEntry find(String key) {
        return entries.get(key);
    }

    void put(DictEntry entry) {
        entries.put((String) entry.key, entry);
    }

    void remove(DictEntry entry) {
        entries.remove((String) entry.key, entry);
    }
}
