package org.pyjc.runtime.types.dict;

/**
 * The layout of a hash table's array: buckets (a power of two) and behind them the entries in the order
 * of their insertion.
 *
 * <pre>
 *   | buckets ...................... | order ................ | (string index) |
 *   0                                b                        b + capacity(b)
 * </pre>
 *
 * <p>The first bucket of a hash is given by its low bits, so that the keys 0, 1, 2... lie side by side; the further ones
 * take in more and more of the high bits, as in CPython's dictobject.c: {@code i = 5*i + perturb + 1}.
 *
 * <p>A removed entry leaves {@link #TOMBSTONE} in both parts. The length of an array with a {@link StringIndex} is odd, that
 * of all others even, so that the length alone tells everything about the layout.
 *
 * <p>Thread safety: stateless; how arrays are shared is {@link HashCollection}'s matter.
 */
final class EntryTable {
    /** Marks a place whose entry was removed. */
    static final DictEntry TOMBSTONE = new DictEntry(new Object(), 0x7e57_1e55, null);

    static final int SMALLEST = 8;
    private static final int LARGEST = 1 << 29;

    private EntryTable() {}

    /** The array of every empty table; it is never written to. */
    static final DictEntry[] EMPTY = allocate(SMALLEST);

    static DictEntry[] allocate(int buckets) {
        return new DictEntry[buckets + capacity(buckets)];
    }

    /** How many entries fit to so many buckets; an even number. */
    static int capacity(int buckets) {
        return buckets == SMALLEST ? 6 : (buckets >>> 3) * 5;
    }

    static int bucketsFor(int entries) {
        int buckets = SMALLEST;
        while (capacity(buckets) < entries) {
            if (buckets == LARGEST) {
                throw new OutOfMemoryError("hash table too large");
            }
            buckets <<= 1;
        }
        return buckets;
    }

    static int buckets(DictEntry[] table) {
        return Integer.highestOneBit(table.length);
    }

    /** How many entries an array has room for. */
    static int capacity(DictEntry[] table) {
        return capacity(buckets(table));
    }

    /** What to AND with to get a bucket. */
    static int mask(DictEntry[] table) {
        return Integer.MAX_VALUE >>> Integer.numberOfLeadingZeros(table.length);
    }

    /** The bucket after {@code i}; {@code perturb} is the hash, shifted right by {@link #SHIFT} at each step. */
    static int next(int i, int perturb, int mask) {
        return 5 * i + perturb + 1 & mask;
    }

    /** How many bits of the hash each further step of a search uses up. */
    static final int SHIFT = 5;

    /** How many steps lead from the first bucket of a hash to another one. */
    static int steps(int hash, int bucket, DictEntry[] table) {
        int mask = mask(table);
        int steps = 0;
        int perturb = hash;
        for (int i = hash & mask; i != bucket; steps++) {
            perturb >>>= SHIFT;
            i = next(i, perturb, mask);
        }
        return steps;
    }

    static boolean hasStringIndex(DictEntry[] table) {
        return (table.length & 1) != 0;
    }

    static StringIndex stringIndex(DictEntry[] table) {
        return (StringIndex) table[table.length - 1].value;
    }

    /** A larger array of the same kind, with the index of strings as its last element. */
    static DictEntry[] allocateIndexed(int buckets, StringIndex index) {
        DictEntry[] table = new DictEntry[buckets + capacity(buckets) + 1];
        table[table.length - 1] = new DictEntry(null, 0, index);
        return table;
    }

    /** Puts an entry into the first free bucket of an array that nobody else sees yet. The caller holds the lock of the entry's table. */
    static void link(DictEntry entry, DictEntry[] table) {
        int mask = mask(table);
        int perturb = entry.hash;
        int i = perturb & mask;
        while (table[i] != null) {
            perturb >>>= SHIFT;
            i = next(i, perturb, mask);
        }
        table[i] = entry;
        entry.bucket = i;
    }

    /** Whether an element of the array is an entry and not a gap. */
    static boolean isEntry(DictEntry e) {
        return e != null && e != TOMBSTONE;
    }
}
