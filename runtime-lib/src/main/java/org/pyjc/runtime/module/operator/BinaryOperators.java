package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.ops.Arithmetic;

/** The binary operators of {@code _operator}. Compare CPython _operator.c. Thread safety: stateless. */
final class BinaryOperators {
    private BinaryOperators() {}

    @PyFunctionDef(doc = "Same as a + b.")
    static Object add(Object a, Object b) {
        return Arithmetic.add(a, b);
    }

    @PyFunctionDef(doc = "Same as a - b.")
    static Object sub(Object a, Object b) {
        return Arithmetic.sub(a, b);
    }

    @PyFunctionDef(doc = "Same as a * b.")
    static Object mul(Object a, Object b) {
        return Arithmetic.mul(a, b);
    }

    @PyFunctionDef(doc = "Same as a @ b.")
    static Object matmul(Object a, Object b) {
        return Arithmetic.matmul(a, b);
    }

    @PyFunctionDef(doc = "Same as a // b.")
    static Object floordiv(Object a, Object b) {
        return Arithmetic.floordiv(a, b);
    }

    @PyFunctionDef(doc = "Same as a / b.")
    static Object truediv(Object a, Object b) {
        return Arithmetic.truediv(a, b);
    }

    @PyFunctionDef(doc = "Same as a % b.")
    static Object mod(Object a, Object b) {
        return Arithmetic.mod(a, b);
    }

    @PyFunctionDef(doc = "Same as a << b.")
    static Object lshift(Object a, Object b) {
        return Arithmetic.lshift(a, b);
    }

    @PyFunctionDef(doc = "Same as a >> b.")
    static Object rshift(Object a, Object b) {
        return Arithmetic.rshift(a, b);
    }

    @PyFunctionDef(doc = "Same as a & b.")
    static Object and_(Object a, Object b) {
        return Arithmetic.and(a, b);
    }

    @PyFunctionDef(doc = "Same as a ^ b.")
    static Object xor(Object a, Object b) {
        return Arithmetic.xor(a, b);
    }

    @PyFunctionDef(doc = "Same as a | b.")
    static Object or_(Object a, Object b) {
        return Arithmetic.or(a, b);
    }

    @PyFunctionDef(doc = "Same as a ** b.")
    static Object pow(Object a, Object b) {
        return Arithmetic.pow(a, b);
    }
}
