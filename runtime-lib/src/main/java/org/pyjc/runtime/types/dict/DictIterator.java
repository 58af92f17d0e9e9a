package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;

/**
 * Iterates over a dict and notices when its size changes. Compare CPython dictobject.c: dictiter_iternextkey.
 *
 * <p>Thread safety: a dict that other threads change may end the iteration with RuntimeError, never worse; threads that
 * share the iterator may get an item twice.
 */
abstract class DictIterator extends PyIterator {
    private static final int CHANGED = -1;

    private PyDict dict;
    private final boolean reversed;
    private final DictCursor cursor;
    private int expectedSize;
    private int left;

    DictIterator(PyType type, PyDict dict, boolean reversed) {
        super(type);
        this.dict = dict;
        this.reversed = reversed;
        this.expectedSize = dict.size();
        this.left = expectedSize;
        this.cursor = dict.cursor(reversed);
    }

    /** The next entry, null at the end. */
    final DictEntry advance() {
        PyDict d = dict;
        if (d == null) {
            return null;
        }
        if (d.size() != expectedSize) {
            expectedSize = CHANGED;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        DictEntry e = cursor.next();
        if (e == null) {
            dict = null;
            return null;
        }
        if (left > 0) {
            left--;
        } else if (cursor.mayHaveGrown()) {
            dict = null;
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        // else threads that share the iterator were given an item twice
        return e;
    }

    /** The value of an entry that was seen alive; the key's present one when the entry died since; null when the key is gone. */
    static Object currentValue(PyDict d, DictEntry e) {
        Object v = e.value;
        return v != null || d == null ? v : d.getHashed(e.key, e.hash);
    }

    final Object currentValue(DictEntry e) {
        return currentValue(dict, e);
    }

    /** What is still to come, of an iterator like this one: a list of the rest. */
    final Object rest() {
        PyList rest = new PyList();
        PyDict d = dict;
        if (d == null) {
            return rest;
        }
        DictCursor all = d.cursor(reversed);
        int given = expectedSize - left;
        for (DictEntry e; (e = all.next()) != null;) {
            Object element = given-- > 0 ? null : element(e, currentValue(d, e));
            if (element != null) {
                rest.append(element);
            }
        }
        return rest;
    }

    /** What the iterator gives for an entry; null for none when the value is null and needed. */
    abstract Object element(DictEntry e, Object value);

    @Override
    public final Object next() {
        for (DictEntry e; (e = advance()) != null;) {
            Object element = element(e, currentValue(dict, e));
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    /** How many items are left, for {@code __length_hint__}. */
    final long lengthHint() {
        PyDict d = dict;
        return d == null || d.size() != expectedSize ? 0 : left;
    }
}
