package org.pyjc.runtime.types.set;

import java.lang.invoke.VarHandle;
import org.pyjc.runtime.types.dict.HashedKey;

/**
 * Walks over the array that a set had at the begin. Weakly consistent: it never fails, sees what is there all the time, and may or may not
 * see what comes and goes meanwhile; what was removed before a step is not seen by it. Thread safety: confined; the set may change.
 */
public final class SetCursor {
    private final SetStore set;
    private final SetEntry[] table;
    private final int mask;
    private int place;

    SetCursor(SetStore set, SetEntry[] table) {
        this.set = set;
        this.table = table;
        this.mask = SetTable.mask(table);
    }

    /** The next element, null at the end. */
    public HashedKey next() {
        return nextEntry();
    }

    SetEntry nextEntry() {
        SetEntry[] t = table;
        int p = place;
        while (p <= mask) {
            SetEntry e = t[p++];
            if (SetTable.isElement(e) && (set.table() == t || set.mayHave(e))) {
                VarHandle.acquireFence();
                place = p;
                return e;
            }
        }
        place = p;
        return null;
    }
}
