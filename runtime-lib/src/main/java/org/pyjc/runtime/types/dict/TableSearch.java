package org.pyjc.runtime.types.dict;

/** Where in a table a key is, may be, or can be added. Runs no Python code. Thread safety: stateless. */
final class TableSearch {
    private TableSearch() {}

    /**
     * The place of the first entry that is, or of which only Python code can tell whether it is, the key's; else of the
     * bucket where the key can be added.
     */
    static int candidate(DictEntry[] t, Object key, int hash, Comparisons known) {
        int free = -1;
        int mask = EntryTable.mask(t);
        int perturb = hash;
        int i = hash & mask;
        for (DictEntry e; (e = t[i]) != null;) {
            if (e == EntryTable.TOMBSTONE) {
                free = free < 0 ? i : free;
            } else if (e.hash == hash && Comparisons.quick(known, e, key) != KeyEquality.UNEQUAL) {
                return i;
            }
            perturb >>>= EntryTable.SHIFT;
            i = EntryTable.next(i, perturb, mask);
        }
        free = free < 0 ? i : free;
        return EntryTable.hasStringIndex(t) ? indexedCandidate(t, key, hash, known, free) : free;
    }

    /** Goes on where the str keys of a table with an index are. */
    private static int indexedCandidate(DictEntry[] t, Object key, int hash, Comparisons known, int free) {
        if (key instanceof String s) {
            return EntryTable.stringIndex(t).find(s) == null ? free : t.length - 1;
        }
        for (int i = EntryTable.buckets(t); i < t.length - 1; i++) {
            DictEntry e = t[i];
            if (EntryTable.isEntry(e) && e.hash == hash && e.key instanceof String
                    && Comparisons.quick(known, e, key) != KeyEquality.UNEQUAL) {
                return i;
            }
        }
        return free;
    }

    /** The entry at a place that {@link #candidate} gave; null for a free bucket. */
    static DictEntry at(DictEntry[] t, int place, Object key) {
        if (place == t.length - 1 && EntryTable.hasStringIndex(t)) {
            return EntryTable.stringIndex(t).find((String) key);
        }
        DictEntry e = t[place];
        return e == EntryTable.TOMBSTONE ? null : e;
    }
}
