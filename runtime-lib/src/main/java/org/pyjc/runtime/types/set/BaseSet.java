package org.pyjc.runtime.types.set;

import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.dict.KeyHash;
import org.pyjc.runtime.types.dict.Keys;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What set and frozenset have in common. Compare CPython setobject.c.
 *
 * <p>Thread safety: see {@link SetStore}; adding, removing and searching an element, copying and merging two sets are
 * atomic, but where elements must be compared by Python code.
 */
public abstract class BaseSet extends SetStore implements PyIterable {
    BaseSet(PyType type) {
        super(type);
    }

    /** An empty set of the built-in type that this one's class is or derives from. */
    abstract BaseSet emptyLike();

    @Override
    public PyIterator iterator() {
        return new PySetIterator(this);
    }

    /** The elements of one moment. Compare CPython listobject.c: list_extend_set. */
    @Override
    public final Object[] itemsOrNull() {
        return elements();
    }

    static int hashOf(Object element) {
        return Keys.hash(element, "a set element");
    }

    /** The hash of a value to search for: a set is searched as the equal frozenset. Compare CPython setobject.c: set_contains. */
    private static int searchHash(Object value) {
        try {
            return hashOf(value);
        } catch (PyException e) {
            if (!(value instanceof PySet set) || !e.isTypeError()) {
                throw e;
            }
            return KeyHash.fold(set.elementsHash());
        }
    }

    public final boolean contains(Object value) {
        return containsHashed(value, searchHash(value));
    }

    /** Adds an element; false when it was there. Only for a set that may change, or is being made. */
    final boolean insert(Object element) {
        return insertHashed(element, hashOf(element));
    }

    final boolean removeElement(Object value) {
        return removeHashed(value, searchHash(value));
    }

    final long bytes() {
        return 32 + tableBytes();
    }

    /** Adds all elements of an iterable. Compare CPython setobject.c: set_update_internal. */
    public final void insertAll(Object iterable) {
        if (iterable instanceof BaseSet s) {
            mergeFrom(s);
        } else if (iterable instanceof PyDict d && d.type() == PyDict.TYPE) {
            insertKeys(d);
        } else if (iterable instanceof PyList l && l.isExact()) {
            insertItems(l.toArray(), l);
        } else if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            insertItems(t.items(), t);
        } else {
            insertEach(iterable);
        }
    }

    private void insertEach(Object iterable) {
        Object it = Iteration.iter(iterable);
        for (Object o; (o = Iteration.next(it)) != null;) {
            insert(o);
        }
    }

    /** Adds the items of a list or tuple from an array, as long as their hashes need no Python code, which might change the list. */
    private void insertItems(Object[] items, Object of) {
        for (Object o : items) {
            if (!Hashing.isQuiet(o)) {
                insertEach(of); // all again: what was added is there now
                return;
            }
            insertHashed(o, hashOf(o));
        }
    }

    private void insertKeys(PyDict d) {
        reserve(d.size());
        for (DictEntry e : d.entries()) {
            insertHashed(e.key, e.hash);
        }
    }

    /** A copy of the built-in type. */
    final BaseSet copy() {
        BaseSet copy = emptyLike();
        copy.mergeFrom(this);
        return copy;
    }

    /** The hash of the elements, in any order. Compare CPython setobject.c: frozenset_hash. */
    final long elementsHash() {
        long hash = 0;
        SetCursor cursor = cursor();
        long n = 0;
        for (HashedKey e; (e = cursor.next()) != null; n++) {
            long h = Hashing.hash(e.key);
            hash ^= (h ^ 89869747L ^ h << 16) * 3644798167L;
        }
        hash ^= (n + 1) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }
}
