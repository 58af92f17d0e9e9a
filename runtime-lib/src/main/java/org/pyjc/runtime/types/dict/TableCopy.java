package org.pyjc.runtime.types.dict;

/**
 * Copies of a table's array. The caller holds the table's monitor, so that entries neither come nor go; their values may
 * still be replaced by other threads. Stateless.
 */
final class TableCopy {
    private static final int ATTEMPTS = 3;

    private TableCopy() {}

    /** A compact copy with entries of its own. {@code dense}: neither the order nor the buckets have gaps. */
    static DictEntry[] compact(DictEntry[] table, int size, boolean dense) {
        int buckets = EntryTable.bucketsFor(size);
        if (EntryTable.hasStringIndex(table)) {
            return relink(table, EntryTable.allocateIndexed(buckets, new StringIndex()));
        }
        if (dense && EntryTable.buckets(table) == buckets) {
            return dense(table, buckets, size);
        }
        return relink(table, EntryTable.allocate(buckets));
    }

    /** A copy of an array without gaps, with the entries' copies at the same places. */
    private static DictEntry[] dense(DictEntry[] table, int buckets, int size) {
        DictEntry[] copy = new DictEntry[table.length];
        for (int i = 0; i < size; i++) {
            DictEntry e = table[buckets + i];
            DictEntry c = copyOf(e, i);
            copy[buckets + i] = c;
            copy[c.bucket] = c;
        }
        return copy;
    }

    /** A copy with the entries' copies, and the gaps, at the same places. */
    private static DictEntry[] sameLayout(DictEntry[] table, int buckets) {
        DictEntry[] copy = table.clone();
        for (int i = buckets, end = i + EntryTable.capacity(buckets); i < end; i++) {
            if (EntryTable.isEntry(copy[i])) {
                DictEntry c = copyOf(copy[i], copy[i].order);
                copy[i] = c;
                copy[c.bucket] = c;
            }
        }
        return copy;
    }

    /** Fills an array of any size; the order gets no gaps. */
    private static DictEntry[] relink(DictEntry[] table, DictEntry[] copy) {
        int count = 0;
        int to = EntryTable.buckets(copy);
        for (int i = EntryTable.buckets(table), end = i + EntryTable.capacity(table); i < end; i++) {
            if (EntryTable.isEntry(table[i])) {
                DictEntry c = copyOf(table[i], count);
                copy[to + count++] = c;
                link(c, copy);
            }
        }
        return copy;
    }

    /** Fills an array of the same size; the order keeps its gaps. */
    private static DictEntry[] relinkSparse(DictEntry[] table, DictEntry[] copy) {
        for (int i = EntryTable.buckets(table), end = i + EntryTable.capacity(table); i < end; i++) {
            DictEntry e = table[i];
            copy[i] = EntryTable.isEntry(e) ? copyOf(e, e.order) : e;
            if (EntryTable.isEntry(e)) {
                link(copy[i], copy);
            }
        }
        return copy;
    }

    /** Marks all entries as shared. */
    static void share(DictEntry[] table, int filled) {
        for (int i = EntryTable.buckets(table), end = i + filled; i < end; i++) {
            if (table[i] != EntryTable.TOMBSTONE) {
                table[i].share();
            }
        }
    }

    private static void link(DictEntry e, DictEntry[] table) {
        if (e.key instanceof String && EntryTable.hasStringIndex(table)) {
            EntryTable.stringIndex(table).put(e);
        } else {
            EntryTable.link(e, table);
        }
    }

    /** Another entry with the same item and the same bucket. */
    static DictEntry copyOf(DictEntry e, int order) {
        DictEntry c = new DictEntry(e.key, e.hash, e.value);
        c.order = order;
        c.bucket = e.bucket;
        return c;
    }

    /**
     * Makes the values of a copy ones that were there all at the same time, by reading until nothing changes. False when
     * other threads keep changing them.
     */
    static boolean settle(DictEntry[] table, DictEntry[] copy) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!refresh(table, copy)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refresh(DictEntry[] table, DictEntry[] copy) {
        boolean changed = false;
        int to = EntryTable.buckets(copy);
        for (int i = EntryTable.buckets(table), end = i + EntryTable.capacity(table); i < end; i++) {
            DictEntry e = table[i];
            if (EntryTable.isEntry(e)) {
                Object value = e.value;
                DictEntry c = copy[to++];
                if (c.value != value) {
                    c.value = value;
                    changed = true;
                }
            }
        }
        return changed;
    }

    /**
     * Gives a copy the values of one moment: makes all entries dead, so that writers wait for the monitor, and returns
     * another array with fresh entries for the table to go on with.
     */
    static DictEntry[] freeze(DictEntry[] table, DictEntry[] copy) {
        int buckets = EntryTable.buckets(table);
        int to = EntryTable.buckets(copy);
        DictEntry[] fresh = EntryTable.hasStringIndex(table)
                ? relinkSparse(table, EntryTable.allocateIndexed(buckets, new StringIndex()))
                : sameLayout(table, buckets);
        for (int i = buckets, end = i + EntryTable.capacity(buckets); i < end; i++) {
            if (EntryTable.isEntry(table[i])) {
                Object last = table[i].kill();
                fresh[i].value = last;
                copy[to++].value = last;
            }
        }
        return fresh;
    }

    /** Copies of all entries, in order. */
    static DictEntry[] entries(DictEntry[] table, int size) {
        DictEntry[] found = new DictEntry[size];
        int count = 0;
        for (int i = EntryTable.buckets(table); count < size; i++) {
            if (EntryTable.isEntry(table[i])) {
                found[count] = copyOf(table[i], count);
                count++;
            }
        }
        return found;
    }

    /** All keys, in order. */
    static Object[] keys(DictEntry[] table, int size) {
        Object[] keys = new Object[size];
        int count = 0;
        for (int i = EntryTable.buckets(table); count < size; i++) {
            if (EntryTable.isEntry(table[i])) {
                keys[count++] = table[i].key;
            }
        }
        return keys;
    }

    /** Copies of the entries between two places of the order part. */
    static DictEntry[] entries(DictEntry[] table, int from, int end) {
        DictEntry[] found = new DictEntry[end - from];
        int count = 0;
        for (int i = from; i < end; i++) {
            if (EntryTable.isEntry(table[i])) {
                found[count++] = copyOf(table[i], 0);
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }
}
