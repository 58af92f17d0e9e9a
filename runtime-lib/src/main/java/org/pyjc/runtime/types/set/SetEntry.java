package org.pyjc.runtime.types.set;

import org.pyjc.runtime.types.dict.HashedKey;

/** An element of sets: one that is copied from set to set stays the same object. Thread safety: immutable. */
final class SetEntry extends HashedKey {
    SetEntry(Object key, int hash) {
        super(key, hash);
    }
}
