package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Searching, copying, showing. Compare CPython _collectionsmodule.c. Thread safety: see {@link PyDeque}. */
final class DequeMethods {
    private static final int HEADER = 232;
    private static final int POINTER = 8;

    private DequeMethods() {}

    static PyException mutated() {
        return Errors.runtimeError("deque mutated during iteration");
    }

    /** Place of the first element from {@code from} to {@code to} that equals a value; negative when there is none. */
    private static int find(PyDeque self, Object value, int from, int to, long version) {
        for (int i = from; i < to; i++) {
            Object item = self.itemOrNull(i, version);
            if (item == null) {
                throw mutated();
            }
            boolean same = Compare.same(item, value);
            if (self.version() != version) {
                throw mutated();
            }
            if (same) {
                return i;
            }
        }
        return -1;
    }

    @PyMethod
    static boolean __contains__(PyDeque self, Object key) {
        int quick = self.findQuick(key, 0, Integer.MAX_VALUE);
        if (quick != PyDeque.UNKNOWN) {
            return quick >= 0;
        }
        long version = self.version();
        return find(self, key, 0, (int) self.__len__(), version) >= 0;
    }

    @PyMethod(doc = "Return number of occurrences of value.")
    static long count(PyDeque self, Object value) {
        long version = self.version();
        int n = (int) self.__len__();
        long count = 0;
        for (int i = find(self, value, 0, n, version); i >= 0; i = find(self, value, i + 1, n, version)) {
            count++;
        }
        return count;
    }

    @PyMethod(signature = "(self, value, start=0, stop=sys.maxsize, /)",
            doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
    static long index(PyDeque self, Object value, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {
        long version = self.version();
        int n = (int) self.__len__();
        int found = self.findQuick(value, SequenceCompare.clip(start, n), SequenceCompare.clip(stop, n));
        if (found == PyDeque.UNKNOWN) {
            found = find(self, value, SequenceCompare.clip(start, n), SequenceCompare.clip(stop, n), version);
        }
        if (found < 0) {
            throw Errors.valueError("deque.index(x): x not in deque");
        }
        return found;
    }

    @PyMethod(doc = "Remove first occurrence of value.")
    static void remove(PyDeque self, Object value) {
        int quick = self.removeQuick(value);
        if (quick >= 0) {
            return;
        }
        if (quick != PyDeque.UNKNOWN) {
            throw Errors.valueError("deque.remove(x): x not in deque");
        }
        long version = self.version();
        int n = (int) self.__len__();
        for (int i = 0; i < n; i++) {
            Object item = self.itemOrNull(i, version);
            boolean same = item != null && Compare.same(item, value);
            if (item == null || self.version() != version) {
                throw Errors.indexError("deque mutated during iteration");
            }
            if (same) {
                if (!self.removeAt(i, version)) {
                    throw Errors.indexError("deque mutated during iteration");
                }
                return;
            }
        }
        throw Errors.valueError("deque.remove(x): x not in deque");
    }

    @PyMethod(doc = "Insert value before index.")
    static void insert(PyDeque self, long index, Object value) {
        self.insertAt(index, value);
    }

    @PyMethod(doc = "Return a shallow copy of a deque.")
    static Object copy(PyDeque self) {
        if (self.type() == PyDeque.TYPE) {
            PyDeque copy = PyDeque.withMaxLength(self.maxLength());
            copy.extend(self);
            return copy;
        }
        return self.maxLength() < 0 ? Call.call1(self.type(), self) : Call.call2(self.type(), self, self.maxLength());
    }

    @PyMethod(doc = "Return a shallow copy of a deque.")
    static Object __copy__(PyDeque self) {
        return copy(self);
    }

    @PyMethod(doc = "Return state information for pickling.")
    static Object __reduce__(PyDeque self) {
        Object state = Call.method0(self, "__getstate__");
        PyTuple args = self.maxLength() < 0 ? PyTuple.EMPTY : new PyTuple(PyTuple.EMPTY, self.maxLength());
        return new PyTuple(self.type(), args, state, Iteration.iter(self));
    }

    @PyMethod(doc = "Return the size of the deque in memory, in bytes.")
    static long __sizeof__(PyDeque self) {
        return HEADER + POINTER * self.__len__();
    }

    @PyMethod
    static Object __repr__(PyDeque self) {
        if (!Repr.enter(self)) {
            return "[...]";
        }
        try {
            StrBuilder out = new StrBuilder().append(self.type().shortName()).append("([");
            Object[] items = self.toArray();
            for (int i = 0; i < items.length; i++) {
                out.append(i == 0 ? "" : ", ").append(Repr.repr(items[i]));
            }
            out.append(']');
            if (self.maxLength() >= 0) {
                out.append(", maxlen=").append(String.valueOf(self.maxLength()));
            }
            return out.append(')').build();
        } finally {
            Repr.leave(self);
        }
    }
}
