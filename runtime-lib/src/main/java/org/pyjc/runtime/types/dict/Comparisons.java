package org.pyjc.runtime.types.dict;

import java.util.Arrays;

/**
 * What one writing operation found out about entries with the hash of its key by running {@code __eq__}, which it did
 * while it held no lock. Thread safety: confined to the operation.
 */
public final class Comparisons {
    private HashedKey[] unequal = new HashedKey[2];
    private int count;
    /** The entry whose key is equal; null while unknown. */
    private HashedKey equal;

    /** Compares and remembers. */
    public static Comparisons compare(Comparisons known, HashedKey candidate, Object key) {
        Comparisons c = known == null ? new Comparisons() : known;
        if (KeyEquality.same(candidate.key, key)) {
            c.equal = candidate;
        } else {
            c.addUnequal(candidate);
        }
        return c;
    }

    private void addUnequal(HashedKey entry) {
        if (count == unequal.length) {
            unequal = Arrays.copyOf(unequal, count * 2);
        }
        unequal[count++] = entry;
    }

    /** The answer of {@link KeyEquality#quick}, improved by what is known. */
    public static int quick(Comparisons known, HashedKey entry, Object key) {
        int quick = KeyEquality.quick(entry.key, key);
        return quick != KeyEquality.UNKNOWN || known == null ? quick : known.recall(entry);
    }

    private int recall(HashedKey entry) {
        if (entry == equal) {
            return KeyEquality.EQUAL;
        }
        for (int i = 0; i < count; i++) {
            if (unequal[i] == entry) {
                return KeyEquality.UNEQUAL;
            }
        }
        return KeyEquality.UNKNOWN;
    }
}
