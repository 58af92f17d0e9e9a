package org.pyjc.runtime.types.list;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** Operators on lists: concatenation, repetition, comparison. Compare CPython listobject.c. Thread safety: stateless. */
public final class ListArithmetic {
    private ListArithmetic() {}

    @PyMethod
    static Object __add__(PyList self, Object other) {
        if (!(other instanceof PyList l)) {
            throw Errors.typeError("can only concatenate list (not \"" + PyType.of(other).name() + "\") to list");
        }
        return self.concat(l);
    }

    @PyMethod
    static Object __iadd__(PyList self, Object other) {
        self.extend(other);
        return self;
    }

    @PyMethod
    static Object __mul__(PyList self, long n) {
        return new PyList(SequenceCompare.repeat(self.toArray(), n));
    }

    @PyMethod
    static Object __rmul__(PyList self, long n) {
        return __mul__(self, n);
    }

    @PyMethod
    static Object __imul__(PyList self, long n) {
        if (n != 1) {
            self.update(items -> SequenceCompare.repeat(items, n));
        }
        return self;
    }

    // ---- comparisons ----

    /** One of the six comparisons; NotImplemented when the other is no list. */
    @PyRichCompare
    public static Object compare(PyList self, Object other, Special op) {
        if (!(other instanceof PyList l)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.size() != l.size() && (op == Special.EQ || op == Special.NE)) {
            return op == Special.NE;
        }
        return lexicographic(self, l, op);
    }

    /** Looks at the elements while they may change, as CPython does. */
    private static Object lexicographic(PyList a, PyList b, Special op) {
        for (int i = 0;; i++) {
            Object x = a.getOrNull(i);
            Object y = b.getOrNull(i);
            if (x == null || y == null) {
                return Compare.fromOrder(Integer.compare(a.size(), b.size()), op);
            }
            if (!Compare.same(x, y)) {
                if (i >= a.size() || i >= b.size()) {
                    return Compare.fromOrder(Integer.compare(a.size(), b.size()), op);
                }
                return op == Special.EQ ? Boolean.FALSE : op == Special.NE ? Boolean.TRUE : Compare.rich(x, y, op);
            }
        }
    }
}
