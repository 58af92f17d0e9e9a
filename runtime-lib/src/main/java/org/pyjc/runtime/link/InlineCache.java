package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * A call site that specialises itself to what it meets.
 *
 * <p>A fresh site runs the general operation; once warm, each miss puts a guarded specialisation before those that are
 * there, up to a bound, after which it stays general.
 *
 * <p>Thread safety: a target is a tree of immutable handles, published by {@link MutableCallSite#setTarget}; a thread
 * that sees an old target, or two that link at once, at worst miss again. The counters are plain: they only steer.
 */
abstract class InlineCache extends MutableCallSite {
    /** Code that runs less often than this is not worth linking. */
    private static final int WARM = 2;
    private static final int MAX_DEPTH = 6;
    private static final int MAX_RELINKS = 40;
    /** A site that missed so often meets what it can't specialise for. */
    private static final int MAX_MISSES = 500;

    private final MethodHandle miss;
    private int runs;
    private int depth;
    private int relinks;

    InlineCache(MethodType type, MethodHandle missMethod) {
        super(type);
        this.miss = missMethod.bindTo(this).asType(type);
        setTarget(miss);
    }

    /**
     * Whether to specialise now; call it once for each miss. A site that always misses soon writes nothing any more: its
     * fields are shared by all threads, which would take the cache line from each other.
     */
    final boolean isWarm() {
        if (isExhausted()) {
            return false;
        }
        int misses = runs;
        runs = misses + 1;
        return misses >= WARM;
    }

    /** Whether the site has met too much to specialise any more. */
    final boolean isExhausted() {
        return relinks >= MAX_RELINKS || runs >= MAX_MISSES;
    }

    /** Gives the site its last target, which handles everything. */
    final void generalise(MethodHandle general) {
        setTarget(general.asType(type()));
    }

    /** Puts a specialisation before the present ones. {@code test} takes a prefix of the site's parameters. */
    final void specialise(MethodHandle test, MethodHandle target) {
        MethodHandle otherwise = getTarget();
        if (depth >= MAX_DEPTH) {
            depth = 0;
            otherwise = miss;
        }
        depth++;
        relinks++;
        MethodType type = type();
        MethodHandle guard = test.asType(test.type().changeReturnType(boolean.class));
        guard = guard.asType(type.dropParameterTypes(guard.type().parameterCount(), type.parameterCount())
                .changeReturnType(boolean.class));
        setTarget(MethodHandles.guardWithTest(guard, target.asType(type), otherwise));
    }

    /** Like {@link #specialise}, but forgets what was there: for a site whose last specialisation is dead. */
    final void respecialise(MethodHandle test, MethodHandle target) {
        depth = MAX_DEPTH;
        specialise(test, target);
    }
}
