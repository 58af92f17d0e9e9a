package org.pyjc.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that linked call sites rely on without testing it: that a class or a function is as it was.
 *
 * <p>Who changes what is assumed does so first, makes it visible, and then breaks the assumption, which unlinks the sites; or, as
 * classes do, breaks it first and lets nobody assume anything until the change is made.
 * A site takes the assumption, looks things up, registers and links itself under its monitor, unless it is too late.
 *
 * <p>Thread safety: the list is guarded by the object's monitor; sites are told outside of it.
 */
public class Assumption {
    private static final int FIRST_SWEEP = 64;

    /** A site that relies on assumptions. */
    public interface Dependent {
        /** Forgets what was linked. */
        void unlink();
    }

    private List<WeakReference<Dependent>> dependents;
    private int sweepAt = FIRST_SWEEP;
    private boolean broken;

    /** Registers a site; false when the assumption does not hold any more. */
    public final synchronized boolean add(Dependent site) {
        if (broken) {
            return false;
        }
        if (dependents == null) {
            dependents = new ArrayList<>(2);
        } else if (dependents.size() >= sweepAt) {
            dependents.removeIf(reference -> reference.get() == null);
            sweepAt = Math.max(FIRST_SWEEP, dependents.size() * 2);
        }
        dependents.add(new WeakReference<>(site));
        return true;
    }

    /** Says that the assumption does not hold any more. */
    public final void breakIt() {
        List<WeakReference<Dependent>> all;
        synchronized (this) {
            broken = true;
            all = dependents;
            dependents = null;
        }
        if (all == null) {
            return;
        }
        for (WeakReference<Dependent> reference : all) {
            Dependent site = reference.get();
            if (site != null) {
                site.unlink();
            }
        }
    }
}
