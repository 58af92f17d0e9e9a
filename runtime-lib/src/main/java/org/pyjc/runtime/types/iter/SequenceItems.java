package org.pyjc.runtime.types.iter;

/**
 * A type whose elements, as iteration gives them, are not what {@code o[i]} gives: in CPython one that fills {@code sq_item} and
 * {@code mp_subscript} differently.
 */
public interface SequenceItems {
    /** The element at an index from 0 on; IndexError beyond the last. */
    Object sequenceItem(long index);

    /** The same, but null beyond the last, if the type can tell; an IndexError is as good. */
    default Object sequenceItemOrNull(long index) {
        return sequenceItem(index);
    }
}
