package org.pyjc.runtime.types.weakref;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.ops.Arithmetic;

/** The binary operators of proxies, done on what both sides refer to. Compare CPython weakrefobject.c: WRAP_BINARY. Thread safety: stateless. */
final class ProxyArithmetic {
    private ProxyArithmetic() {}

    private static Object target(Object o) {
        return PyWeakProxy.unwrap(o);
    }

    @PyMethod
    static Object __add__(PyWeakProxy self, Object value) {
        return Arithmetic.add(target(self), target(value));
    }

    @PyMethod
    static Object __radd__(PyWeakProxy self, Object value) {
        return Arithmetic.add(target(value), target(self));
    }

    @PyMethod
    static Object __iadd__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceAdd(target(self), target(value));
    }

    @PyMethod
    static Object __sub__(PyWeakProxy self, Object value) {
        return Arithmetic.sub(target(self), target(value));
    }

    @PyMethod
    static Object __rsub__(PyWeakProxy self, Object value) {
        return Arithmetic.sub(target(value), target(self));
    }

    @PyMethod
    static Object __isub__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceSub(target(self), target(value));
    }

    @PyMethod
    static Object __mul__(PyWeakProxy self, Object value) {
        return Arithmetic.mul(target(self), target(value));
    }

    @PyMethod
    static Object __rmul__(PyWeakProxy self, Object value) {
        return Arithmetic.mul(target(value), target(self));
    }

    @PyMethod
    static Object __imul__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceMul(target(self), target(value));
    }

    @PyMethod
    static Object __mod__(PyWeakProxy self, Object value) {
        return Arithmetic.mod(target(self), target(value));
    }

    @PyMethod
    static Object __rmod__(PyWeakProxy self, Object value) {
        return Arithmetic.mod(target(value), target(self));
    }

    @PyMethod
    static Object __imod__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceMod(target(self), target(value));
    }

    @PyMethod
    static Object __lshift__(PyWeakProxy self, Object value) {
        return Arithmetic.lshift(target(self), target(value));
    }

    @PyMethod
    static Object __rlshift__(PyWeakProxy self, Object value) {
        return Arithmetic.lshift(target(value), target(self));
    }

    @PyMethod
    static Object __ilshift__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceLshift(target(self), target(value));
    }

    @PyMethod
    static Object __rshift__(PyWeakProxy self, Object value) {
        return Arithmetic.rshift(target(self), target(value));
    }

    @PyMethod
    static Object __rrshift__(PyWeakProxy self, Object value) {
        return Arithmetic.rshift(target(value), target(self));
    }

    @PyMethod
    static Object __irshift__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceRshift(target(self), target(value));
    }

    @PyMethod
    static Object __and__(PyWeakProxy self, Object value) {
        return Arithmetic.and(target(self), target(value));
    }

    @PyMethod
    static Object __rand__(PyWeakProxy self, Object value) {
        return Arithmetic.and(target(value), target(self));
    }

    @PyMethod
    static Object __iand__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceAnd(target(self), target(value));
    }

    @PyMethod
    static Object __xor__(PyWeakProxy self, Object value) {
        return Arithmetic.xor(target(self), target(value));
    }

    @PyMethod
    static Object __rxor__(PyWeakProxy self, Object value) {
        return Arithmetic.xor(target(value), target(self));
    }

    @PyMethod
    static Object __ixor__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceXor(target(self), target(value));
    }

    @PyMethod
    static Object __or__(PyWeakProxy self, Object value) {
        return Arithmetic.or(target(self), target(value));
    }

    @PyMethod
    static Object __ror__(PyWeakProxy self, Object value) {
        return Arithmetic.or(target(value), target(self));
    }

    @PyMethod
    static Object __ior__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceOr(target(self), target(value));
    }

    @PyMethod
    static Object __floordiv__(PyWeakProxy self, Object value) {
        return Arithmetic.floordiv(target(self), target(value));
    }

    @PyMethod
    static Object __rfloordiv__(PyWeakProxy self, Object value) {
        return Arithmetic.floordiv(target(value), target(self));
    }

    @PyMethod
    static Object __ifloordiv__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceFloordiv(target(self), target(value));
    }

    @PyMethod
    static Object __truediv__(PyWeakProxy self, Object value) {
        return Arithmetic.truediv(target(self), target(value));
    }

    @PyMethod
    static Object __rtruediv__(PyWeakProxy self, Object value) {
        return Arithmetic.truediv(target(value), target(self));
    }

    @PyMethod
    static Object __itruediv__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceTruediv(target(self), target(value));
    }

    @PyMethod
    static Object __matmul__(PyWeakProxy self, Object value) {
        return Arithmetic.matmul(target(self), target(value));
    }

    @PyMethod
    static Object __rmatmul__(PyWeakProxy self, Object value) {
        return Arithmetic.matmul(target(value), target(self));
    }

    @PyMethod
    static Object __imatmul__(PyWeakProxy self, Object value) {
        return Arithmetic.inplaceMatmul(target(self), target(value));
    }
}
