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

    @PyMethod(doc = "Return True if the argument is canonical and False otherwise.  Currently,\na Decimal instance is always canonical, so "
            + "this operation always returns\nTrue.\n\n")
    static boolean is_canonical(PyDecimal self) {
        return true;
    }

    @PyMethod(doc = "Return True if the argument is a finite number, and False if the argument\nis infinite or a NaN.\n\n")
    static boolean is_finite(PyDecimal self) {
        return self.isFinite();
    }

    @PyMethod(doc = "Return True if the argument is either positive or negative infinity and\nFalse otherwise.\n\n")
    static boolean is_infinite(PyDecimal self) {
        return self.isInfinite();
    }

    @PyMethod(doc = "Return True if the argument is a (quiet or signaling) NaN and False\notherwise.\n\n")
    static boolean is_nan(PyDecimal self) {
        return self.isNan();
    }

    @PyMethod(doc = "Return True if the argument is a quiet NaN, and False otherwise.\n\n")
    static boolean is_qnan(PyDecimal self) {
        return self.kind == PyDecimal.QNAN;
    }

    @PyMethod(doc = "Return True if the argument is a signaling NaN and False otherwise.\n\n")
    static boolean is_snan(PyDecimal self) {
        return self.kind == PyDecimal.SNAN;
    }

    @PyMethod(doc = "Return True if the argument has a negative sign and False otherwise.\nNote that both zeros and NaNs can carry signs.\n"
            + "\n")
    static boolean is_signed(PyDecimal self) {
        return self.negative;
    }

    @PyMethod(doc = "Return True if the argument is a (positive or negative) zero and False\notherwise.\n\n")
    static boolean is_zero(PyDecimal self) {
        return self.isZero();
    }

    @PyMethod(doc = "Return the adjusted exponent of the number.  Defined as exp + digits - 1.\n\n")
    static long adjusted(PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    @PyMethod(doc = "Return the canonical encoding of the argument.  Currently, the encoding\nof a Decimal instance is always canonical, "
            + "so this operation returns its\nargument unchanged.\n\n")
    static Object canonical(PyDecimal self) {
        return self;
    }

    @PyMethod(doc = "Return self.\n\n")
    static Object conjugate(PyDecimal self) {
        return self;
    }

    @PyMethod(doc = "Return Decimal(10), the radix (base) in which the Decimal class does\nall its arithmetic. Included for compatibility "
            + "with the specification.\n\n")
    static Object radix(PyDecimal self) {
        return PyDecimal.ofLong(10);
    }

    @PyMethod(doc = "Return the absolute value of the argument.  This operation is unaffected by\ncontext and is quiet: no flags are "
            + "changed and no rounding is performed.\n\n")
    static Object copy_abs(PyDecimal self) {
        return self.withSign(false);
    }

    @PyMethod(doc = "Return the negation of the argument.  This operation is unaffected by context\nand is quiet: no flags are changed and "
            + "no rounding is performed.\n\n")
    static Object copy_negate(PyDecimal self) {
        return self.withSign(!self.negative);
    }
}
