package org.pyjc.runtime.module.array;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** Operators and comparisons. Compare CPython arraymodule.c: array_concat, array_repeat, array_richcompare. Thread safety: see {@link ArrayStore}. */
final class ArrayOperators {
    private ArrayOperators() {}

    static PyException badArgument() {
        return Errors.typeError("bad argument type for built-in operation");
    }

    @PyMethod
    static Object __add__(PyArray self, Object other) {
        if (!(other instanceof PyArray a)) {
            throw Errors.typeError("can only append array (not \"" + PyType.of(other).name() + "\") to array");
        }
        if (a.kind != self.kind) {
            throw badArgument();
        }
        PyArray sum = PyArray.of(self.kind, self.content());
        sum.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, a.content());
        return sum;
    }

    @PyMethod
    static Object __iadd__(PyArray self, Object other) {
        if (!(other instanceof PyArray)) {
            throw Errors.typeError("can only extend array with array (not \"" + PyType.of(other).name() + "\")");
        }
        ArrayMethods.extend(self, other);
        return self;
    }

    @PyMethod
    static Object __mul__(PyArray self, long n) {
        return PyArray.of(self.kind, repeated(self.content(), n));
    }

    @PyMethod
    static Object __rmul__(PyArray self, long n) {
        return __mul__(self, n);
    }

    @PyMethod
    static Object __imul__(PyArray self, long n) {
        if (n != 1 && self.size() > 0) {
            self.splice(0, Integer.MAX_VALUE, repeated(self.content(), n));
        }
        return self;
    }

    private static byte[] repeated(byte[] bytes, long times) {
        if (bytes.length == 0 || times <= 0) {
            return new byte[0];
        }
        if (times > (Integer.MAX_VALUE - 16) / bytes.length) {
            throw Errors.memoryError("");
        }
        byte[] all = Arrays.copyOf(bytes, (int) (bytes.length * times));
        for (int done = bytes.length; done < all.length; done *= 2) {
            System.arraycopy(all, 0, all, done, Math.min(done, all.length - done));
        }
        return all;
    }

    @PyRichCompare
    static Object compare(PyArray self, Object other, Special op) {
        if (!(other instanceof PyArray a)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equality = op == Special.EQ || op == Special.NE;
        if (equality && a.size() != self.size()) {
            return op == Special.NE;
        }
        if (equality && a.kind == self.kind && self.kind.isInteger) {
            return Arrays.equals(self.content(), a.content()) == (op == Special.EQ);
        }
        for (int i = 0;; i++) {
            Object v = self.itemOrNull(i);
            Object w = a.itemOrNull(i);
            if (v == null || w == null) {
                return Compare.fromOrder(Integer.compare(self.size(), a.size()), op);
            }
            if (!Compare.eq(v, w)) {
                return equality ? op == Special.NE : Compare.rich(v, w, op);
            }
        }
    }
}
