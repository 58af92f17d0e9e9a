package org.pyjc.runtime.types.dict;

/** Walks over a table by positions in its order. Thread safety: confined; the table may change. */
final class TableCursor extends DictCursor {
    private final HashCollection collection;
    private final int step;
    private final DictEntry[] firstTable;
    private final int firstFilled;
    private int position;

    TableCursor(HashCollection collection, boolean reversed) {
        this.collection = collection;
        this.firstTable = collection.table();
        this.firstFilled = collection.filled();
        this.step = reversed ? -1 : 1;
        this.position = reversed ? EntryTable.capacity(collection.table()) - 1 : 0;
    }

    @Override
    public DictEntry next() {
        for (;;) {
            DictEntry[] t = collection.table();
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
