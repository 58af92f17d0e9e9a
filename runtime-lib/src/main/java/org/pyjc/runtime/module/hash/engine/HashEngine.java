package org.pyjc.runtime.module.hash.engine;

/** A running hash. Thread safety: none; the owner's monitor guards it. */
public interface HashEngine {
    void update(byte[] data, int from, int count);

    /** The digest of what came so far; the engine can go on. Its length is {@link #size}, for an extendable one as wanted. */
    byte[] digest(int length);

    HashEngine copy();

    /** The digest of all that was added, for nobody adds more: it may spare a copy. */
    default byte[] finish() {
        return digest();
    }

    /** The length of the digest in bytes; 0 for an extendable output. */
    int size();

    int blockSize();

    default void update(byte[] data) {
        update(data, 0, data.length);
    }

    default byte[] digest() {
        return digest(size());
    }
}
