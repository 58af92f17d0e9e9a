package org.pyjc.runtime.types.dict;

/** A key of a dict or an element of a set, with its hash. Thread safety: immutable as far as it is declared here. */
public class HashedKey {
    public final Object key;
    /** The key's hash as tables use it, see {@link KeyHash}. */
    public final int hash;

    protected HashedKey(Object key, int hash) {
        this.key = key;
        this.hash = hash;
    }
}
