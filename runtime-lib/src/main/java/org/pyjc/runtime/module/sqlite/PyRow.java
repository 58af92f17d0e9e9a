package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code sqlite3.Row}. Compare CPython _sqlite/row.c. Thread safety: immutable. */
@PyTypeDef(name = "Row", module = "sqlite3")
final class PyRow extends PyObject {
    public static final PyType TYPE = PyType.define(new PyRowExposer());

    private final PyTuple data;
    /** The cursor's description: a tuple, or None. */
    private final Object description;

    private PyRow(PyType type, PyTuple data, Object description) {
        super(type);
        this.data = data;
        this.description = description;
    }

    @PyNew(signature = "(cursor, data, /)")
    static Object create(PyType cls, PyCursor cursor, PyTuple data) {
        return new PyRow(cls, data, cursor.description());
    }

    private Object[] columns() {
        return description instanceof PyTuple t ? t.items() : new Object[0];
    }

    @PyMethod(doc = "Returns the keys of the row.", signature = "($self, /)")
    Object keys() {
        Object[] columns = columns();
        Object[] names = new Object[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = ((PyTuple) columns[i]).get(0);
        }
        return new PyList(names);
    }

    @PyMethod(name = "__len__")
    long length() {
        return data.size();
    }

    @PyMethod(name = "__iter__")
    Object iterator() {
        return Iteration.iter(data);
    }

    @PyMethod(name = "__getitem__")
    Object item(Object key) {
        if (Values.intOrNull(key) != null) {
            return data.getItem(Index.ssize(key));
        }
        Object name = Values.strOrNull(key);
        if (name != null) {
            return named(Str.toJavaString(name), key);
        }
        if (key instanceof PySlice) {
            return Items.get(data, key);
        }
        throw Errors.indexError("Index must be int or string");
    }

    private Object named(String name, Object key) {
        Object[] columns = columns();
        for (int i = 0; i < columns.length; i++) {
            if (equalIgnoringAsciiCase(Str.toJavaString(((PyTuple) columns[i]).get(0)), name)) {
                return data.get(i);
            }
        }
        throw Errors.indexError(description == PyNone.NONE ? "No item with key " + Str.toJavaString(Repr.repr(key)) : "No item with that key");
    }

    private static boolean equalIgnoringAsciiCase(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            if (lower(a.charAt(i)) != lower(b.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    @PyMethod(name = "__hash__")
    long hash() {
        return Hashing.notMinusOne(Hashing.hash(description == PyNone.NONE ? 0L : description) ^ Hashing.hash(data));
    }

    @PyMethod(name = "__eq__")
    Object equal(Object other) {
        return other instanceof PyRow r ? (Object) (Compare.eq(description, r.description) && Compare.eq(data, r.data))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__ne__")
    Object notEqual(Object other) {
        Object equal = equal(other);
        return equal instanceof Boolean b ? (Object) !b : equal;
    }
}
