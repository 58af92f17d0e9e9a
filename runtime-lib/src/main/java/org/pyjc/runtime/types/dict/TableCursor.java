package org.pyjc.runtime.types.dict;

/**
 * Walks over a table by positions in its order; when the table is made anew, it goes on behind the last entry that it has passed and that
 * is still there. Thread safety: confined; the table may change.
 */
final class TableCursor extends DictCursor {
    private final HashCollection collection;
    private final int step;
    private final DictEntry[] firstTable;
    private final int firstFilled;
    /** The table that the position belongs to. */
    private DictEntry[] present;
    private int position;

    TableCursor(HashCollection collection, boolean reversed) {
        this.collection = collection;
        this.firstTable = collection.table();
        this.firstFilled = collection.filled();
        this.present = firstTable;
        this.step = reversed ? -1 : 1;
        this.position = reversed ? EntryTable.capacity(firstTable) - 1 : 0;
    }

    @Override
    public DictEntry next() {
        for (;;) {
            DictEntry[] t = collection.table();
            if (t != present) {
                position = positionIn(t);
                present = t;
            }
            int p = position;
            int buckets = EntryTable.buckets(t);
            if (p < 0 || p >= EntryTable.capacity(buckets)) {
                return null;
            }
            DictEntry e = t[buckets + p];
            if (e == null && step > 0) {
                return null;
            }
            if (EntryTable.isEntry(e)) {
                if (e.value == null && t[buckets + p] == e && collection.table() == t) {
                    collection.awaitWriter();
                    e = reread(p);
                }
                if (e != null && e.value != null) {
                    position = p + step;
                    return e;
                }
            }
            position = p + step;
        }
    }

    /** Where to go on in another table: relinked entries know their place; a frozen table's copies have the same places; shared entries' copies are searched for. */
    private int positionIn(DictEntry[] t) {
        int from = EntryTable.buckets(present);
        int to = EntryTable.buckets(t);
        int end = EntryTable.capacity(t);
        for (int p = position - step; p >= 0 && p < EntryTable.capacity(from); p -= step) {
            DictEntry e = present[from + p];
            if (EntryTable.isEntry(e)) {
                int place = e.order;
                if (place < end && t[to + place] == e) {
                    return place + step;
                }
                if (p < end && EntryTable.isEntry(t[to + p]) && t[to + p].key == e.key) {
                    return p + step;
                }
                place = e.isShared() ? placeOf(e.key, t, to, end) : -1;
                if (place >= 0) {
                    return place + step;
                }
            }
        }
        return step > 0 ? 0 : end - 1;
    }

    private static int placeOf(Object key, DictEntry[] t, int to, int end) {
        for (int p = 0; p < end; p++) {
            if (EntryTable.isEntry(t[to + p]) && t[to + p].key == key) {
                return p;
            }
        }
        return -1;
    }

    @Override
    boolean mayHaveGrown() {
        return collection.table() != firstTable || collection.filled() != firstFilled;
    }

    /** The entry at a position once the writer has finished that held up a dead one. */
    private DictEntry reread(int p) {
        DictEntry[] t = collection.table();
        int buckets = EntryTable.buckets(t);
        DictEntry e = p < EntryTable.capacity(buckets) ? t[buckets + p] : null;
        return EntryTable.isEntry(e) ? e : null;
    }
}
