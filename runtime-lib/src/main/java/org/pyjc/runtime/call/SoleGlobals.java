package org.pyjc.runtime.call;

import java.lang.ref.WeakReference;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * That all functions whose code is of one compiled class have the same globals, as those of a module do: its sites need
 * not test then which globals they are in. A module that is loaded once more from the same class ends it, as does
 * {@code exec} of one code object in several namespaces. Every function tells its globals before it can run.
 *
 * <p>Thread safety: the globals are published whole; the monitor makes whoever ends it wait until all sites are unlinked,
 * and is never taken with a site's monitor held.
 */
public final class SoleGlobals {
    /** Refers to no globals. */
    private static final WeakReference<PyDict> SEVERAL = new WeakReference<>(null);

    private final Assumption assumption = new Assumption();
    private volatile WeakReference<PyDict> globals;

    /** Says that a function with these globals is about to get such a code. */
    void note(PyDict some) {
        WeakReference<PyDict> known = globals;
        if (known != SEVERAL && (known == null || !known.refersTo(some))) {
            noteOther(some);
        }
    }

    private synchronized void noteOther(PyDict some) {
        WeakReference<PyDict> known = globals;
        if (known == null) {
            globals = new WeakReference<>(some);
        } else if (known != SEVERAL && !known.refersTo(some)) {
            assumption.breakIt();
            globals = SEVERAL;
        }
    }

    /** That these are the only globals; null when they are not. */
    public Assumption of(PyDict some) {
        WeakReference<PyDict> known = globals;
        return known != null && known.refersTo(some) ? assumption : null;
    }
}
