package org.pyjc.runtime.types.dict;

/**
 * The layout of a hash table's array: buckets (a power of two, probed linearly) and behind them the entries in the order
 * of their insertion.
 *
 * <pre>
 *   | buckets ...................... | order ................ | (string index) |
 *   0                                b                        b + capacity(b)
 * </pre>
 *
 * A removed entry leaves {@link #TOMBSTONE} in both parts. The length of an array with a {@link StringIndex} is odd, that
 * of all others even, so that the length alone tells everything about the layout.
 *
 * <p>Thread safety: stateless; how arrays are shared is {@link HashCollection}'s matter.
 */
final class EntryTable {
    /** Marks a place whose entry was removed. */
    static final DictEntry TOMBSTONE = new DictEntry(new Object(), 0x7e57_1e55, null);

    private static final int SMALLEST = 8;
    private static final int LARGEST = 1 << 29;
    private static final int GOLDEN = 0x9E37_79B9;

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

    static int home(int hash, DictEntry[] table) {
        return (hash * GOLDEN) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    static int next(int bucket, DictEntry[] table) {
        return (bucket + 1) & (Integer.MAX_VALUE >>> Integer.numberOfLeadingZeros(table.length));
    }

    /** How far a bucket lies behind the one where the search begins. */
    static int distance(int hash, int bucket, DictEntry[] table) {
        return (bucket - home(hash, table)) & (buckets(table) - 1);
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

    /** Puts an entry into the first free bucket of an array that nobody else sees yet. */
    static void link(DictEntry entry, DictEntry[] table) {
        int i = home(entry.hash, table);
        while (table[i] != null) {
            i = next(i, table);
        }
        table[i] = entry;
    }

    /** Whether an element of the array is an entry and not a gap. */
    static boolean isEntry(DictEntry e) {
        return e != null && e != TOMBSTONE;
    }
}
