package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import org.pyjc.runtime.object.Assumption;

/**
 * A call site that specialises itself to what it meets.
 *
 * <p>A fresh site runs the general operation; once warm, each miss puts a guarded specialisation before those that are
 * there. After a bounded number of links it takes its last target, which handles everything: each link throws away
 * compiled code. What a specialisation need not test at each run it assumes; a broken assumption unlinks the site.
 *
 * <p>Thread safety: a target is a tree of immutable handles. Targets are set under the site's monitor, so that unlinking
 * can't be undone by a link that began before; a thread that sees an old target at worst misses again. The counters
 * that decide when to link are plain: they only steer.
 */
abstract class InlineCache extends MutableCallSite implements Assumption.Dependent {
    /**
     * Code that runs less often than this is not worth linking: a link costs what a hundred runs of the general operation do.
     * Tests set it lower, so that small programs reach linked sites.
     */
    static final int WARM = Integer.getInteger("pyjc.link.after", 12);
    private static final int MAX_DEPTH = 6;
    private static final int MAX_LINKS = 18;
    /** A site that missed so often meets what it can't specialise for. */
    private static final int MAX_MISSES = 500;
    /** What was assumed wrongly will be changed again: each time a site waits longer. */
    private static final int BACK_OFF = 4;

    private final MethodHandle miss;
    private int runs;
    private int depth;
    private int links;
    private boolean general;
    /** Guarded by the site's monitor; see {@link #table()}. */
    private SiteTable table;

    InlineCache(MethodType type, MethodHandle missMethod) {
        super(type);
        this.miss = missMethod.bindTo(this).asType(type);
        this.table = firstTable();
        setTarget(miss);
    }

    /**
     * Whether to specialise now; call it once for each miss. A site that always misses soon writes nothing any more: its
     * fields are shared by all threads, which would take the cache line from each other.
     */
    final boolean isWarm() {
        if (general) {
            return false;
        }
        int misses = runs;
        runs = misses + 1;
        if (misses < WARM) {
            return false;
        }
        if (links < MAX_LINKS && misses < MAX_MISSES) {
            return true;
        }
        generalise();
        return false;
    }

    private synchronized void generalise() {
        general = true;
        table = null;
        MethodHandle last = lastTarget();
        if (last != null) {
            setTarget(last.asType(type()));
        }
    }

    /** The target of a site that has met too much to specialise any more; null when it is to stay as it is. */
    MethodHandle lastTarget() {
        return null;
    }

    /** What a new specialisation does when its guard fails. */
    final MethodHandle rest() {
        return depth < MAX_DEPTH ? getTarget() : miss;
    }

    /**
     * Makes {@code target} the site's target, unless that is no longer what it was when {@code rest} was taken.
     * The assumptions must have been taken before what the target does was looked up; null stands for none.
     */
    final void install(MethodHandle rest, MethodHandle target, Assumption... assumed) {
        synchronized (this) {
            if (rest != miss && rest != getTarget() || general || !assume(assumed)) {
                return;
            }
            depth = rest == miss ? 1 : depth + 1;
            links++;
            table = null;
            setTarget(target.asType(type()));
        }
    }

    @Override
    public final synchronized void unlink() {
        if (!general || lastTarget() == null) {
            depth = 0;
            runs = -BACK_OFF * links;
            table = firstTable();
            setTarget(miss);
        }
    }

    /** The table of a site that has met nothing; null for a site without tables. */
    SiteTable firstTable() {
        return null;
    }

    /** The table that the site's target is made from, the first one if it has none yet, null if it can't have one. */
    final synchronized SiteTable table() {
        return table;
    }

    /** What a target does that was not made for what it meets. */
    final MethodHandle miss() {
        return miss;
    }

    /** Makes {@code target}, made from a table that has more than {@code present}, the site's target. */
    final void installTable(SiteTable present, SiteTable more, MethodHandle target, Assumption... assumed) {
        synchronized (this) {
            if (table != present || general || !assume(assumed)) {
                return;
            }
            depth = 1;
            links++;
            table = more;
            setTarget(target);
        }
    }

    /** Adds a case to the table that the site's target, which stays, looks methods up in. */
    final void addCase(SiteTable present, MethodTable methods, Object key, MethodHandle handle, Assumption... assumed) {
        synchronized (this) {
            if (table == present && assume(assumed)) {
                methods.put(key, handle);
            }
        }
    }

    /**
     * Registers the site with assumptions; false when one of them is broken. The caller holds the site's monitor until what assumes them is
     * the target: who breaks one meanwhile waits, and unlinks the site then.
     */
    private boolean assume(Assumption... assumed) {
        for (Assumption assumption : assumed) {
            if (assumption != null && !assumption.add(this)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a specialisation before the present ones. {@code test} takes a prefix of the site's parameters. */
    final void specialise(MethodHandle test, MethodHandle target, Assumption... assumed) {
        specialise(rest(), test, target, assumed);
    }

    /** Like {@link #specialise}, but forgets what was there: for a site whose last specialisation is dead. */
    final void respecialise(MethodHandle test, MethodHandle target, Assumption... assumed) {
        specialise(miss, test, target, assumed);
    }

    private void specialise(MethodHandle rest, MethodHandle test, MethodHandle target, Assumption... assumed) {
        MethodType type = type();
        MethodHandle guard = test.asType(test.type().changeReturnType(boolean.class));
        guard = guard.asType(type.dropParameterTypes(guard.type().parameterCount(), type.parameterCount())
                .changeReturnType(boolean.class));
        install(rest, MethodHandles.guardWithTest(guard, target.asType(type), rest), assumed);
    }
}
