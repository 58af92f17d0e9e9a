package org.pyjc.runtime.types.iter;

/** A built-in object whose iterator is made without looking up {@code __iter__}, when its exact type is built in. */
public interface PyIterable {
    /** A new iterator, as {@code __iter__} gives it. */
    PyIterator iterator();

    /** All items in a fresh array, or null when they must be iterated over. */
    default Object[] itemsOrNull() {
        return null;
    }
}
