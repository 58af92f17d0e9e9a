package org.pyjc.runtime.types.range;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceIndices;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of range. Compare CPython rangeobject.c. Thread safety: stateless. */
final class RangeMethods {
    private RangeMethods() {}

    @PyMethod
    static long __len__(PyRange self) {
        if (self.length instanceof Long n) {
            return n;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    @PyMethod
    static boolean __bool__(PyRange self) {
        return !isZero(self.length);
    }

    private static boolean isZero(Object n) {
        return n instanceof Long l && l == 0;
    }

    @PyMethod(slot = false, signature = "(self, key, /)", doc = "Return self[key].")
    static Object __getitem__(PyRange self, Object key) {
        if (Index.isIndex(key)) {
            return item(self, Index.of(key));
        }
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        throw Errors.typeError("range indices must be integers or slices, not " + PyType.of(key).name());
    }

    private static Object item(PyRange self, Object index) {
        Object i = Compare.ltTest(index, 0L) ? Arithmetic.add(index, self.length) : index;
        if (Compare.ltTest(i, 0L) || Compare.geTest(i, self.length)) {
            throw Errors.indexError("range object index out of range");
        }
        return self.at(i);
    }

    private static Object slice(PyRange self, PySlice slice) {
        PyTuple bounds = SliceIndices.of(slice, self.length);
        return PyRange.of(self.at(bounds.get(0)), self.at(bounds.get(1)), Arithmetic.mul(self.step, bounds.get(2)));
    }

    private static boolean isInt(Object o) {
        return o instanceof Long || o instanceof BigInteger || o instanceof Boolean;
    }

    /** Whether an int is an element. Compare CPython rangeobject.c: range_contains_long. */
    private static boolean has(PyRange self, Object n) {
        boolean up = Compare.gtTest(self.step, 0L);
        boolean within = up ? Compare.leTest(self.start, n) && Compare.ltTest(n, self.stop)
                : Compare.leTest(n, self.start) && Compare.ltTest(self.stop, n);
        return within && isZero(Arithmetic.mod(Arithmetic.sub(n, self.start), self.step));
    }

    @PyMethod
    static boolean __contains__(PyRange self, Object key) {
        return isInt(key) ? has(self, key) : Compare.containsByIteration(self, key);
    }

    @PyMethod(doc = "rangeobject.count(value) -> integer -- return number of occurrences of value")
    static long count(PyRange self, Object value) {
        if (isInt(value)) {
            return has(self, value) ? 1 : 0;
        }
        long n = 0;
        var it = self.iterator();
        for (Object o; (o = it.next()) != null;) {
            n += Compare.same(o, value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod(doc = """
            rangeobject.index(value) -> integer -- return index of value.
            Raise ValueError if the value is not present.""")
    static Object index(PyRange self, Object value) {
        if (isInt(value)) {
            if (has(self, value)) {
                return Arithmetic.floordiv(Arithmetic.sub(value, self.start), self.step);
            }
            throw Errors.valueError("range.index(x): x not in range");
        }
        long i = 0;
        var it = self.iterator();
        for (Object o; (o = it.next()) != null; i++) {
            if (Compare.same(o, value)) {
                return i;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @PyMethod
    static Object __repr__(PyRange self) {
        StrBuilder out = new StrBuilder().append("range(").append(Repr.repr(self.start)).append(", ")
                .append(Repr.repr(self.stop));
        if (!Compare.eq(self.step, 1L)) {
            out.append(", ").append(Repr.repr(self.step));
        }
        return out.append(')').build();
    }

    /** What ranges with the same elements have in common. Compare CPython rangeobject.c: range_hash. */
    private static PyTuple essence(PyRange self) {
        PyNone none = PyNone.NONE;
        if (isZero(self.length)) {
            return new PyTuple(self.length, none, none);
        }
        return new PyTuple(self.length, self.start, Compare.eq(self.length, 1L) ? none : self.step);
    }

    @PyMethod
    static long __hash__(PyRange self) {
        return essence(self).hash();
    }

    @PyRichCompare
    static Object compare(PyRange self, Object other, Special op) {
        return other instanceof PyRange r && (op == Special.EQ || op == Special.NE) ? Compare.rich(essence(self), essence(r), op)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(slot = false)
    static Object __reduce__(PyRange self) {
        return new PyTuple(PyRange.TYPE, new PyTuple(self.start, self.stop, self.step));
    }
}
