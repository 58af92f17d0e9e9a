package org.pyjc.runtime.types.set;

import org.pyjc.runtime.types.dict.DictCursor;
import org.pyjc.runtime.types.dict.DictEntry;

/** Walks over the array that a set had at the begin. Thread safety: confined; the set may change. */
final class SetCursor extends DictCursor {
    private final DictEntry[] table;
    private final int mask;
    private int place;

    SetCursor(DictEntry[] table) {
        this.table = table;
        this.mask = SetTable.mask(table);
    }

    @Override
    public DictEntry next() {
        DictEntry[] t = table;
        int p = place;
        while (p <= mask) {
            DictEntry e = t[p++];
            if (e != null && e.value != null) {
                place = p;
                return e;
            }
        }
        place = p;
        return null;
    }
}
