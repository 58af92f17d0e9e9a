package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * A dict. Compare CPython dictobject.c.
 *
 * <p>Everything that Python code does to a dict goes through the operations under "primitives"; a subclass that keeps its
 * items elsewhere (an object's attributes, a class's namespace) overrides all of them, so that {@link #hasTable} is
 * false, and has all methods.
 *
 * <p>Thread safety: see {@link HashCollection}. Each primitive is atomic; reads and {@link #size} take no lock. Merging
 * two dicts is atomic for both, unless keys must be compared by Python code.
 */
@PyTypeDef(name = "dict", parts = {DictMethods.class, DictMerge.class}, doc = """
        dict() -> new empty dictionary
        dict(mapping) -> new dictionary initialized from a mapping object's
            (key, value) pairs
        dict(iterable) -> new dictionary initialized as if via:
            d = {}
            for k, v in iterable:
                d[k] = v
        dict(**kwargs) -> new dictionary initialized with the name=value pairs
            in the keyword argument list.  For example:  dict(one=1, two=2)""")
public class PyDict extends HashCollection implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyDictExposer());

    public PyDict() {
        super(TYPE);
    }

    /** Makes an empty dict of a class derived from dict. */
    public PyDict(PyType type) {
        super(type);
    }

    /** Makes an empty dict with room for some items. */
    public static PyDict withRoom(int items) {
        PyDict d = new PyDict();
        d.reserve(items);
        return d;
    }

    /** Makes a dict of alternating keys and values. */
    public static PyDict of(Object... keysAndValues) {
        PyDict d = withRoom(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            d.storeConfined(keysAndValues[i], hashOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return d;
    }

    /** As {@link #put} into a dict that no other thread sees yet. */
    public final void putConfined(Object key, Object value) {
        storeConfined(key, hashOf(key), value);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyDict(cls);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        DictMerge.updateFromCall(this, "dict", args, kwnames);
    }

    // ---- primitives ----

    /** Whether the items are in the table of {@link HashCollection}; false for a subclass that keeps them elsewhere. */
    protected boolean hasTable() {
        return true;
    }

    /** The entry of a str key, to be kept as the place of its value; null when there is none or the dict has no such entries. */
    public DictEntry entryOrNull(String key) {
        pin();
        DictEntry e;
        do {
            e = findStr(key);
        } while (e != null && (e = owned(e)) == null);
        return e;
    }

    /** The value of a str key, null when there is none. */
    public Object getStr(String key) {
        return lookupStr(key);
    }

    /** The value of a key whose table hash is known, null when there is none. */
    public Object getHashed(Object key, int hash) {
        return lookup(key, hash);
    }

    /** Sets the value of a str key; returns the previous one or null. */
    public Object putStr(String key, Object value) {
        DictEntry e = findStr(key);
        Object old = e == null ? null : e.replace(value);
        return old != null ? old : add(key, KeyHash.ofString(key), value, true);
    }

    /** Sets the value of a key whose table hash is known; returns the previous one or null. */
    public Object putHashed(Object key, int hash, Object value) {
        return store(key, hash, value);
    }

    /** Sets the value of a key that is not there; returns the present value, or null when it was set. */
    public Object putIfAbsentHashed(Object key, int hash, Object value) {
        return storeIfAbsent(key, hash, value);
    }

    /** Removes a key; returns its value, null when it was not there. */
    public Object removeHashed(Object key, int hash) {
        return delete(key, hash);
    }

    /** Removes a key if this is its value; false when it is not, or not any more. */
    public boolean removeHashed(Object key, int hash, Object expected) {
        return delete(key, hash, expected) != null;
    }

    /** Removes the last item; returns it, null when there is none. */
    public DictEntry popLast() {
        return deleteLast();
    }

    /** The number of items. */
    public int size() {
        return tableSize();
    }

    public void clear() {
        deleteAll();
    }

    /** A walk over the entries. */
    public DictCursor cursor(boolean reversed) {
        return new TableCursor(this, reversed);
    }

    /** Copies of all entries, of one moment. */
    public DictEntry[] entries() {
        return copyEntries();
    }

    // ---- conveniences on top of them ----

    /** The value of a key, null when there is none. */
    public final Object get(Object key) {
        return key instanceof String s ? getStr(s) : getHashed(key, hashOf(key));
    }

    /** Sets a key's value; returns the previous one or null. */
    public final Object put(Object key, Object value) {
        return key instanceof String s ? putStr(s, value) : putHashed(key, hashOf(key), value);
    }

    /** Sets the value of a key that is not there; returns the present value, or null when it was set. */
    public final Object putIfAbsent(Object key, Object value) {
        return putIfAbsentHashed(key, hashOf(key), value);
    }

    /** Removes a key; returns its value, null when it was not there. */
    public final Object remove(Object key) {
        return removeHashed(key, hashOf(key));
    }

    public final boolean containsKey(Object key) {
        return get(key) != null;
    }

    /** The table hash of a key; TypeError when it is unhashable. */
    public static int hashOf(Object key) {
        return Keys.hash(key, "a dict key");
    }

    /** A dict with the same items as they are at one moment. */
    public final PyDict copy() {
        PyDict copy = new PyDict();
        if (hasTable()) {
            copy.copyFrom(this);
        } else {
            for (DictEntry e : entries()) {
                copy.store(e.key, e.hash, e.value);
            }
        }
        return copy;
    }

    /** {@code self[key]}: calls {@code __missing__} of a subclass, or raises KeyError. */
    public final Object getItem(Object key) {
        Object value = get(key);
        if (value != null) {
            return value;
        }
        if (type() != TYPE) {
            Object missing = Call.specialOrNull(this, Special.MISSING, key);
            if (missing != null) {
                return missing;
            }
        }
        throw Errors.keyError(key);
    }

    /** Whether getting, setting and deleting an item is what it is for a dict, but for {@code __missing__} of a built-in subclass. */
    public boolean hasPlainItems() {
        return type() == TYPE;
    }

    /** {@code del self[key]}. */
    public final void deleteItem(Object key) {
        if (remove(key) == null) {
            throw Errors.keyError(key);
        }
    }

    /** The keys of one moment; those of an instance, class or module are walked over in a program of one thread. Compare CPython listobject.c: list_extend_dict. */
    @Override
    public final Object[] itemsOrNull() {
        if (getClass() == PyDict.class) {
            return copyKeys();
        }
        return isSharedDict() ? keys(entries()) : null;
    }

    /** A dict of an instance, class or module keeps its items elsewhere than in the table. */
    private static Object[] keys(DictEntry[] entries) {
        Object[] keys = new Object[entries.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = entries[i].key;
        }
        return keys;
    }

    /** Whether others may change it meanwhile, and it is walked over in the order of its entries. */
    final boolean isSharedDict() {
        return !Solo.isAlone() && type() == TYPE;
    }

    @Override
    public PyIterator iterator() {
        return new DictIterators.Keys(this);
    }

    @PyMethod
    final Object __iter__() {
        return iterator();
    }

    @PyMethod
    final long __len__() {
        return size();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
