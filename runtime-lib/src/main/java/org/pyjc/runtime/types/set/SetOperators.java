package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The operators of set and frozenset, both operands of which must be sets. Compare CPython setobject.c. Thread safety: stateless. */
final class SetOperators {
    private SetOperators() {}

    private static BaseSet union(BaseSet a, BaseSet b) {
        BaseSet union = a.copy();
        union.insertAll(b);
        return union;
    }

    private static BaseSet symmetric(BaseSet a, BaseSet b) {
        BaseSet result = a.copy();
        SetAlgebra.toggleEach(result, b);
        return result;
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
        return other instanceof BaseSet o ? symmetric(self, o) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rxor__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? symmetric(o, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __eq__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (SetAlgebra.equal(self, o)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ne__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (!SetAlgebra.equal(self, o)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __le__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (SetAlgebra.isSubset(self, o)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __lt__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (self.size() < o.size() && SetAlgebra.isSubset(self, o)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ge__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (SetAlgebra.isSubset(o, self)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __gt__(BaseSet self, Object other) {
        return other instanceof BaseSet o ? (Object) (o.size() < self.size() && SetAlgebra.isSubset(o, self)) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
