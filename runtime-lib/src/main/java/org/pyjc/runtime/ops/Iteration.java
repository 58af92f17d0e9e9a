package org.pyjc.runtime.ops;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.iter.PySequenceIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The iteration protocol. Compare CPython abstract.c: PyObject_GetIter, PyIter_Next. Thread safety: stateless.
 *
 * <p>Between the runtime and compiled code, Java null stands for the end of an iteration.
 */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(o)}. */
    public static Object iter(Object o) {
        Object it = iterOrNull(o);
        if (it == null) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object is not iterable");
        }
        return it;
    }

    /** {@code iter(o)}, or null when the object is not iterable. */
    public static Object iterOrNull(Object o) {
        if (o instanceof PyIterable i && ((PyObject) o).type().isBuiltin()) {
            return i.iterator();
        }
        if (o instanceof PyIterator i && i.type().isBuiltin()) {
            return i;
        }
        PyType type = PyType.of(o);
        Object method = type.lookupSpecial(Special.ITER);
        if (method == null) {
            return type.lookupSpecial(Special.GETITEM) != null && isSequence(type) ? new PySequenceIterator(o) : null;
        }
        if (method == PyNone.NONE) {
            return null;
        }
        Object it = Call.callAttribute(method, o);
        if (!(it instanceof PyIterator) && PyType.of(it).lookupSpecial(Special.NEXT) == null) {
            throw Errors.typeError("iter() returned non-iterator of type '" + PyType.of(it).name() + "'");
        }
        return it;
    }

    private static boolean isSequence(PyType type) {
        return !type.isSubtype(org.pyjc.runtime.types.dict.PyDict.TYPE);
    }

    /** The next value; null at the end. */
    public static Object next(Object it) {
        if (it instanceof PyIterator i && i.type().isBuiltin()) {
            return i.next();
        }
        Object method = PyType.of(it).lookupSpecial(Special.NEXT);
        if (method == null) {
            throw Errors.typeError("'" + PyType.of(it).name() + "' object is not an iterator");
        }
        try {
            return Call.callAttribute(method, it);
        } catch (PyException e) {
            if (!e.isStopIteration()) {
                throw e;
            }
            return null;
        }
    }

    /** {@code it.__next__()} of an iterator that is no generator: StopIteration passes. */
    public static Object nextRaw(Object it) {
        Object method = PyType.of(it).lookupSpecial(Special.NEXT);
        if (method == null) {
            throw Errors.typeError("'" + PyType.of(it).name() + "' object is not an iterator");
        }
        return Call.callAttribute(method, it);
    }

    /** All values of an iterable in a fresh array. */
    public static Object[] toArray(Object iterable) {
        Object[] items = plainItems(iterable);
        return items == null ? drain(iter(iterable), (int) Math.min(Lengths.hint(iterable, 8), 1 << 20)) : items;
    }

    /** The items of a container whose class does not change iteration, in a fresh array; else null. */
    public static Object[] plainItems(Object o) {
        if (o instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items().clone();
        }
        if (o instanceof PyList l && l.type() == PyList.TYPE) {
            return l.toArray();
        }
        if (Str.isStr(o)) {
            return Str.characters(o);
        }
        return o instanceof PyIterable i && ((PyObject) o).type().isBuiltin() ? i.itemsOrNull() : null;
    }

    /** All values that an iterator still gives. */
    public static Object[] drain(Object it, int expected) {
        Object[] items = new Object[Math.max(expected, 4)];
        int count = 0;
        for (Object o; (o = next(it)) != null;) {
            if (count == items.length) {
                items = Arrays.copyOf(items, count + (count >> 1) + 4);
            }
            items[count++] = o;
        }
        return count == items.length ? items : Arrays.copyOf(items, count);
    }
}
