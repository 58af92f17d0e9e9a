package org.pyjc.runtime.types.dict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;

/**
 * An insertion-ordered hash table: what a dict is. See {@link EntryTable} for its layout.
 *
 * <p>Thread safety: reads take no lock. They walk the array that {@code table} showed them; the elements of an array are
 * plain, but every read goes on to the entry's volatile value, which is written before the entry is linked, and that is
 * what orders it with the writer. An existing entry's value is replaced by compare-and-set. Entries are added and removed
 * under the object's monitor, unless the program is {@link Solo alone}. No Python code runs under it: a writer that meets a key which only {@code __eq__} can
 * compare lets go of the monitor, compares, and searches again with what it learned ({@link Comparisons}). A reader that
 * finds its entry dead while it is still linked waits for the writer at work by entering the monitor.
 *
 * <p>While the program is alone, a copy is a copy of the array: both collections share their entries, which then never change any
 * more. Who sets the value of a shared one puts an entry of its own into both of its places in the array first, the one in the order before the
 * bucket, so that a walk never misses what a search has found. A collection whose entries are places that others keep is
 * {@link #pin pinned} and shares none.
 */
public abstract class HashCollection extends PyObject {
    private static final DictEntry[] NO_ENTRIES = {};
    /** How often a search that meets a dead entry waits for the writer at work; copies that freeze the table can hold it up several times. */
    private static final int PATIENCE = 1000;
    private static final VarHandle TABLE;
    private static final VarHandle SIZE;
    private static final VarHandle INSERTIONS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TABLE = lookup.findVarHandle(HashCollection.class, "table", DictEntry[].class);
            SIZE = lookup.findVarHandle(HashCollection.class, "size", int.class);
            INSERTIONS = lookup.findVarHandle(HashCollection.class, "insertions", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** An empty table counts as full, so that the first entry makes an array. */
    private static final int EMPTY_FILLED = EntryTable.capacity(EntryTable.EMPTY);

    /** Buckets and entries; replaced whole when it must grow. */
    private volatile DictEntry[] table;
    /** Read by {@link #tableSize()}, written under the monitor. */
    private int size;
    /** Counts entries that were added; see {@link #insertions()}. Written under the monitor. */
    private int insertions;
    /** How many places of the order part are taken, gaps included. Guarded by the monitor. */
    private int filled = EMPTY_FILLED;
    /** How many buckets are taken, gaps included. Guarded by the monitor. */
    private int used;
    /** Before this place of the order part there are only gaps; so that a queue loses its first entry in constant time. Guarded by the monitor. */
    private int front;
    /** Whether all entries are known to be shared with copies. Guarded by the monitor. */
    private boolean allShared;
    /** Whether it never shares entries with a copy. Plain: it is asked only while the program is alone, and never becomes false. */
    private boolean pinned;

    protected HashCollection(PyType type) {
        super(type);
        TABLE.setRelease(this, EntryTable.EMPTY);
    }

    /** A number that changes whenever a key is added: a key that was absent is so as long as the number stays. */
    public final int insertions() {
        return (int) INSERTIONS.getAcquire(this);
    }

    /** How many places of the table's order are taken; what another thread does may be seen late. */
    final int filled() {
        return filled;
    }

    final DictEntry[] table() {
        return table;
    }

    protected final int tableSize() {
        return (int) SIZE.getAcquire(this);
    }

    // ---- reading ----

    /** The live entry of a str key, null when there is none. */
    final DictEntry findStr(String key) {
        DictEntry[] t = table;
        int hash = KeyHash.ofString(key);
        int mask = EntryTable.mask(t);
        int perturb = hash;
        int i = hash & mask;
        for (DictEntry e; (e = t[i]) != null;) {
            if (e.hash == hash) {
                Object k = e.key;
                if (k == key || k instanceof String s && s.equals(key)) {
                    return e.value != null ? e : search(key, hash);
                }
                if (!(k instanceof String)) {
                    return search(key, hash);
                }
            }
            perturb >>>= EntryTable.SHIFT;
            i = EntryTable.next(i, perturb, mask);
        }
        return EntryTable.hasStringIndex(t) ? search(key, hash) : null;
    }

    /** The live entry of a key, null when there is none. */
    protected final DictEntry find(Object key, int hash) {
        DictEntry[] t = table;
        int mask = EntryTable.mask(t);
        int perturb = hash;
        int i = hash & mask;
        for (DictEntry e; (e = t[i]) != null;) {
            if (e.hash == hash && e != EntryTable.TOMBSTONE && KeyEquality.same(e.key, key)) {
                return e.value != null ? e : search(key, hash);
            }
            perturb >>>= EntryTable.SHIFT;
            i = EntryTable.next(i, perturb, mask);
        }
        return EntryTable.hasStringIndex(t) ? search(key, hash) : null;
    }

    /** The value of a str key, null when it is not there. */
    final Object lookupStr(String key) {
        for (;;) {
            DictEntry e = findStr(key);
            if (e == null) {
                return null;
            }
            Object value = e.value;
            if (value != null) {
                return value;
            }
            // it died just now: removed, or replaced by a fresh entry
        }
    }

    /** The value of a key, null when it is not there. */
    final Object lookup(Object key, int hash) {
        if (key instanceof String s) {
            return lookupStr(s);
        }
        for (;;) {
            DictEntry e = find(key, hash);
            if (e == null) {
                return null;
            }
            Object value = e.value;
            if (value != null) {
                return value;
            }
        }
    }

    /** The general search: waits for the writer that holds up a dead entry, and knows the index of strings. */
    private DictEntry search(Object key, int hash) {
        DictEntry found = null;
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            DictEntry[] t = table;
            int i = TableSearch.candidate(t, key, hash, null);
            Comparisons known = null;
            while ((found = TableSearch.at(t, i, key)) != null && Comparisons.quick(known, found, key) == KeyEquality.UNKNOWN) {
                known = Comparisons.compare(known, found, key);
                i = TableSearch.candidate(t, key, hash, known);
            }
            if (found == null || found.value != null) {
                return found;
            }
            awaitWriter();
        }
        return null;
    }

    /** Waits for a writer that is at work. */
    final synchronized void awaitWriter() {
        // entering the monitor is the purpose
    }

    // ---- writing ----

    /** Sets a key's value; returns the previous value, null when the key was added. */
    final Object store(Object key, int hash, Object value) {
        if (KeyEquality.isPlain(key)) {
            DictEntry e = key instanceof String s ? findStr(s) : find(key, hash);
            Object old = e == null ? null : e.replace(value);
            if (old != null) {
                return old;
            }
        }
        return add(key, hash, value, true);
    }

    /** Adds a key unless it is there; returns the present value, null when the key was added. */
    protected final Object storeIfAbsent(Object key, int hash, Object value) {
        if (KeyEquality.isPlain(key)) {
            Object present = lookup(key, hash);
            if (present != null) {
                return present;
            }
        }
        return add(key, hash, value, false);
    }

    /** Sets a key's value in a collection that no other thread sees yet. */
    protected final void storeConfined(Object key, int hash, Object value) {
        DictEntry present = key instanceof String s ? findStr(s) : null;
        if (present != null) {
            overwrite(present, value);
            return;
        }
        Comparisons known = null;
        for (;;) {
            DictEntry e = addOrCandidate(key, hash, value, known);
            if (e == null) {
                return;
            }
            if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                overwrite(e, value);
                return;
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    /** As {@link #store} after a search found nothing. */
    final Object add(Object key, int hash, Object value, boolean overwrite) {
        Comparisons known = null;
        for (;;) {
            DictEntry e = Solo.isAlone() ? addOrCandidate(key, hash, value, known) : addLocked(key, hash, value, known);
            if (e == null) {
                return null;
            }
            if (Comparisons.quick(known, e, key) != KeyEquality.EQUAL) {
                known = Comparisons.compare(known, e, key);
                continue;
            }
            Object old = overwrite ? e.replace(value) : e.value;
            if (old != null) {
                return old;
            }
            // it is shared, or died just now: the key is absent, or has another entry
            if (e.isShared()) {
                own(e);
            }
        }
    }

    private synchronized DictEntry addLocked(Object key, int hash, Object value, Comparisons known) {
        return addOrCandidate(key, hash, value, known);
    }

    /** Adds the key and returns null, or returns the entry that is or may be the key's. The caller holds the monitor. */
    final DictEntry addOrCandidate(Object key, int hash, Object value, Comparisons known) {
        DictEntry[] t = table;
        if (Math.max(filled, used) >= EntryTable.capacity(t)) {
            t = rebuild();
        }
        int i = TableSearch.candidate(t, key, hash, known);
        DictEntry e = TableSearch.at(t, i, key);
        if (e == null) {
            link(t, i, new DictEntry(key, hash, value));
        }
        return e;
    }

    /**
     * Adds an entry at a free bucket. The number of insertions changes before others can see the entry and after that: who reads it
     * between, and misses the entry, must not take the absence for granted.
     */
    private void link(DictEntry[] t, int bucket, DictEntry e) {
        insertions++;
        VarHandle.storeStoreFence();
        place(t, bucket, e);
        INSERTIONS.setRelease(this, insertions + 1);
    }

    /** No call lies between the stores, so that no stack overflow does either. */
    private void place(DictEntry[] t, int bucket, DictEntry e) {
        allShared = false;
        boolean indexed = EntryTable.hasStringIndex(t);
        if (e.key instanceof String && (indexed || EntryTable.steps(e.hash, bucket, t) > StringIndex.PROBE_LIMIT)) {
            linkIndexed(indexed ? t : indexStrings(), e);
            return;
        }
        int inOrder = EntryTable.buckets(t) + filled;
        e.order = filled;
        e.bucket = bucket;
        t[inOrder] = e;
        filled++;
        used += t[bucket] == null ? 1 : 0;
        t[bucket] = e;
        size++;
    }

    private void linkIndexed(DictEntry[] t, DictEntry e) {
        int inOrder = EntryTable.buckets(t) + filled;
        EntryTable.stringIndex(t).put(e);
        e.order = filled;
        t[inOrder] = e;
        filled++;
        size++;
    }

    /** Removes a key; returns its entry's last value, null when it was not there. */
    protected final Object delete(Object key, int hash) {
        return delete(key, hash, null);
    }

    /** The same, if {@code only} is null or still the value: other threads replace values without the monitor. */
    protected final Object delete(Object key, int hash, Object only) {
        Comparisons known = null;
        for (;;) {
            DictEntry e;
            synchronized (this) {
                DictEntry[] t = table;
                int i = TableSearch.candidate(t, key, hash, known);
                e = TableSearch.at(t, i, key);
                if (e == null) {
                    return null;
                }
                if (Comparisons.quick(known, e, key) == KeyEquality.EQUAL) {
                    if (only != null && !e.kill(only)) {
                        return null;
                    }
                    Object last = unlink(t, e, i, false);
                    return only != null ? only : last;
                }
            }
            known = Comparisons.compare(known, e, key);
        }
    }

    /** Removes the last entry; returns it as it was, null when there is none. */
    protected final DictEntry deleteLast() {
        synchronized (this) {
            DictEntry e = edge(true);
            return e == null ? null : take(e);
        }
    }

    /** Removes the first entry; returns it as it was, null when there is none. */
    protected final DictEntry deleteFirst() {
        synchronized (this) {
            DictEntry e = edge(false);
            return e == null ? null : take(e);
        }
    }

    private DictEntry edge(boolean last) {
        DictEntry[] t = table;
        if (t == EntryTable.EMPTY) {
            return null;
        }
        int base = EntryTable.buckets(t);
        for (int n = last ? 0 : front; n < filled; n++) {
            DictEntry e = t[base + (last ? filled - 1 - n : n)];
            if (EntryTable.isEntry(e)) {
                front = last ? front : n;
                return e;
            }
        }
        return null;
    }

    private DictEntry take(DictEntry e) {
        DictEntry[] t = table;
        return new DictEntry(e.key, e.hash, unlink(t, e, e.bucket, true));
    }

    /**
     * Unlinks an entry that was found at a place; returns its last value. With {@code giveBack} a last entry's place in the
     * order can be taken again: only for popping, so that an iteration notices a key that was deleted and added.
     * The caller holds the monitor.
     */
    private Object unlink(DictEntry[] t, DictEntry e, int place, boolean giveBack) {
        boolean indexed = EntryTable.hasStringIndex(t) && e.key instanceof String;
        int inOrder = EntryTable.buckets(t) + e.order;
        boolean lastOne = giveBack && e.order == filled - 1;
        if (indexed) {
            EntryTable.stringIndex(t).remove(e);
        }
        DictEntry gap = EntryTable.TOMBSTONE;
        Object last = e.kill();
        if (!indexed) {
            t[place] = gap;
        }
        t[inOrder] = lastOne ? null : gap;
        filled = lastOne ? filled - 1 : filled;
        size--;
        return last;
    }

    /**
     * Moves a live entry to the end of the order: another one takes its place. False when it is dead. Searches that meet the dead one wait,
     * so that the key is there all the time.
     */
    protected final synchronized boolean moveLast(DictEntry e) {
        if (e.value == null) {
            return false;
        }
        if (e.order == filled - 1) {
            return true;
        }
        DictEntry[] t = filled < EntryTable.capacity(table) ? table : rebuild();
        boolean indexed = EntryTable.hasStringIndex(t) && e.key instanceof String;
        int bucket = e.bucket;
        int begin = EntryTable.buckets(t);
        DictEntry gap = EntryTable.TOMBSTONE;
        DictEntry moved = new DictEntry(e.key, e.hash, null);
        moved.order = filled;
        moved.bucket = bucket;
        moved.value = e.kill();
        t[begin + filled] = moved;
        filled++;
        t[begin + e.order] = gap;
        if (indexed) {
            EntryTable.stringIndex(t).put(moved);
        } else {
            t[bucket] = moved;
        }
        return true;
    }

    /** Moves a live entry to the beginning of the order, by another array; false when it is dead. */
    protected final synchronized boolean moveFirst(DictEntry e) {
        if (e.value == null) {
            return false;
        }
        DictEntry[] t = table.clone();
        int begin = EntryTable.buckets(t);
        int from = e.order;
        System.arraycopy(t, begin, t, begin + 1, from);
        t[begin] = e;
        for (int i = 0; i <= from; i++) {
            if (t[begin + i] != EntryTable.TOMBSTONE) {
                t[begin + i].order = i;
            }
        }
        front = 0;
        table = t;
        return true;
    }

    /** Removes everything. */
    protected final void deleteAll() {
        synchronized (this) {
            DictEntry[] t = table;
            if (t != EntryTable.EMPTY) {
                int begin = EntryTable.buckets(t);
                int end = begin + filled;
                DictEntry gap = EntryTable.TOMBSTONE;
                filled = EMPTY_FILLED;
                used = 0;
                front = 0;
                table = EntryTable.EMPTY;
                size = 0;
                for (int i = begin; i < end; i++) {
                    if (t[i] != null && t[i] != gap) {
                        t[i].kill();
                    }
                }
            }
        }
    }

    // ---- another array; the caller holds the monitor ----

    private void install(DictEntry[] t, int newFilled) {
        front = 0;
        allShared = false;
        filled = newFilled;
        used = t == EntryTable.EMPTY ? 0 : newFilled;
        table = t;
    }

    /** Makes room for as many entries more, and for growth. */
    protected final void reserve(int more) {
        if (more > EntryTable.capacity(table) - filled || table == EntryTable.EMPTY) {
            relink(EntryTable.bucketsFor(size + more));
        }
    }

    private DictEntry[] rebuild() {
        if (table == EntryTable.EMPTY) {
            DictEntry[] first = EntryTable.allocate(EntryTable.SMALLEST);
            install(first, 0);
            return first;
        }
        return relink(EntryTable.bucketsFor(size + (size >>> 1) + 1));
    }

    private DictEntry[] relink(int buckets) {
        DictEntry[] old = table;
        DictEntry[] fresh;
        if (EntryTable.hasStringIndex(old)) {
            fresh = EntryTable.allocateIndexed(buckets, EntryTable.stringIndex(old));
        } else {
            fresh = EntryTable.allocate(buckets);
        }
        return move(old, fresh, false);
    }

    /** Changes to an array whose str keys are found by an index. */
    private DictEntry[] indexStrings() {
        DictEntry[] old = table;
        return move(old, EntryTable.allocateIndexed(EntryTable.buckets(old), new StringIndex()), true);
    }

    private DictEntry[] move(DictEntry[] old, DictEntry[] fresh, boolean indexNow) {
        StringIndex index = EntryTable.hasStringIndex(fresh) ? EntryTable.stringIndex(fresh) : null;
        int to = EntryTable.buckets(fresh);
        int count = 0;
        for (int i = EntryTable.buckets(old), end = old == EntryTable.EMPTY ? i : i + filled; i < end; i++) {
            DictEntry e = old[i];
            if (EntryTable.isEntry(e)) {
                e = e.isShared() ? TableCopy.copyOf(e, count) : e;
                e.order = count;
                fresh[to + count++] = e;
                if (index == null || !(e.key instanceof String)) {
                    EntryTable.link(e, fresh);
                } else if (indexNow) {
                    index.put(e);
                }
            }
        }
        install(fresh, count);
        return fresh;
    }

    // ---- copies ----

    /** Takes over copies of another collection's entries. This one is empty and no other thread sees it yet. */
    protected final void copyFrom(HashCollection source) {
        if (Solo.isAlone()) {
            takeCopy(source);
        } else {
            synchronized (source) {
                takeCopy(source);
            }
        }
    }

    /** Replaces the table of this collection, which is empty, by a copy of another's. The caller holds the monitors. */
    private void takeCopy(HashCollection source) {
        int count = source.size;
        if (count == 0) {
            return;
        }
        insertions++;
        if (source.maySpareEntries() && !pinned) {
            shareTable(source);
        } else {
            install(source.copyTable(), count);
        }
        size = count;
        INSERTIONS.setRelease(this, insertions + count);
    }

    /** Whether a copy can share the entries, and is worth it: their places are the same, gaps included. Compare dictobject.c: clone_combined_dict_keys. */
    private boolean maySpareEntries() {
        return Solo.isAlone() && !pinned && !EntryTable.hasStringIndex(table) && size >= filled / 3 * 2 && size >= used / 3 * 2
                && size > EntryTable.capacity(table) / 8;
    }

    private void shareTable(HashCollection source) {
        DictEntry[] shared = source.table;
        if (!source.allShared) {
            TableCopy.share(shared, source.filled);
            source.allShared = true;
        }
        table = shared.clone();
        filled = source.filled;
        used = source.used;
        front = source.front;
        allShared = true;
    }

    /** From now on the entries stay what they are for as long as their keys are there, as they do in a collection that is never copied. */
    protected final void pin() {
        if (!pinned) { // threads that read the same globals must not write to them
            pinned = true;
        }
    }

    /** The entry itself, or one that took its place because it was shared; null when it is not there any more. Comes after {@link #pin}. */
    final DictEntry owned(DictEntry e) {
        return e.isShared() ? own(e) : e;
    }

    /** Puts an entry of its own into the places of a shared one and returns it; null when that is not there any more. */
    private synchronized DictEntry own(DictEntry e) {
        DictEntry[] t = table;
        int inOrder = EntryTable.buckets(t) + e.order;
        if (inOrder >= t.length || t[inOrder] != e) {
            return null;
        }
        DictEntry mine = TableCopy.copyOf(e, e.order);
        allShared = false;
        t[inOrder] = mine;
        VarHandle.releaseFence();
        t[e.bucket] = mine;
        return mine;
    }

    /** Sets the value of an entry that is there and that no other thread can remove. */
    private void overwrite(DictEntry e, Object value) {
        if (e.replace(value) == null) {
            own(e).replace(value);
        }
    }

    /** A compact copy of the array with entries of its own, whose values were there all at the same time. The caller holds the monitor. */
    private DictEntry[] copyTable() {
        DictEntry[] copy = TableCopy.compact(table, size, size == filled && size == used);
        if (!Solo.isAlone() && !TableCopy.settle(table, copy)) {
            table = TableCopy.freeze(table, copy);
        }
        return copy;
    }

    // ---- two collections ----

    /** Adds the entries of another collection. Atomic for both, but for keys that only Python code can compare. */
    protected final void mergeFrom(HashCollection source, boolean overwrite) {
        if (source == this) {
            return;
        }
        int before = source.size;
        DictEntry[] rest = Solo.isAlone() ? mergeQuick(source, overwrite) : LockPair.with(this, source, () -> mergeQuick(source, overwrite));
        for (DictEntry e : rest) {
            add(e.key, e.hash, e.value, overwrite);
            if (source.size != before) {
                throw Errors.runtimeError("dict mutated during update");
            }
        }
    }

    /** Merges up to the first key that only Python code can compare; returns copies of the entries from there on. */
    private DictEntry[] mergeQuick(HashCollection source, boolean overwrite) {
        DictEntry[] from = source.table;
        int begin = EntryTable.buckets(from);
        int end = begin + source.filled;
        if (from == EntryTable.EMPTY) {
            return NO_ENTRIES;
        }
        if (size == 0) {
            takeCopy(source);
            return NO_ENTRIES;
        }
        for (int i = begin; i < end; i++) {
            DictEntry e = from[i];
            if (EntryTable.isEntry(e)) {
                Object value = e.value;
                DictEntry present = addOrCandidate(e.key, e.hash, value, null);
                if (present != null) {
                    if (KeyEquality.quick(present.key, e.key) == KeyEquality.UNKNOWN) {
                        return TableCopy.entries(from, i, end);
                    }
                    if (overwrite) {
                        overwrite(present, value);
                    }
                }
            }
        }
        return NO_ENTRIES;
    }

    /** Whether the keys and values are equal, {@link KeyEquality#UNKNOWN} when only Python code can tell. The caller holds both monitors. */
    final int quickEqual(HashCollection other) {
        if (size != other.size) {
            return KeyEquality.UNEQUAL;
        }
        DictEntry[] mine = table;
        DictEntry[] theirs = other.table;
        for (int i = EntryTable.buckets(mine), end = i + EntryTable.capacity(mine); i < end; i++) {
            DictEntry e = mine[i];
            if (EntryTable.isEntry(e)) {
                DictEntry found = TableSearch.at(theirs, TableSearch.candidate(theirs, e.key, e.hash, null), e.key);
                if (found == null) {
                    return KeyEquality.UNEQUAL;
                }
                if (KeyEquality.quick(found.key, e.key) == KeyEquality.UNKNOWN) {
                    return KeyEquality.UNKNOWN;
                }
                int values = KeyEquality.quick(e.value, found.value);
                if (values != KeyEquality.EQUAL) {
                    return values;
                }
            }
        }
        return KeyEquality.EQUAL;
    }

    /** Copies of all entries in order, whose values were there all at the same time. */
    protected final DictEntry[] copyEntries() {
        synchronized (this) {
            if (size == 0) {
                return NO_ENTRIES;
            }
            if (Solo.isAlone()) {
                return TableCopy.entries(table, size);
            }
            DictEntry[] copy = copyTable();
            int begin = EntryTable.buckets(copy);
            return Arrays.copyOfRange(copy, begin, begin + size);
        }
    }

    /** All keys in order, of one moment. */
    protected final Object[] copyKeys() {
        synchronized (this) {
            return size == 0 ? new Object[0] : TableCopy.keys(table, size);
        }
    }
}
