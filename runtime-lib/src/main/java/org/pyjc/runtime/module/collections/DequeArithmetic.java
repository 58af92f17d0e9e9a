package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** Operators and comparisons. Compare CPython _collectionsmodule.c: deque_concat, deque_repeat, deque_richcompare. Thread safety: see {@link PyDeque}. */
final class DequeArithmetic {
    private DequeArithmetic() {}

    @PyMethod
    static Object __add__(PyDeque self, Object other) {
        if (!(other instanceof PyDeque d)) {
            throw Errors.typeError("can only concatenate deque (not \"" + PyType.of(other).name() + "\") to deque");
        }
        Object sum = DequeMethods.copy(self);
        ((PyDeque) sum).extend(d);
        return sum;
    }

    @PyMethod
    static Object __iadd__(PyDeque self, Object other) {
        self.extend(other);
        return self;
    }

    @PyMethod
    static Object __mul__(PyDeque self, Object count) {
        if (!Index.isIndex(count)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        long n = Index.count(count);
        PyDeque product = (PyDeque) DequeMethods.copy(self);
        repeat(product, n);
        return product;
    }

    @PyMethod
    static Object __rmul__(PyDeque self, Object count) {
        return __mul__(self, count);
    }

    @PyMethod
    static Object __imul__(PyDeque self, Object count) {
        if (!Index.isIndex(count)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        repeat(self, Index.count(count));
        return self;
    }

    private static void repeat(PyDeque self, long times) {
        Object[] items = self.toArray();
        if (items.length == 0 || times == 1) {
            return;
        }
        if (times <= 0) {
            self.clear();
            return;
        }
        long rounds = times - 1;
        if (self.maxLength() >= 0) {
            rounds = Math.min(rounds, self.maxLength() / items.length + 1);
        } else if (times > Integer.MAX_VALUE / items.length) {
            throw Errors.memoryError("");
        }
        for (long round = 0; round < rounds; round++) {
            for (Object item : items) {
                self.append(item);
            }
        }
    }

    // ---- comparisons ----

    @PyRichCompare
    static Object compare(PyDeque self, Object other, Special op) {
        if (!(other instanceof PyDeque d)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self == d) {
            return Compare.fromOrder(0, op);
        }
        Object[] mine = self.toArray();
        Object[] theirs = d.toArray();
        return SequenceCompare.compare(mine, mine.length, theirs, theirs.length, op);
    }
}
