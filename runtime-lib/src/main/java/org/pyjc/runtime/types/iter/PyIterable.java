package org.pyjc.runtime.types.iter;

/** A built-in object whose iterator is made without looking up {@code __iter__}, when its exact type is built in. */
public interface PyIterable {
    /** A new iterator, as {@code __iter__} gives it. */
    PyIterator iterator();
}
