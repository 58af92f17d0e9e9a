package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Iterates over a dict and notices when its size changes. Compare CPython dictobject.c: dictiter_iternextkey.
 *
 * <p>Thread safety: a dict that other threads change may end the iteration with RuntimeError, never worse; threads that
 * share the iterator may get an item twice.
 */
abstract class DictIterator extends PyIterator {
    private static final int CHANGED = -1;

    private PyDict dict;
    private final DictCursor cursor;
    private int expectedSize;
    private int left;
    private Object value;

    DictIterator(PyType type, PyDict dict, boolean reversed) {
        super(type);
        this.dict = dict;
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
        if (left == 0) {
            dict = null;
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        left--;
        return e;
    }

    /** The next entry that still has a value when it is read, null at the end. */
    final DictEntry advanceToValue() {
        for (DictEntry e; (e = advance()) != null;) {
            value = currentValue(dict, e);
            if (value != null) {
                return e;
            }
        }
        return null;
    }

    /** The value that {@link #advanceToValue} read. */
    final Object value() {
        return value;
    }

    /** The value of an entry that was seen alive; the key's present one when the entry died since; null when the key is gone. */
    static Object currentValue(PyDict d, DictEntry e) {
        Object v = e.value;
        return v != null || d == null ? v : d.getHashed(e.key, e.hash);
    }

    /** How many items are left, for {@code __length_hint__}. */
    final long lengthHint() {
        PyDict d = dict;
        return d == null || d.size() != expectedSize ? 0 : left;
    }
}
