package org.pyjc.runtime.text;

/**
 * Remembers what was parsed from short strings, such as formats, so that a statement in a loop parses its format once.
 *
 * <p>Each place holds the last string of its hash. Thread safety: entries are immutable; threads that write to one place at the
 * same time lose nothing but time.
 */
final class TextCache<V> {
    private static final int PLACES = 128;
    /** Longer strings are no formats of a statement; they would only keep memory. */
    private static final int MAX_LENGTH = 256;

    private record Entry<V>(String key, V value) {}

    @SuppressWarnings("unchecked")
    private final Entry<V>[] entries = (Entry<V>[]) new Entry<?>[PLACES];

    /** What was put for {@code key}, or null. */
    V get(String key) {
        Entry<V> entry = entries[place(key)];
        return entry != null && entry.key.equals(key) ? entry.value : null;
    }

    void put(String key, V value) {
        if (key.length() <= MAX_LENGTH) {
            entries[place(key)] = new Entry<>(key, value);
        }
    }

    private static int place(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 7 ^ hash >>> 16) & (PLACES - 1);
    }
}
