package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.iter.SequenceCompare;

/** The named methods of list. Compare CPython listobject.c. Thread safety: stateless; see {@link ListStore}. */
public final class ListMethods {
    private ListMethods() {}

    @PyMethod(signature = "(self, object, /)", doc = "Append object to the end of the list.")
    static void append(PyList self, Object object) {
        self.append(object);
    }

    @PyMethod(signature = "(self, iterable, /)", doc = "Extend list by appending elements from the iterable.")
    static void extend(PyList self, Object iterable) {
        self.extend(iterable);
    }

    @PyMethod(signature = "(self, index, object, /)", doc = "Insert object before index.")
    static void insert(PyList self, long index, Object object) {
        self.insertAt(index, object);
    }

    @PyMethod(signature = "(self, index=-1, /)", doc = """
            Remove and return item at index (default last).

            Raises IndexError if list is empty or index is out of range.""")
    static Object pop(PyList self, long index) {
        Object item = self.removeAt(index);
        if (item == null) {
            throw Errors.indexError(self.size() == 0 ? "pop from empty list" : "pop index out of range");
        }
        return item;
    }

    @PyMethod(signature = "(self, value, /)", doc = """
            Remove first occurrence of value.

            Raises ValueError if the value is not present.""")
    static void remove(PyList self, Object value) {
        int i = 0;
        for (Object item; (item = self.getOrNull(i)) != null; i++) {
            if (Compare.same(item, value)) {
                if (self.removeIfAt(i, item) || self.getOrNull(i) == null || Solo.isAlone() && self.removeAt(i) != null) {
                    return;
                }
                i = -1; // another thread moved it: search again
            }
        }
        throw Errors.valueError("list.remove(x): x not in list");
    }

    @PyMethod(doc = "Remove all items from list.")
    static void clear(PyList self) {
        self.exchange(ListStore.NONE, 0);
    }

    @PyMethod(doc = "Return a shallow copy of the list.")
    static Object copy(PyList self) {
        return new PyList(self.toArray());
    }

    @PyMethod(doc = "Reverse *IN PLACE*.")
    static void reverse(PyList self) {
        self.update(ListMethods::reversed);
    }

    static Object[] reversed(Object[] items) {
        for (int i = 0, j = items.length - 1; i < j; i++, j--) {
            Object x = items[i];
            items[i] = items[j];
            items[j] = x;
        }
        return items;
    }

    @PyMethod(signature = "(self, value, /)", doc = "Return number of occurrences of value.")
    static long count(PyList self, Object value) {
        long n = 0;
        int i = 0;
        for (Object item; (item = self.getOrNull(i)) != null; i++) {
            n += Compare.same(item, value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod(signature = "(self, value, start=0, stop=sys.maxsize, /)", doc = """
            Return first index of value.

            Raises ValueError if the value is not present.""")
    static long index(PyList self, Object value, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {
        int size = self.size();
        int from = SequenceCompare.clip(start, size);
        long to = stop < 0 ? Math.max(0, stop + size) : stop;
        Object item;
        for (int i = from; i < to && (item = self.getOrNull(i)) != null; i++) {
            if (Compare.same(item, value)) {
                return i;
            }
        }
        throw Errors.valueError("list.index(x): x not in list");
    }

    @PyMethod(signature = "(self, *, key=None, reverse=False)", doc = """
            Sort the list in ascending order and return None.

            The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
            order of two equal elements is maintained).

            If a key function is given, apply it once to each list item and sort them,
            ascending or descending, according to their function values.

            The reverse flag can be set to sort in descending order.""")
    static void sort(PyList self, @OrNone Object key, boolean reverse) {
        ListSort.sort(self, key, reverse);
    }

    @PyMethod(name = "__contains__")
    public static boolean contains(PyList self, Object key) {
        int i = 0;
        for (Object item; (item = self.getOrNull(i)) != null; i++) {
            if (Compare.same(item, key)) {
                return true;
            }
        }
        return false;
    }

    @PyMethod(doc = "Return a reverse iterator over the list.")
    static Object __reversed__(PyList self) {
        return new PyListReverseIterator(self);
    }

    @PyMethod(doc = "Return the size of the list in memory, in bytes.")
    static long __sizeof__(PyList self) {
        return 32 + 16 + 4L * self.array().length;
    }

    @PyMethod
    static Object __repr__(PyList self) {
        if (self.size() == 0) {
            return "[]";
        }
        if (!Repr.enter(self)) {
            return "[...]";
        }
        try {
            StrBuilder out = new StrBuilder().append('[');
            int i = 0;
            for (Object item; (item = self.getOrNull(i)) != null; i++) {
                out.append(i == 0 ? "" : ", ").append(Repr.repr(item));
            }
            return out.append(']').build();
        } finally {
            Repr.leave(self);
        }
    }
}
