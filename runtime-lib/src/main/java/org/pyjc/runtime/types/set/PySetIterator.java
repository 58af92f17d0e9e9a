package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;

/**
 * Iterates over a set and notices when its size changes. Compare CPython setobject.c: setiter_iternext.
 * Thread safety: as of an iterator over a dict.
 */
@PyTypeDef(name = "set_iterator", subclassable = false, instantiable = false)
public final class PySetIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PySetIteratorExposer());
    private static final int CHANGED = -1;

    private BaseSet set;
    private final SetCursor cursor;
    private int expectedSize;
    private int given;

    PySetIterator(BaseSet set) {
        super(TYPE);
        this.set = set;
        this.expectedSize = set.size();
        this.cursor = set.cursor();
    }

    @Override
    public Object next() {
        BaseSet s = set;
        if (s == null) {
            return null;
        }
        if (s.size() != expectedSize) {
            expectedSize = CHANGED;
            throw Errors.runtimeError("Set changed size during iteration");
        }
        HashedKey e = cursor.next();
        if (e == null) {
            set = null;
            return null;
        }
        given++;
        return e.key;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        BaseSet s = set;
        return s == null || s.size() != expectedSize ? 0 : Math.max(0, expectedSize - given);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        PyList rest = new PyList();
        BaseSet s = set;
        if (s != null) {
            SetCursor all = s.cursor();
            int skip = given;
            for (HashedKey e; (e = all.next()) != null;) {
                if (skip-- <= 0) {
                    rest.append(e.key);
                }
            }
        }
        return IteratorState.of(iter, rest, null);
    }
}
