package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A list. Compare CPython listobject.c.
 *
 * <p>Thread safety: see {@link ListStore}; the operations are those that CPython's "Thread safety for list objects"
 * calls atomic.
 */
@PyTypeDef(name = "list", signature = "(iterable=(), /)",
        parts = {ListMethods.class, ListItems.class, ListArithmetic.class}, doc = """
        Built-in mutable sequence.

        If no argument is given, the constructor creates a new empty list.
        The argument must be an iterable if specified.""")
public class PyList extends ListStore implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyListExposer());

    public PyList() {
        super(TYPE, NONE, 0);
    }

    /** Makes a list of these items; the array becomes the list's own. */
    public PyList(Object[] items) {
        super(TYPE, items, items.length);
    }

    /** Makes a list of the first items of an array, which becomes the list's own. */
    public PyList(Object[] items, int count) {
        super(TYPE, items, count);
    }

    /** Makes an empty list of a class derived from list. */
    public PyList(PyType type) {
        super(type, NONE, 0);
    }

    /** A list of these items. */
    public static PyList of(Object... items) {
        return new PyList(items);
    }

    /** {@code list(iterable)}. */
    public static PyList from(Object iterable) {
        return new PyList(Iteration.toArray(iterable));
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyList(cls);
    }

    /** Compare CPython listobject.c: list___init__. */
    @PyInit
    void init(Object[] args, String[] kwnames) {
        if (kwnames.length > 0 && type().lookupSpecial(Special.NEW) == TYPE.lookupSpecial(Special.NEW)) {
            throw Errors.typeError("list() takes no keyword arguments");
        }
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("list expected at most 1 argument, got " + positional);
        }
        if (size() > 0) {
            exchange(NONE, 0);
        }
        if (positional == 1) {
            extend(args[0]);
        }
    }

    @Override
    public PyIterator iterator() {
        return new PyListIterator(this);
    }

    @PyMethod
    final Object __iter__() {
        return iterator();
    }

    @PyMethod
    final long __len__() {
        return size();
    }

    // ---- what the runtime uses ----

    /** {@code self[index]} with an index that may count from the end. */
    public final Object getItem(long index) {
        Object item = atOrNull(index);
        return item == null ? getFromEnd(index) : item;
    }

    private Object getFromEnd(long index) {
        Object item = getOrNull(position(index));
        if (item == null) {
            throw Errors.indexError("list index out of range");
        }
        return item;
    }

    /** {@code self[index] = value}. */
    public final void setItem(long index, Object value) {
        if (!Solo.isAlone() || !setAlone(index, value)) {
            setFromEnd(index, value);
        }
    }

    private void setFromEnd(long index, Object value) {
        if (replace(position(index), value) == null) {
            throw Errors.indexError("list assignment index out of range");
        }
    }

    /** An index counted from the start; -1 when it is before it or beyond what an array can have. */
    private int position(long index) {
        long i = index < 0 ? index + size() : index;
        return i >= 0 && i < Integer.MAX_VALUE ? (int) i : -1;
    }

    /** {@code self[from:to]} with bounds between zero and the length. */
    public final PyList slice(int from, int to) {
        return from >= to ? new PyList() : new PyList(copy(from, to));
    }

    /** {@code self + other}. Compare CPython listobject.c: list_concat. */
    public final PyList concat(PyList other) {
        Object[] more = other.toArray();
        Object[] sum = copyWithRoom(more.length);
        System.arraycopy(more, 0, sum, sum.length - more.length, more.length);
        return new PyList(sum);
    }

    /** {@code self[start:stop:step]}; the bounds are as {@link org.pyjc.runtime.types.slice.SliceBounds#unpack} gives them. */
    public final PyList getSlice(long[] bounds) {
        return new PyList(select(bounds));
    }

    /** {@code self[start:stop:step] = value}. */
    public final void setSlice(long[] bounds, Object value) {
        ListItems.assign(this, bounds, value);
    }

    /** {@code del self[index]}. */
    public final void deleteItem(long index) {
        if (removeAt(index) == null) {
            throw Errors.indexError("list assignment index out of range");
        }
    }

    /** {@code self.extend(iterable)}. Compare CPython listobject.c: list_extend. */
    public final void extend(Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            appendAll(t.items(), t.size());
            return;
        }
        Object[] items = Iteration.plainItems(iterable);
        if (items != null) {
            appendAll(items, items.length);
        } else {
            Object it = Iteration.iter(iterable);
            org.pyjc.runtime.ops.Lengths.hint(iterable, 8);
            for (Object o; (o = Iteration.next(it)) != null;) {
                append(o);
            }
        }
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
