package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.ops.Compare;

/** The comparisons of {@code _operator}. Compare CPython _operator.c. Thread safety: stateless. */
final class Comparisons {
    private Comparisons() {}

    @PyFunctionDef(doc = "Same as a < b.")
    static Object lt(Object a, Object b) {
        return Compare.lt(a, b);
    }

    @PyFunctionDef(doc = "Same as a <= b.")
    static Object le(Object a, Object b) {
        return Compare.le(a, b);
    }

    @PyFunctionDef(doc = "Same as a == b.")
    static Object eq(Object a, Object b) {
        return Compare.equal(a, b);
    }

    @PyFunctionDef(doc = "Same as a != b.")
    static Object ne(Object a, Object b) {
        return Compare.notEqual(a, b);
    }

    @PyFunctionDef(doc = "Same as a >= b.")
    static Object ge(Object a, Object b) {
        return Compare.ge(a, b);
    }

    @PyFunctionDef(doc = "Same as a > b.")
    static Object gt(Object a, Object b) {
        return Compare.gt(a, b);
    }
}
