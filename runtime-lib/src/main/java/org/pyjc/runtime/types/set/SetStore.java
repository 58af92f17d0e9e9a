package org.pyjc.runtime.types.set;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.dict.Comparisons;
import org.pyjc.runtime.types.dict.KeyEquality;
import org.pyjc.runtime.types.dict.LockPair;

/**
 * The elements of a set: an array laid out as {@link SetTable} says, which grows and shrinks when CPython's would. Compare CPython setobject.c:
 * set_add_entry, set_table_resize, set_discard_entry, set_merge_lock_held.
 *
 * <p>Thread safety: reads take no lock. They walk the array that {@code table} showed them; a place of an array that is not
 * empty never becomes empty, and an entry stays at its place until it is removed, so that a search meets what is there all the time. The
 * array's elements are plain: a writer's fence before it links an entry, and a reader's after it found one, order what both do else.
 * Elements are added and removed under the object's monitor, unless the program is {@link Solo alone}. No Python code runs under
 * it: a writer that meets an element which only {@code __eq__} can compare lets go of the monitor, compares, and searches again with what
 * it learned ({@link Comparisons}).
 */
public abstract class SetStore extends PyObject {
    private static final SetEntry[] NO_ENTRIES = {};
    private static final int LARGE = 50_000;
    private static final VarHandle TABLE;
    private static final VarHandle SIZE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TABLE = lookup.findVarHandle(SetStore.class, "table", SetEntry[].class);
            SIZE = lookup.findVarHandle(SetStore.class, "size", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile SetEntry[] table;
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
        return 16 + 4L * table.length + 24L * size;
    }

    /** A walk over the elements: it sees what is there all the time, and may or may not see what comes and goes meanwhile. */
    public final SetCursor cursor() {
        return new SetCursor(this, table);
    }

    final SetEntry[] table() {
        return table;
    }

    /** Whether an element that a replaced array has is still there, as far as can be told without Python code. */
    final synchronized boolean mayHave(SetEntry e) {
        SetEntry[] t = table;
        return SetTable.isElement(t[SetTable.candidate(t, e.key, e.hash, null)]);
    }

    // ---- reading ----

    final boolean containsHashed(Object key, int hash) {
        SetEntry[] t = table;
        int mask = SetTable.mask(t);
        long perturb = hash;
        int i = hash & mask;
        for (;;) {
            int last = i + SetTable.LINEAR_PROBES <= mask ? i + SetTable.LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                SetEntry e = t[j];
                if (e == null) {
                    return SetTable.isKeyed(t) && containsKeyed(key, hash);
                }
                if (e.hash == hash && e != SetTable.DUMMY && KeyEquality.same(e.key, key)) {
                    VarHandle.acquireFence();
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
            SetEntry e;
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
        return insert(key, hash, null);
    }

    /** Adds the element of another set; false when it was there. */
    final boolean insert(SetEntry e) {
        return insert(e.key, e.hash, e);
    }

    private boolean insert(Object key, int hash, SetEntry ready) {
        boolean alone = Solo.isAlone();
        SetEntry[] t = table;
        int free = SetTable.free(t, key, hash);
        if (free == SetTable.PRESENT) {
            VarHandle.acquireFence();
            return false;
        }
        if (alone && free >= 0 && isEasy(t, key, hash, free)) {
            link(t, free, ready != null ? ready : new SetEntry(key, hash));
            return true;
        }
        Comparisons known = null;
        for (;;) {
            SetEntry e = alone ? addOrCandidate(key, hash, ready, known) : addLocked(key, hash, ready, known);
            if (e == null) {
                return true;
            }
            if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                return false;
            }
            known = Comparisons.compare(known, e, key);
            alone = Solo.isAlone();
        }
    }

    /** Adds an element to a set that no other thread sees yet. */
    final void insertConfined(Object key, int hash) {
        insertConfined(key, hash, null);
    }

    /** Adds the element of another set to one that no other thread sees yet. */
    final void insertConfined(SetEntry e) {
        insertConfined(e.key, e.hash, e);
    }

    private void insertConfined(Object key, int hash, SetEntry ready) {
        SetEntry[] t = table;
        int free = SetTable.free(t, key, hash);
        if (free == SetTable.PRESENT) {
            return;
        }
        if (free >= 0 && isEasy(t, key, hash, free)) {
            link(t, free, ready != null ? ready : new SetEntry(key, hash));
            return;
        }
        Comparisons known = null;
        for (SetEntry e; (e = addOrCandidate(key, hash, ready, known)) != null;) {
            if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                return;
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    /** Whether an element can go to a free place at once. */
    private static boolean isEasy(SetEntry[] t, Object key, int hash, int free) {
        return t != SetTable.EMPTY && !(key instanceof String && SetTable.isFlooded(t, hash, free));
    }

    private synchronized SetEntry addLocked(Object key, int hash, SetEntry ready, Comparisons known) {
        return addOrCandidate(key, hash, ready, known);
    }

    /**
     * Adds the element, by an entry that is ready or null, and returns null; or returns the entry that is or may be its. The caller holds
     * the monitor.
     */
    private SetEntry addOrCandidate(Object key, int hash, SetEntry ready, Comparisons known) {
        SetEntry[] t = table;
        if (t == SetTable.EMPTY || isCrowded(t, 0)) {
            t = t == SetTable.EMPTY ? resize(0, false) : grow();
        }
        int place = SetTable.candidate(t, key, hash, known);
        SetEntry e = t[place];
        if (!SetTable.isElement(e)) {
            if (key instanceof String && !SetTable.isKeyed(t) && SetTable.isFlooded(t, hash, place)) {
                t = resize(SetTable.mask(t), true);
                place = SetTable.candidate(t, key, hash, known);
            }
            link(t, place, ready != null ? ready : new SetEntry(key, hash));
            return null;
        }
        return e;
    }

    /** Adds an entry at a free place. No call lies between the stores, so that no stack overflow does either. */
    private void link(SetEntry[] t, int place, SetEntry e) {
        boolean fresh = t[place] == null;
        VarHandle.releaseFence();
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
            SetEntry e;
            synchronized (this) {
                SetEntry[] t = table;
                int place = SetTable.candidate(t, key, hash, known);
                e = t[place];
                if (!SetTable.isElement(e)) {
                    return false;
                }
                if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                    unlink(t, place);
                    return true;
                }
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    private void unlink(SetEntry[] t, int place) {
        t[place] = SetTable.DUMMY;
        size--;
    }

    /** Removes the first element behind the one that was taken before; its entry, null when there is none. Compare CPython setobject.c: set_pop. */
    final synchronized SetEntry takeAny() {
        if (size == 0) {
            return null;
        }
        SetEntry[] t = table;
        int mask = SetTable.mask(t);
        int place = finger & mask;
        while (!SetTable.isElement(t[place])) {
            place = place + 1 & mask;
        }
        SetEntry e = t[place];
        unlink(t, place);
        finger = place + 1;
        return e;
    }

    /** All elements in a fresh array, of one moment. */
    final synchronized Object[] elements() {
        Object[] all = new Object[size];
        int count = 0;
        for (SetEntry e : table) {
            if (SetTable.isElement(e)) {
                all[count++] = e.key;
            }
        }
        return all;
    }

    /** Removes everything. */
    final synchronized void removeAll() {
        fill = 0;
        size = 0;
        table = SetTable.EMPTY;
    }

    // ---- another array; the caller holds the monitor ----

    /** Whether an array is too full with so many elements more. */
    private boolean isCrowded(SetEntry[] t, int more) {
        return (fill + (long) more) * 5 >= SetTable.mask(t) * 3L;
    }

    private SetEntry[] grow() {
        return resize(size > LARGE ? size * 2L : size * 4L, false);
    }

    private SetEntry[] resize(long elements, boolean keyed) {
        SetEntry[] old = table;
        boolean keyedNow = keyed || SetTable.isKeyed(old);
        int places = SetTable.placesFor(elements);
        if (places == SetTable.SMALLEST && old.length == places && fill == size && old != SetTable.EMPTY) {
            return old; // nothing to get rid of
        }
        SetEntry[] fresh = SetTable.allocate(places, keyedNow);
        for (SetEntry e : old) {
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
        for (SetEntry e : LockPair.with(this, source, () -> mergeQuick(source))) {
            insert(e);
        }
    }

    /** Merges up to the first element that only Python code can compare; returns the entries from there on. */
    private SetEntry[] mergeQuick(SetStore source) {
        SetEntry[] from = source.table;
        if (source.size == 0) {
            return NO_ENTRIES;
        }
        int places = isCrowded(table, source.size) ? SetTable.placesFor((size + (long) source.size) * 2) : SetTable.mask(table) + 1;
        if (fill == 0 && places == SetTable.mask(from) + 1 && source.fill == source.size) {
            take(from.clone(), source.size);
            return NO_ENTRIES;
        }
        boolean keyed = SetTable.isKeyed(from) && !SetTable.isKeyed(table);
        if (fill == 0) {
            takeAll(from, SetTable.allocate(places, keyed || SetTable.isKeyed(table)), source.size);
            return NO_ENTRIES;
        }
        if (keyed || places > SetTable.mask(table) + 1) {
            resize(places - 1, keyed);
        }
        for (int i = 0; i < from.length; i++) {
            SetEntry e = from[i];
            if (SetTable.isElement(e)) {
                SetEntry present = addOrCandidate(e.key, e.hash, e, null);
                if (present != null && KeyEquality.quick(present.key, e.key) == KeyEquality.UNKNOWN) {
                    return rest(from, i);
                }
            }
        }
        return NO_ENTRIES;
    }

    /** Fills a set that has nothing with the elements of another array. */
    private void takeAll(SetEntry[] from, SetEntry[] to, int count) {
        for (SetEntry e : from) {
            if (SetTable.isElement(e)) {
                SetTable.insertClean(to, e);
            }
        }
        take(to, count);
    }

    private void take(SetEntry[] t, int count) {
        fill = count;
        size = count;
        table = t;
    }

    private static SetEntry[] rest(SetEntry[] from, int begin) {
        SetEntry[] found = new SetEntry[from.length - begin];
        int count = 0;
        for (int i = begin; i < from.length; i++) {
            if (SetTable.isElement(from[i])) {
                found[count++] = from[i];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
