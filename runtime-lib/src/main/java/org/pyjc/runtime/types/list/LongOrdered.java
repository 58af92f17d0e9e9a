package org.pyjc.runtime.types.list;

/** A value of a built-in type that compares to others of its domain as a long does, so that lists of them are sorted as longs. */
public interface LongOrdered {
    /** The values that it compares to by its long, an identity; null for none, such as those of a subclass, which may compare otherwise. */
    Object orderDomain();

    long orderKey();
}
