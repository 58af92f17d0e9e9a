package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.ops.Arithmetic;

/** The in-place operators of {@code _operator}. Compare CPython _operator.c. Thread safety: stateless. */
final class InPlaceOperators {
    private InPlaceOperators() {}

    @PyFunctionDef(doc = "Same as a += b.")
    static Object iadd(Object a, Object b) {
        return Arithmetic.inplaceAdd(a, b);
    }

    @PyFunctionDef(doc = "Same as a -= b.")
    static Object isub(Object a, Object b) {
        return Arithmetic.inplaceSub(a, b);
    }

    @PyFunctionDef(doc = "Same as a *= b.")
    static Object imul(Object a, Object b) {
        return Arithmetic.inplaceMul(a, b);
    }

    @PyFunctionDef(doc = "Same as a @= b.")
    static Object imatmul(Object a, Object b) {
        return Arithmetic.inplaceMatmul(a, b);
    }

    @PyFunctionDef(doc = "Same as a //= b.")
    static Object ifloordiv(Object a, Object b) {
        return Arithmetic.inplaceFloordiv(a, b);
    }

    @PyFunctionDef(doc = "Same as a /= b.")
    static Object itruediv(Object a, Object b) {
        return Arithmetic.inplaceTruediv(a, b);
    }

    @PyFunctionDef(doc = "Same as a %= b.")
    static Object imod(Object a, Object b) {
        return Arithmetic.inplaceMod(a, b);
    }

    @PyFunctionDef(doc = "Same as a <<= b.")
    static Object ilshift(Object a, Object b) {
        return Arithmetic.inplaceLshift(a, b);
    }

    @PyFunctionDef(doc = "Same as a >>= b.")
    static Object irshift(Object a, Object b) {
        return Arithmetic.inplaceRshift(a, b);
    }

    @PyFunctionDef(doc = "Same as a &= b.")
    static Object iand(Object a, Object b) {
        return Arithmetic.inplaceAnd(a, b);
    }

    @PyFunctionDef(doc = "Same as a ^= b.")
    static Object ixor(Object a, Object b) {
        return Arithmetic.inplaceXor(a, b);
    }

    @PyFunctionDef(doc = "Same as a |= b.")
    static Object ior(Object a, Object b) {
        return Arithmetic.inplaceOr(a, b);
    }

    @PyFunctionDef(doc = "Same as a **= b.")
    static Object ipow(Object a, Object b) {
        return Arithmetic.inplacePow(a, b);
    }
}
