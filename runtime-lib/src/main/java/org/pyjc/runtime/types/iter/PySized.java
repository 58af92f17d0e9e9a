package org.pyjc.runtime.types.iter;

/** A built-in object whose length is got without looking up {@code __len__}, when its exact type is built in. */
public interface PySized {
    /** What {@code __len__} gives. */
    long length();
}
