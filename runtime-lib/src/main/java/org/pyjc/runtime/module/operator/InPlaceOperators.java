package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.ops.InPlace;

/** The in-place operators of {@code _operator}. Compare CPython _operator.c. Thread safety: stateless. */
final class InPlaceOperators {
    private InPlaceOperators() {}

    @PyFunctionDef(doc = "Same as a += b.")
    static Object iadd(Object a, Object b) {
        return InPlace.add(a, b);
    }

    @PyFunctionDef(doc = "Same as a -= b.")
    static Object isub(Object a, Object b) {
        return InPlace.subtract(a, b);
    }

    @PyFunctionDef(doc = "Same as a *= b.")
    static Object imul(Object a, Object b) {
        return InPlace.multiply(a, b);
    }

    @PyFunctionDef(doc = "Same as a @= b.")
    static Object imatmul(Object a, Object b) {
        return InPlace.matrixMultiply(a, b);
    }

    @PyFunctionDef(doc = "Same as a //= b.")
    static Object ifloordiv(Object a, Object b) {
        return InPlace.floorDivide(a, b);
    }

    @PyFunctionDef(doc = "Same as a /= b.")
    static Object itruediv(Object a, Object b) {
        return InPlace.trueDivide(a, b);
    }

    @PyFunctionDef(doc = "Same as a %= b.")
    static Object imod(Object a, Object b) {
        return InPlace.mod(a, b);
    }

    @PyFunctionDef(doc = "Same as a <<= b.")
    static Object ilshift(Object a, Object b) {
        return InPlace.shiftLeft(a, b);
    }

    @PyFunctionDef(doc = "Same as a >>= b.")
    static Object irshift(Object a, Object b) {
        return InPlace.shiftRight(a, b);
    }

    @PyFunctionDef(doc = "Same as a &= b.")
    static Object iand(Object a, Object b) {
        return InPlace.and(a, b);
    }

    @PyFunctionDef(doc = "Same as a ^= b.")
    static Object ixor(Object a, Object b) {
        return InPlace.xor(a, b);
    }

    @PyFunctionDef(doc = "Same as a |= b.")
    static Object ior(Object a, Object b) {
        return InPlace.or(a, b);
    }

    @PyFunctionDef(doc = "Same as a **= b.")
    static Object ipow(Object a, Object b) {
        return InPlace.power(a, b);
    }
}
