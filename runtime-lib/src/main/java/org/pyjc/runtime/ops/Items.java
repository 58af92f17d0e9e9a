package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.Unboxed;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Subscripts: {@code o[k]}. Compare CPython abstract.c: PyObject_GetItem. Thread safety: stateless. */
public final class Items {
    private Items() {}

    public static Object get(Object o, Object k) {
        if (o instanceof PyList l && k instanceof Long i && l.isExact()) {
            return l.getItem(i);
        }
        if (o instanceof PyDict d && d.hasPlainItems()) {
            return d.getItem(k);
        }
        if (o instanceof String s && k instanceof Long i) {
            return StrType.at(s, i);
        }
        if (o instanceof PyTuple t && k instanceof Long i && t.type() == PyTuple.TYPE) {
            return t.getItem(i);
        }
        if (o instanceof PyByteArray a && k instanceof Long i && a.type() == PyByteArray.TYPE) {
            return a.getItem(i);
        }
        if (o instanceof PyBytes b && k instanceof Long i && b.type() == PyBytes.TYPE) {
            return b.at(i);
        }
        Object result = Call.specialOrNull(o, Special.GETITEM, k);
        if (result != null) {
            return result;
        }
        if (o instanceof PyType type) {
            return ofClass(type, k);
        }
        throw Errors.typeError("'" + PyType.of(o).name() + "' object is not subscriptable");
    }

    /** {@code o[k]}, or {@code o[i]} if the index is {@link Unboxed#HERE}. */
    public static Object get(Object o, Object k, long i) {
        if (k != Unboxed.HERE) {
            return get(o, k);
        }
        if (o instanceof PyList l && l.isExact()) {
            return l.getItem(i);
        }
        if (o instanceof String s) {
            return StrType.at(s, i);
        }
        if (o instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.getItem(i);
        }
        return get(o, (Object) i);
    }

    /** {@code o[start:stop:step]}. */
    public static Object getSlice(Object o, Object start, Object stop, Object step) {
        if (o instanceof PyList l && l.isExact()) {
            return l.getSlice(SliceBounds.unpack(start, stop, step));
        }
        return get(o, new PySlice(start, stop, step));
    }

    /** {@code o[start:stop:step] = value} in the order in which an assignment evaluates. */
    public static void storeSlice(Object value, Object o, Object start, Object stop, Object step) {
        if (o instanceof PyList l && l.isExact()) {
            l.setSlice(SliceBounds.unpack(start, stop, step), value);
        } else {
            set(o, new PySlice(start, stop, step), value);
        }
    }

    private static Object ofClass(PyType type, Object k) {
        if (type == PyType.TYPE) {
            return new PyGenericAlias(type, k);
        }
        Object method = Attributes.getOrNull(type, "__class_getitem__");
        if (method == null || method == org.pyjc.runtime.types.none.PyNone.NONE) {
            throw Errors.typeError("type '" + type.name() + "' is not subscriptable");
        }
        return Call.call1(method, k);
    }

    public static void set(Object o, Object k, Object value) {
        if (o instanceof PyList l && k instanceof Long i && l.isExact()) {
            l.setItem(i, value);
        } else if (o instanceof PyDict d && d.hasPlainItems()) {
            d.put(k, value);
        } else if (o instanceof PyByteArray a && k instanceof Long i && a.type() == PyByteArray.TYPE) {
            a.setItem(i, value);
        } else if (Call.specialOrNull(o, Special.SETITEM, k, value) == null) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object does not support item assignment");
        }
    }

    public static void delete(Object o, Object k) {
        if (o instanceof PyDict d && d.hasPlainItems()) {
            d.deleteItem(k);
        } else if (Call.specialOrNull(o, Special.DELITEM, k) == null) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object doesn't support item deletion");
        }
    }

    /** {@code o[k] = value} in the order in which an assignment evaluates. */
    public static void store(Object value, Object o, Object k) {
        set(o, k, value);
    }

    /** {@code o[k] = value}, or {@code o[i] = value} if the index is {@link Unboxed#HERE}. */
    public static void store(Object value, Object o, Object k, long i) {
        if (k == Unboxed.HERE && o instanceof PyList l && l.isExact()) {
            l.setItem(i, value);
        } else {
            set(o, Unboxed.value(k, i), value);
        }
    }

    /** {@code o.name = value}. */
    public static void setAttribute(Object o, Object value, String name) {
        Attributes.set(o, name, value);
    }
}
