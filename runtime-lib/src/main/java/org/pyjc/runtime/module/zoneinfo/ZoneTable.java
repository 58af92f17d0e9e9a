package org.pyjc.runtime.module.zoneinfo;

import java.util.Arrays;

/** The transitions of a time zone. Compare CPython _zoneinfo.c: load_data, find_ttinfo. Thread safety: immutable. */
public final class ZoneTable {
    private static final LocalType[] NO_TYPES = {};

    private final long[] utc;
    /** The transitions in local time, for a fold of 0 and of 1. */
    private final long[][] local;
    /** What holds from each transition on. */
    private final LocalType[] types;
    private final LocalType before;
    private final ZoneRule after;
    /** Whether the offset is always the same. */
    final boolean isFixed;

    private ZoneTable(long[] utc, long[][] local, LocalType[] types, LocalType before, ZoneRule after, boolean isFixed) {
        this.utc = utc;
        this.local = local;
        this.types = types;
        this.before = before;
        this.after = after;
        this.isFixed = isFixed;
    }

    /** A zone that follows one rule for ever. */
    static ZoneTable of(ZoneRule rule) {
        return new ZoneTable(new long[0], new long[2][0], NO_TYPES, rule.std(), rule, rule.dst() == null);
    }

    /**
     * A zone of a file's content; {@code rule} null: there is none. Null when there is nothing in it.
     *
     * @param index which type holds from each transition on
     */
    static ZoneTable of(long[] utc, int[] index, int[] offsets, boolean[] isDst, String[] names, ZoneRule rule) {
        int[] savings = savings(index, offsets, isDst);
        LocalType[] all = new LocalType[offsets.length];
        LocalType before = null;
        for (int i = 0; i < all.length; i++) {
            all[i] = new LocalType(offsets[i], savings[i], isDst[i], names[i]);
            before = before == null && !isDst[i] ? all[i] : before;
        }
        LocalType[] types = new LocalType[index.length];
        for (int i = 0; i < index.length; i++) {
            types[i] = all[index[i]];
        }
        ZoneRule after = rule;
        if (after == null) {
            if (all.length == 0) {
                return null;
            }
            after = new ZoneRule(types.length > 0 ? types[types.length - 1] : all[all.length - 1], null, null, null);
        }
        before = before != null ? before : types.length > 0 ? types[0] : after.std();
        boolean fixed = all.length <= 1 && after.dst() == null && (all.length == 0 || isSame(all[0], after.std()));
        return new ZoneTable(utc, new long[][] {walls(utc, index, offsets, true), walls(utc, index, offsets, false)}, types, before, after, fixed);
    }

    private static boolean isSame(LocalType a, LocalType b) {
        return a.offset == b.offset && a.saving == b.saving && a.name.equals(b.name);
    }

    /** How much of each offset is daylight saving, guessed from the transitions. Compare utcoff_to_dstoff. */
    private static int[] savings(int[] index, int[] offsets, boolean[] isDst) {
        int[] savings = new int[offsets.length];
        for (int i = 1; i < index.length; i++) {
            int type = index[i];
            if (!isDst[type] || savings[type] != 0) {
                continue;
            }
            int previous = index[i - 1];
            int saving = isDst[previous] ? 0 : offsets[type] - offsets[previous];
            if (saving == 0 && i + 1 < index.length) {
                int next = index[i + 1];
                saving = isDst[next] ? 0 : offsets[type] - offsets[next];
            }
            savings[type] = saving;
        }
        for (int type = 0; type < savings.length; type++) {
            if (isDst[type] && savings[type] == 0) {
                savings[type] = 3600;
            }
        }
        return savings;
    }

    private static long[] walls(long[] utc, int[] index, int[] offsets, boolean later) {
        long[] walls = utc.clone();
        for (int i = 0; i < walls.length; i++) {
            int old = i > 0 ? offsets[index[i - 1]] : offsets[0];
            int fresh = i > 0 || offsets.length > 1 ? offsets[index[i]] : offsets[0];
            walls[i] += later ? Math.max(old, fresh) : Math.min(old, fresh);
        }
        return walls;
    }

    /** How many elements are at most the value. */
    private static int countUpTo(long[] sorted, long value) {
        int i = Arrays.binarySearch(sorted, value);
        if (i < 0) {
            return -i - 1;
        }
        while (i < sorted.length && sorted[i] == value) {
            i++;
        }
        return i;
    }

    /** The type at a local time. */
    LocalType ofLocal(long seconds, int year, int fold) {
        long[] walls = local[fold];
        if (walls.length == 0 || seconds > walls[walls.length - 1]) {
            return after.at(seconds, year, fold);
        }
        return seconds < walls[0] ? before : types[countUpTo(walls, seconds) - 1];
    }

    /** The type when no time is given: only a zone that never changes has one. */
    LocalType always() {
        return isFixed ? after.std() : null;
    }

    /** The type at an instant. */
    public LocalType ofUtc(long seconds, int year) {
        if (utc.length == 0 || seconds > utc[utc.length - 1]) {
            return after.ofUtc(seconds, year);
        }
        return seconds < utc[0] ? before : types[countUpTo(utc, seconds) - 1];
    }

    /** Whether the local time of an instant comes for the second time. */
    boolean isFold(long seconds, int year) {
        if (utc.length > 0 && seconds < utc[0]) {
            return false;
        }
        if ((utc.length == 0 || seconds > utc[utc.length - 1]) && after.dst() != null) {
            return after.isFold(seconds, year);
        }
        if (utc.length == 0) {
            return false;
        }
        int i = countUpTo(utc, seconds);
        LocalType previous = i >= 2 ? types[i - 2] : before;
        return previous.offset - types[i - 1].offset > seconds - utc[i - 1];
    }
}
