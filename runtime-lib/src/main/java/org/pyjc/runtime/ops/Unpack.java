package org.pyjc.runtime.ops;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Unpacking in assignments. Compare CPython ceval.c: _PyEval_UnpackIterableStackRef. Thread safety: stateless. */
public final class Unpack {
    private Unpack() {}

    /** The values for {@code a, b, c = iterable}. */
    public static Object[] exactly(Object iterable, int count) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return checked(t.items(), count);
        }
        if (iterable instanceof PyList l && l.type() == PyList.TYPE) {
            return checked(l.toArray(), count);
        }
        Object it = iterator(iterable);
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = Iteration.next(it);
            if (values[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected " + count + ", got " + i + ")");
            }
        }
        if (Iteration.next(it) != null) {
            throw Errors.valueError("too many values to unpack (expected " + count + knownLength(iterable, count) + ")");
        }
        return values;
    }

    private static Object[] checked(Object[] items, int count) {
        if (items.length < count) {
            throw Errors.valueError("not enough values to unpack (expected " + count + ", got " + items.length + ")");
        }
        if (items.length > count) {
            throw Errors.valueError("too many values to unpack (expected " + count + ", got " + items.length + ")");
        }
        return items;
    }

    /** CPython tells the length of a dict too. */
    private static String knownLength(Object iterable, int count) {
        if (iterable instanceof org.pyjc.runtime.types.dict.PyDict d && d.type() == org.pyjc.runtime.types.dict.PyDict.TYPE
                && d.size() > count) {
            return ", got " + d.size();
        }
        return "";
    }

    /** The values for {@code a, *b, c = iterable}: the starred one is a list. */
    public static Object[] starred(Object iterable, int before, int after) {
        Object it = iterator(iterable);
        Object[] all = Iteration.drain(it, 8);
        if (all.length < before + after) {
            throw Errors.valueError("not enough values to unpack (expected at least " + (before + after) + ", got " + all.length + ")");
        }
        Object[] values = new Object[before + 1 + after];
        System.arraycopy(all, 0, values, 0, before);
        int rest = all.length - before - after;
        Object[] middle = new Object[rest];
        System.arraycopy(all, before, middle, 0, rest);
        values[before] = PyList.of(middle);
        System.arraycopy(all, before + rest, values, before + 1, after);
        return values;
    }

    private static Object iterator(Object iterable) {
        Object it = Iteration.iterOrNull(iterable);
        if (it == null) {
            throw Errors.typeError("cannot unpack non-iterable " + PyType.of(iterable).name() + " object");
        }
        return it;
    }
}
