package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;

/** Questions about decimals, and copies of them. Compare CPython _decimal.c: dec_methods. Thread safety: stateless. */
final class DecimalQuestions {
    private DecimalQuestions() {}

    static boolean sameQuantum(PyDecimal a, PyDecimal b) {
        return a.isFinite() && b.isFinite() ? a.exp == b.exp : a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
    }

    static boolean isNormal(PyDecimal a, PyDecimalContext context) {
        return a.isFinite() && !a.isZero() && a.adjusted() >= context.emin;
    }

    static boolean isSubnormal(PyDecimal a, PyDecimalContext context) {
        return a.isFinite() && !a.isZero() && a.adjusted() < context.emin;
    }

    @PyMethod(doc = "Return True: all decimals are canonical.")
    static boolean is_canonical(PyDecimal self) {
        return true;
    }

    @PyMethod(doc = "Return True if the number is finite.")
    static boolean is_finite(PyDecimal self) {
        return self.isFinite();
    }

    @PyMethod(doc = "Return True if the number is infinite.")
    static boolean is_infinite(PyDecimal self) {
        return self.isInfinite();
    }

    @PyMethod(doc = "Return True if it is a (quiet or signaling) NaN.")
    static boolean is_nan(PyDecimal self) {
        return self.isNan();
    }

    @PyMethod(doc = "Return True if it is a quiet NaN.")
    static boolean is_qnan(PyDecimal self) {
        return self.kind == PyDecimal.QNAN;
    }

    @PyMethod(doc = "Return True if it is a signaling NaN.")
    static boolean is_snan(PyDecimal self) {
        return self.kind == PyDecimal.SNAN;
    }

    @PyMethod(doc = "Return True if the sign is negative.")
    static boolean is_signed(PyDecimal self) {
        return self.negative;
    }

    @PyMethod(doc = "Return True if it is a zero.")
    static boolean is_zero(PyDecimal self) {
        return self.isZero();
    }

    @PyMethod(doc = "Return the adjusted exponent.")
    static long adjusted(PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    @PyMethod(doc = "Return the canonical encoding: the number itself.")
    static Object canonical(PyDecimal self) {
        return self;
    }

    @PyMethod(doc = "Return self.")
    static Object conjugate(PyDecimal self) {
        return self;
    }

    @PyMethod(doc = "Return Decimal(10), the radix in which Decimals calculate.")
    static Object radix(PyDecimal self) {
        return PyDecimal.ofLong(10);
    }

    @PyMethod(doc = "Return the absolute value.")
    static Object copy_abs(PyDecimal self) {
        return self.withSign(false);
    }

    @PyMethod(doc = "Return the negation.")
    static Object copy_negate(PyDecimal self) {
        return self.withSign(!self.negative);
    }
}
