package org.pyjc.runtime.module.hash.engine;

/** The parameter block of a BLAKE2 hash and its key. Source: the BLAKE2 specification, section 2.5. Immutable: nobody changes the arrays. */
public record Blake2Parameters(int size, byte[] key, byte[] salt, byte[] person, int fanout, int depth, int leafSize, long nodeOffset,
        int nodeDepth, int innerSize, boolean lastNode) {
    private static final byte[] NONE = {};

    public static Blake2Parameters ofSize(int size) {
        return new Blake2Parameters(size, NONE, NONE, NONE, 1, 1, 0, 0, 0, 0, false);
    }
}
