package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.number.NumberHash;
import org.pyjc.runtime.ops.Hashing;

/**
 * Hashes as tables use them: 32 bits, folded from Python's 64, so that equal keys have equal ones. For a str they come from
 * {@link String#hashCode}, which the JVM caches, but are spread: those of "key1", "key2"... would lie too close together. Stateless.
 *
 * <p>{@code String.hashCode} is known to everybody, so that colliding strings are easily made; a table that meets too
 * many of them changes to a {@link StringIndex}.
 */
public final class KeyHash {
    private static final int FACTOR = 0x85EB_CA6B;

    private KeyHash() {}

    /** The hash of a key; runs {@code __hash__} and may raise TypeError. */
    public static int of(Object key) {
        if (key instanceof String s) {
            return ofString(s);
        }
        return fold(key instanceof Long n ? NumberHash.hash((long) n) : Hashing.hash(key));
    }

    /** The hash of a str key. */
    public static int ofString(String s) {
        int h = s.hashCode() * FACTOR;
        return h ^ h >>> 16;
    }

    /**
     * The hash of a key whose Python hash is known. Hashes of 32 bits stay as they are, of others the last 16 bits, so that sets have the
     * order of CPython's.
     */
    public static int fold(long hash) {
        int high = (int) (hash >> 32);
        return (int) hash ^ ((high ^ high >> 31) * FACTOR & 0xFFFF_0000);
    }
}
