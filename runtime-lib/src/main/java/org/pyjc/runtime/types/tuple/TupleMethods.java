package org.pyjc.runtime.types.tuple;

import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** The methods of tuple. Compare CPython tupleobject.c. Thread safety: stateless. */
final class TupleMethods {
    private TupleMethods() {}

    @PyMethod
    static Object __getitem__(PyTuple self, Object key) {
        Object[] items = self.items();
        if (key instanceof PySlice slice) {
            SliceBounds b = SliceBounds.of(slice, items.length);
            return b.count() == items.length && b.step() == 1 && self.type() == PyTuple.TYPE ? self : PyTuple.of(b.select(items));
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("tuple indices must be integers or slices, not " + PyType.of(key).name());
        }
        return self.getItem(Index.ssize(key));
    }

    @PyMethod
    static boolean __contains__(PyTuple self, Object key) {
        return SequenceCompare.contains(self.items(), key);
    }

    @PyMethod
    static Object __add__(PyTuple self, Object other) {
        if (!(other instanceof PyTuple t)) {
            throw Errors.typeError("can only concatenate tuple (not \"" + PyType.of(other).name() + "\") to tuple");
        }
        return self.concat(t);
    }

    @PyMethod
    static Object __mul__(PyTuple self, long n) {
        if (n == 1 && self.type() == PyTuple.TYPE) {
            return self;
        }
        return PyTuple.of(SequenceCompare.repeat(self.items(), n));
    }

    @PyMethod
    static Object __rmul__(PyTuple self, long n) {
        return __mul__(self, n);
    }

    @PyMethod(signature = "(self, value, /)", doc = "Return number of occurrences of value.")
    static long count(PyTuple self, Object value) {
        long n = 0;
        for (Object item : self.items()) {
            n += Compare.same(item, value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod(signature = "(self, value, start=0, stop=sys.maxsize, /)", doc = """
            Return first index of value.

            Raises ValueError if the value is not present.""")
    static long index(PyTuple self, Object value, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {
        Object[] items = self.items();
        int from = SequenceCompare.clip(start, items.length);
        int to = SequenceCompare.clip(stop, items.length);
        for (int i = from; i < to; i++) {
            if (Compare.same(items[i], value)) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    @PyMethod
    static Object __repr__(PyTuple self) {
        Object[] items = self.items();
        if (items.length == 0) {
            return "()";
        }
        if (!Repr.enter(self)) {
            return "(...)";
        }
        try {
            StrBuilder out = new StrBuilder().append('(');
            for (int i = 0; i < items.length; i++) {
                out.append(i == 0 ? "" : ", ").append(Repr.repr(items[i]));
            }
            return out.append(items.length == 1 ? ",)" : ")").build();
        } finally {
            Repr.leave(self);
        }
    }

    // ---- comparisons ----

    @PyRichCompare
    static Object compare(PyTuple self, Object other, Special op) {
        return other instanceof PyTuple t ? SequenceCompare.compare(self.items(), self.size(), t.items(), t.size(), op)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
