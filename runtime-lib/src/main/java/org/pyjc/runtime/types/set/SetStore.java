package org.pyjc.runtime.types.set;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.dict.Comparisons;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.KeyEquality;
import org.pyjc.runtime.types.dict.LockPair;

/**
 * The elements of a set: an array laid out as {@link SetTable} says, which grows and shrinks when CPython's would. Compare CPython setobject.c:
 * set_add_entry, set_table_resize, set_discard_entry, set_merge_lock_held.
 *
 * <p>Thread safety: reads take no lock. They walk the array that {@code table} showed them; a place of an array that is not
 * empty never becomes empty, and an entry stays at its place, so that a search meets what is there all the time. The array's
 * elements are plain, but every read goes on to the entry's volatile value, which is written before the entry is linked, and made
 * null (dead) before it is unlinked. An entry that is dead is an element that was removed, also in an array that was replaced
 * meanwhile. Elements are added and removed under the object's monitor, unless the program is {@link Solo alone}. No Python code runs under it: a writer that meets an element which only {@code __eq__} can compare lets go of the monitor,
 * compares, and searches again with what it learned ({@link Comparisons}).
 */
public abstract class SetStore extends PyObject {
    private static final DictEntry[] NO_ENTRIES = {};
    private static final Object PRESENT = Boolean.TRUE;
    private static final int LARGE = 50_000;
    private static final VarHandle TABLE;
    private static final VarHandle SIZE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TABLE = lookup.findVarHandle(SetStore.class, "table", DictEntry[].class);
            SIZE = lookup.findVarHandle(SetStore.class, "size", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile DictEntry[] table;
    /** Read by {@link #size()}, written under the monitor. */
    private int size;
    /** How many places are taken, those of removed elements included. Guarded by the monitor. */
    private int fill;
    /** Where {@link #takeAny} goes on. Guarded by the monitor. */
    private int finger;

    SetStore(PyType type) {
        super(type);
        TABLE.setRelease(this, SetTable.EMPTY);
    }

    public final int size() {
        return (int) SIZE.getAcquire(this);
    }

    /** How many bytes the table takes, roughly. */
    final long tableBytes() {
        return 16 + 4L * table.length + 32L * size;
    }

    /** A walk over the elements: it sees what is there all the time, and may or may not see what comes and goes meanwhile. */
    public final SetCursor cursor() {
        return new SetCursor(table);
    }

    // ---- reading ----

    final boolean containsHashed(Object key, int hash) {
        DictEntry[] t = table;
        int mask = SetTable.mask(t);
        long perturb = hash;
        int i = hash & mask;
        for (;;) {
            int last = i + SetTable.LINEAR_PROBES <= mask ? i + SetTable.LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                DictEntry e = t[j];
                if (e == null) {
                    return SetTable.isKeyed(t) && containsKeyed(key, hash);
                }
                if (e.hash == hash && e.value != null && KeyEquality.same(e.key, key)) {
                    return true;
                }
            }
            perturb >>>= SetTable.SHIFT;
            i = (int) (5L * i + 1 + perturb) & mask;
        }
    }

    private boolean containsKeyed(Object key, int hash) {
        Comparisons known = null;
        for (;;) {
            DictEntry e;
            synchronized (this) {
                e = table[SetTable.candidate(table, key, hash, known)];
            }
            if (!SetTable.isElement(e)) {
                return false;
            }
            if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                return true;
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    // ---- writing ----

    /** Adds an element; false when it was there. Only for a set that may change, or is being made. */
    final boolean insertHashed(Object key, int hash) {
        boolean alone = Solo.isAlone();
        if (!alone && KeyEquality.isPlain(key) && containsHashed(key, hash)) {
            return false;
        }
        Comparisons known = null;
        for (;;) {
            DictEntry e = alone ? addOrCandidate(key, hash, known) : addLocked(key, hash, known);
            if (e == null) {
                return true;
            }
            if (Comparisons.quick(known, e, key) != KeyEquality.EQUAL) {
                known = Comparisons.compare(known, e, key);
                alone = Solo.isAlone();
            } else if (e.value != null) {
                return false;
            }
        }
    }

    /** Adds an element to a set that no other thread sees yet. */
    final void insertConfined(Object key, int hash) {
        Comparisons known = null;
        for (DictEntry e; (e = addOrCandidate(key, hash, known)) != null;) {
            if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                return;
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    private synchronized DictEntry addLocked(Object key, int hash, Comparisons known) {
        return addOrCandidate(key, hash, known);
    }

    /** Adds the element and returns null, or returns the entry that is or may be its. The caller holds the monitor. */
    private DictEntry addOrCandidate(Object key, int hash, Comparisons known) {
        DictEntry[] t = table;
        if (t == SetTable.EMPTY || isCrowded(t, 0)) {
            t = t == SetTable.EMPTY ? resize(0, false) : grow();
        }
        int place = SetTable.candidate(t, key, hash, known);
        DictEntry e = t[place];
        if (!SetTable.isElement(e)) {
            if (key instanceof String && !SetTable.isKeyed(t) && SetTable.isFlooded(t, hash, place)) {
                t = resize(SetTable.mask(t), true);
                place = SetTable.candidate(t, key, hash, known);
            }
            link(t, place, new DictEntry(key, hash, PRESENT));
            return null;
        }
        return e;
    }

    /** Adds an entry at a free place. No call lies between the stores, so that no stack overflow does either. */
    private void link(DictEntry[] t, int place, DictEntry e) {
        boolean fresh = t[place] == null;
        t[place] = e;
        size++;
        if (fresh) {
            fill++;
            if (isCrowded(t, 0)) {
                grow();
            }
        }
    }

    /** Removes an element; false when it was not there. */
    final boolean removeHashed(Object key, int hash) {
        Comparisons known = null;
        for (;;) {
            DictEntry e;
            synchronized (this) {
                DictEntry[] t = table;
                int place = SetTable.candidate(t, key, hash, known);
                e = t[place];
                if (!SetTable.isElement(e)) {
                    return false;
                }
                if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                    unlink(t, place, e);
                    return true;
                }
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    private void unlink(DictEntry[] t, int place, DictEntry e) {
        DictEntry dummy = SetTable.DUMMY;
        e.kill();
        t[place] = dummy;
        size--;
    }

    /** Removes the first element behind the one that was taken before; its entry, null when there is none. Compare CPython setobject.c: set_pop. */
    final synchronized DictEntry takeAny() {
        if (size == 0) {
            return null;
        }
        DictEntry[] t = table;
        int mask = SetTable.mask(t);
        int place = finger & mask;
        while (!SetTable.isElement(t[place])) {
            place = place + 1 & mask;
        }
        DictEntry e = t[place];
        unlink(t, place, e);
        finger = place + 1;
        return e;
    }

    /** Removes everything. */
    final synchronized void removeAll() {
        DictEntry[] t = table;
        fill = 0;
        table = SetTable.EMPTY;
        size = 0;
        for (DictEntry e : t) {
            if (SetTable.isElement(e)) {
                e.value = null;
            }
        }
    }

    // ---- another array; the caller holds the monitor ----

    /** Whether an array is too full with so many elements more. */
    private boolean isCrowded(DictEntry[] t, int more) {
        return (fill + (long) more) * 5 >= SetTable.mask(t) * 3L;
    }

    private DictEntry[] grow() {
        return resize(size > LARGE ? size * 2L : size * 4L, false);
    }

    private DictEntry[] resize(long elements, boolean keyed) {
        DictEntry[] old = table;
        boolean keyedNow = keyed || SetTable.isKeyed(old);
        int places = SetTable.placesFor(elements);
        if (places == SetTable.SMALLEST && old.length == places && fill == size && old != SetTable.EMPTY) {
            return old; // nothing to get rid of
        }
        DictEntry[] fresh = SetTable.allocate(places, keyedNow);
        for (DictEntry e : old) {
            if (SetTable.isElement(e)) {
                SetTable.insertClean(fresh, e);
            }
        }
        fill = size;
        table = fresh;
        return fresh;
    }

    /** Makes room for so many elements more, as CPython does before it merges. */
    final synchronized void reserve(int more) {
        if (isCrowded(table, more)) {
            resize((size + (long) more) * 2, false);
        }
    }

    /** Gets rid of what many removed elements left. Compare CPython setobject.c: set_difference_update_internal. */
    final synchronized void shed() {
        if (fill - size > SetTable.mask(table) / 4) {
            grow();
        }
    }

    // ---- two sets ----

    /** Takes over another set's table, instead of what was here. The other one is seen by no other thread and is not used any more. */
    final synchronized void replaceBy(SetStore other) {
        fill = other.fill;
        size = other.size;
        table = other.table;
    }

    /** Adds the elements of another set. Atomic for both, but for elements that only Python code can compare. */
    final void mergeFrom(SetStore source) {
        if (source == this) {
            return;
        }
        for (DictEntry e : LockPair.with(this, source, () -> mergeQuick(source))) {
            insertHashed(e.key, e.hash);
        }
    }

    /** Merges up to the first element that only Python code can compare; returns copies of the entries from there on. */
    private DictEntry[] mergeQuick(SetStore source) {
        DictEntry[] from = source.table;
        if (source.size == 0) {
            return NO_ENTRIES;
        }
        boolean keyed = SetTable.isKeyed(from) && !SetTable.isKeyed(table);
        if (isCrowded(table, source.size)) {
            resize((size + (long) source.size) * 2, keyed);
        } else if (keyed || table == SetTable.EMPTY) {
            resize(SetTable.mask(table), keyed);
        }
        if (fill == 0) {
            takeCopies(source, from);
            return NO_ENTRIES;
        }
        for (int i = 0; i < from.length; i++) {
            DictEntry e = from[i];
            if (SetTable.isElement(e)) {
                DictEntry present = addOrCandidate(e.key, e.hash, null);
                if (present != null && KeyEquality.quick(present.key, e.key) == KeyEquality.UNKNOWN) {
                    return rest(from, i);
                }
            }
        }
        return NO_ENTRIES;
    }

    private void takeCopies(SetStore source, DictEntry[] from) {
        DictEntry[] t = table;
        boolean sameLayout = t.length == from.length && source.fill == source.size;
        for (int i = 0; i < from.length; i++) {
            DictEntry e = from[i];
            if (SetTable.isElement(e)) {
                DictEntry copy = new DictEntry(e.key, e.hash, PRESENT);
                if (sameLayout) {
                    t[i] = copy;
                } else {
                    SetTable.insertClean(t, copy);
                }
            }
        }
        fill = source.size;
        size = source.size;
    }

    private static DictEntry[] rest(DictEntry[] from, int begin) {
        DictEntry[] found = new DictEntry[from.length - begin];
        int count = 0;
        for (int i = begin; i < from.length; i++) {
            if (SetTable.isElement(from[i])) {
                found[count++] = from[i];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
