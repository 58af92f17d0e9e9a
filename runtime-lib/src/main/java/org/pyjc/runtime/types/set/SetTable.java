package org.pyjc.runtime.types.set;

import org.pyjc.runtime.types.dict.Comparisons;
import org.pyjc.runtime.types.dict.KeyEquality;

/**
 * The layout of a set's array, which is CPython's, so that sets whose elements hash alike iterate in the same order: a hash looks at its place
 * and {@link #LINEAR_PROBES} behind it, then at another place that takes in more of its bits. A removed element leaves {@link #DUMMY}, and
 * the last one that an added element meets is where it goes. Compare CPython setobject.c: set_add_entry, set_insert_clean.
 *
 * <p>An array of odd length (its last place stays empty) is one in which too many strings met: there a str has the place of a
 * {@link KeyedHash}, which nobody can foresee.
 *
 * <p>Thread safety: stateless; how arrays are shared is {@link SetStore}'s matter.
 */
final class SetTable {
    /** Marks a place whose element was removed. */
    static final SetEntry DUMMY = new SetEntry(new Object(), -1);
    /** Answers of {@link #free}. */
    static final int PRESENT = -1;
    static final int UNSURE = -2;
    static final int SMALLEST = 8;
    static final int LINEAR_PROBES = 9;
    static final int SHIFT = 5;
    /** The array of every empty set; it is never written to. */
    static final SetEntry[] EMPTY = new SetEntry[SMALLEST];

    private static final int LARGEST = 1 << 29;
    /** After so many jumps of a str key an array changes to keyed hashes. Good hashes stay well below. */
    private static final int JUMP_LIMIT = 12;

    private SetTable() {}

    static int mask(SetEntry[] t) {
        return (t.length & -2) - 1;
    }

    static boolean isKeyed(SetEntry[] t) {
        return (t.length & 1) != 0;
    }

    static SetEntry[] allocate(int places, boolean keyed) {
        return new SetEntry[places + (keyed ? 1 : 0)];
    }

    /** The size of an array that is larger than so many elements. */
    static int placesFor(long elements) {
        int places = SMALLEST;
        while (places <= elements) {
            if (places == LARGEST) {
                throw new OutOfMemoryError("set too large");
            }
            places <<= 1;
        }
        return places;
    }

    static boolean isElement(SetEntry e) {
        return e != null && e != DUMMY;
    }

    /**
     * The place of the first entry that is, or of which only Python code can tell whether it is, the key's; else the one where the key is to
     * be added, which is empty or has {@link #DUMMY}. The caller keeps writers away.
     */
    static int candidate(SetEntry[] t, Object key, int hash, Comparisons known) {
        int place = probe(t, hash, key, hash, known);
        if (!isKeyed(t) || isElement(t[place])) {
            return place;
        }
        if (key instanceof String s) {
            return probe(t, KeyedHash.of(s), key, hash, known);
        }
        for (int i = 0; i < t.length; i++) {
            SetEntry e = t[i];
            if (isElement(e) && e.hash == hash && e.key instanceof String && Comparisons.quick(known, e, key) != KeyEquality.UNEQUAL) {
                return i;
            }
        }
        return place;
    }

    /**
     * Where a key that is not there is to be added; {@link #PRESENT} for one that is, {@link #UNSURE} where only Python code can tell, or in an
     * array with keyed hashes. Takes no lock: a place found is only worth something to a caller that keeps writers away.
     */
    static int free(SetEntry[] t, Object key, int hash) {
        if (isKeyed(t)) {
            return UNSURE;
        }
        int mask = t.length - 1;
        long perturb = hash;
        int i = hash & mask;
        int free = -1;
        for (;;) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                SetEntry e = t[j];
                if (e == null) {
                    return free < 0 ? j : free;
                }
                if (e.hash == hash) {
                    Object present = e.key;
                    if (present == key || key instanceof String s && s.equals(present)) {
                        return PRESENT;
                    }
                    int equal = e == DUMMY ? KeyEquality.UNEQUAL : KeyEquality.quick(present, key);
                    if (equal != KeyEquality.UNEQUAL) {
                        return equal == KeyEquality.EQUAL ? PRESENT : UNSURE;
                    }
                }
                if (e == DUMMY) {
                    free = j;
                }
            }
            perturb >>>= SHIFT;
            i = (int) (5L * i + 1 + perturb) & mask;
        }
    }

    private static int probe(SetEntry[] t, long start, Object key, int hash, Comparisons known) {
        int mask = mask(t);
        long perturb = start;
        int i = (int) start & mask;
        int free = -1;
        for (;;) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                SetEntry e = t[j];
                if (e == null) {
                    return free < 0 ? j : free;
                }
                if (e == DUMMY) {
                    free = j;
                } else if (e.hash == hash && (e.key == key || Comparisons.quick(known, e, key) != KeyEquality.UNEQUAL)) {
                    return j;
                }
            }
            perturb >>>= SHIFT;
            i = (int) (5L * i + 1 + perturb) & mask;
        }
    }

    /** Puts an entry into an array that nobody else sees yet and that has no removed ones. */
    static void insertClean(SetEntry[] t, SetEntry e) {
        int mask = mask(t);
        long perturb = isKeyed(t) && e.key instanceof String s ? KeyedHash.of(s) : e.hash;
        int i = (int) perturb & mask;
        for (;;) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                if (t[j] == null) {
                    t[j] = e;
                    return;
                }
            }
            perturb >>>= SHIFT;
            i = (int) (5L * i + 1 + perturb) & mask;
        }
    }

    /** Whether a str with this hash, for which the place is free, met so many others that somebody may have chosen them. */
    static boolean isFlooded(SetEntry[] t, int hash, int place) {
        int mask = mask(t);
        long perturb = hash;
        int i = hash & mask;
        for (int jumps = 0; place < i || place > i + LINEAR_PROBES; jumps++) {
            if (jumps > JUMP_LIMIT) {
                return true;
            }
            perturb >>>= SHIFT;
            i = (int) (5L * i + 1 + perturb) & mask;
        }
        return false;
    }
}
