package org.pyjc.runtime.types.dict;

/**
 * Walks over a dict's entries in their order, or backwards. Weakly consistent: it never fails, sees what is there
 * all the time, and may or may not see what comes and goes meanwhile.
 */
public abstract class DictCursor {
    /** The next entry, null at the end. Its value is null if it was removed just now. */
    public abstract DictEntry next();

    /** Whether keys may have come since the cursor was made. */
    boolean mayHaveGrown() {
        return true;
    }
}
