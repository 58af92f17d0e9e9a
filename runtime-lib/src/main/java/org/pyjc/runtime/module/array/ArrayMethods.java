package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.SequenceCompare;

/** What arrays do like lists. Compare CPython arraymodule.c: array_methods. Thread safety: see {@link ArrayStore}. */
final class ArrayMethods {
    private static final byte[] NONE = {};

    private ArrayMethods() {}

    @PyMethod(signature = "($self, v, /)", doc = "Append new value v to the end of the array.")
    static void append(PyArray self, Object v) {
        self.append(self.kind.bits(v));
    }

    @PyMethod(signature = "($self, bb, /)", doc = "Append items to the end of the array.")
    static void extend(PyArray self, Object bb) {
        if (!(bb instanceof PyArray other)) {
            appendAll(self, Iteration.iter(bb));
            return;
        }
        if (other.kind != self.kind) {
            throw Errors.typeError("can only extend with array of same kind");
        }
        self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, other.content());
    }

    static void appendAll(PyArray self, Object it) {
        for (Object item; (item = Iteration.next(it)) != null;) {
            self.append(self.kind.bits(item));
        }
    }

    @PyMethod(signature = "($self, i, v, /)", doc = "Insert a new item v into the array before position i.")
    static void insert(PyArray self, long i, Object v) {
        byte[] item = new byte[self.kind.size];
        self.kind.put(item, 0, self.kind.bits(v));
        long n = self.size();
        long at = Math.clamp(i < 0 ? i + n : i, 0, n);
        self.splice(at, at, item);
    }

    @PyMethod(signature = "($self, i=-1, /)", doc = "Return the i-th element and delete it from the array.\n\ni defaults to -1.")
    static Object pop(PyArray self, long i) {
        if (self.size() == 0) {
            throw Errors.indexError("pop from empty array");
        }
        Object item = self.removeAt(i);
        if (item == null) {
            throw Errors.indexError("pop index out of range");
        }
        return item;
    }

    @PyMethod(doc = "Remove all items from the array.")
    static void clear(PyArray self) {
        self.splice(0, Integer.MAX_VALUE, NONE);
    }

    @PyMethod(doc = "Return a copy of the array.")
    static Object __copy__(PyArray self) {
        return PyArray.of(self.kind, self.content());
    }

    @PyMethod(signature = "($self, unused, /)", doc = "Return a copy of the array.")
    static Object __deepcopy__(PyArray self, Object unused) {
        return __copy__(self);
    }

    // ---- searching ----

    /** The first place in a range whose item equals a value; -1 when there is none. */
    private static int find(PyArray self, Object v, int from, long to) {
        for (int i = from; i < to; i++) {
            Object item = self.itemOrNull(i);
            if (item == null) {
                return -1;
            }
            if (Compare.eq(item, v)) {
                return i;
            }
        }
        return -1;
    }

    @PyMethod
    static boolean __contains__(PyArray self, Object key) {
        return find(self, key, 0, Long.MAX_VALUE) >= 0;
    }

    @PyMethod(signature = "($self, v, /)", doc = "Return number of occurrences of v in the array.")
    static long count(PyArray self, Object v) {
        long count = 0;
        for (int i = find(self, v, 0, Long.MAX_VALUE); i >= 0; i = find(self, v, i + 1, Long.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    @PyMethod(signature = "($self, v, start=0, stop=sys.maxsize, /)",
            doc = "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not present.")
    static long index(PyArray self, Object v, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {
        int n = self.size();
        int found = find(self, v, SequenceCompare.clip(start, n), stop < 0 ? stop + n : stop);
        if (found < 0) {
            throw Errors.valueError("array.index(x): x not in array");
        }
        return found;
    }

    @PyMethod(signature = "($self, v, /)", doc = "Remove the first occurrence of v in the array.")
    static void remove(PyArray self, Object v) {
        int found = find(self, v, 0, Long.MAX_VALUE);
        if (found < 0) {
            throw Errors.valueError("array.remove(x): x not in array");
        }
        self.splice(found, found + 1L, NONE);
    }

    @PyMethod(doc = "Reverse the order of the items in the array.")
    static void reverse(PyArray self) {
        self.reverse();
    }

    @PyMethod(doc = "Byteswap all items of the array.\n\nIf the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is\nraised.")
    static void byteswap(PyArray self) {
        self.swapBytes();
    }
}
