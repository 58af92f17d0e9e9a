package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The operators of set and frozenset, both operands of which must be sets. Compare CPython setobject.c. Thread safety: stateless. */
final class SetOperators {
    private SetOperators() {}

    private static BaseSet union(BaseSet a, BaseSet b) {
        BaseSet union = a.copy();
        union.insertAll(b);
        return union;
    }

    @PyMethod
    static Object __and__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.intersection(self, o) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rand__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.intersection(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __or__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? union(self, o) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ror__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? union(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __sub__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.difference(self, o) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rsub__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.difference(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __xor__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.symmetric(self, o) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rxor__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? SetAlgebra.symmetric(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** Compare CPython setobject.c: set_richcompare. */
    @PyRichCompare
    static Object compare(BaseSet self, Object other, Special op) {
        if (!(other instanceof BaseSet o)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (op == Special.EQ || op == Special.NE) {
            return SetAlgebra.equal(self, o) == (op == Special.EQ);
        }
        boolean less = op == Special.LE || op == Special.LT;
        BaseSet part = less ? self : o;
        BaseSet whole = less ? o : self;
        boolean proper = op == Special.LT || op == Special.GT;
        return (!proper || part.size() < whole.size()) && SetAlgebra.isSubset(part, whole);
    }
}
