package org.pyjc.runtime.object;

import java.util.concurrent.ConcurrentHashMap;

/**
 * What a class's attribute lookups found; its identity is the class's version, and call sites assume it.
 *
 * <p>A change of the class or of one of its bases takes its cache away before the change, and gives it a fresh one <em>after</em>
 * the change ({@link ClassChange}); a lookup stores what it found into the cache that it had taken before it began: a stale result
 * can only land in a dead cache.
 * Thread safety: a concurrent map and an array of idempotent entries; see {@link Assumption}.
 */
public final class LookupCache extends Assumption {
    static final TypeEntry ABSENT = new TypeEntry(null, null, null);

    /** The version of a class that is just being changed, on which nobody may rely; it stays empty. */
    static final LookupCache NONE = new LookupCache();

    static {
        NONE.breakIt();
    }

    final ConcurrentHashMap<String, TypeEntry> names = new ConcurrentHashMap<>(8);
    final TypeEntry[] specials = new TypeEntry[Special.COUNT];
    /** Whether {@code __class__} is the type of every instance; null when it was not found out yet. */
    Boolean plainClass;
    /** Whether the class or a base has slots with names; null when it was not found out yet. */
    Boolean slotMembers;
}
