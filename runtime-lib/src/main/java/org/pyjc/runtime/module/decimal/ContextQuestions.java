package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;

/** The methods of {@code Context} that ask about a number, copy or convert it. Compare CPython _decimal.c: context_methods. Thread safety: stateless. */
final class ContextQuestions {
    private static final String UNARY = "($self, x, /)";

    private ContextQuestions() {}

    @PyMethod(signature = UNARY, doc = "Return True if x is finite, False otherwise.\n\n")
    static boolean is_finite(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isFinite();
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is infinite, False otherwise.\n\n")
    static boolean is_infinite(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isInfinite();
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a qNaN or sNaN, False otherwise.\n\n")
    static boolean is_nan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isNan();
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a quiet NaN, False otherwise.\n\n")
    static boolean is_qnan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).kind == PyDecimal.QNAN;
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a signaling NaN, False otherwise.\n\n")
    static boolean is_snan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).kind == PyDecimal.SNAN;
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is negative, False otherwise.\n\n")
    static boolean is_signed(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).negative;
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a zero, False otherwise.\n\n")
    static boolean is_zero(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isZero();
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a normal number, False otherwise.\n\n")
    static boolean is_normal(PyDecimalContext self, Object x) {
        return DecimalQuestions.isNormal(DecimalInput.operand(x), self);
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is subnormal, False otherwise.\n\n")
    static boolean is_subnormal(PyDecimalContext self, Object x) {
        return DecimalQuestions.isSubnormal(DecimalInput.operand(x), self);
    }

    private static PyDecimal decimal(Object x) {
        if (x instanceof PyDecimal d) {
            return d;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is canonical, False otherwise.\n\n")
    static boolean is_canonical(PyDecimalContext self, Object x) {
        decimal(x);
        return true;
    }

    @PyMethod(signature = UNARY, doc = "Return a new instance of x.\n\n")
    static Object canonical(PyDecimalContext self, Object x) {
        return decimal(x);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of x with the sign set to 0.\n\n")
    static Object copy_abs(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).withSign(false);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of Decimal x.\n\n")
    static Object copy_decimal(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of x with the sign inverted.\n\n")
    static Object copy_negate(PyDecimalContext self, Object x) {
        PyDecimal a = DecimalInput.operand(x);
        return a.withSign(!a.negative);
    }

    @PyMethod(signature = UNARY, doc = "Return an indication of the class of x.\n\n")
    static Object number_class(PyDecimalContext self, Object x) {
        return Choosing.numberClass(self.calc(), DecimalInput.operand(x));
    }

    @PyMethod(signature = UNARY, doc = "Convert a number to a string using scientific notation.\n\n")
    static Object to_sci_string(PyDecimalContext self, Object x) {
        return DecimalText.of(DecimalInput.operand(x), false, self.capitals != 0);
    }

    @PyMethod(signature = UNARY, doc = "Convert a number to a string, using engineering notation.\n\n")
    static Object to_eng_string(PyDecimalContext self, Object x) {
        return DecimalText.of(DecimalInput.operand(x), true, self.capitals != 0);
    }

    @PyMethod(doc = "Return a value equal to Emin - prec + 1, which is the minimum exponent value\nfor subnormal results.  When underflow "
            + "occurs, the exponent is set to Etiny.\n\n")
    static long Etiny(PyDecimalContext self) {
        return self.emin - self.prec + 1;
    }

    @PyMethod(doc = "Return a value equal to Emax - prec + 1.  This is the maximum exponent\nif the _clamp field of the context is set to "
            + "1 (IEEE clamp mode).  Etop()\nmust not be negative.\n\n")
    static long Etop(PyDecimalContext self) {
        return self.emax - self.prec + 1;
    }

    @PyMethod(doc = "Return 10.\n\n")
    static Object radix(PyDecimalContext self) {
        return PyDecimal.ofLong(10);
    }

    @PyMethod(signature = "($self, num='0', /)", doc = "Create a new Decimal instance from num, using self as the context. Unlike the\nDecimal constructor, this function "
            + "observes the context limits.\n\n")
    static Object create_decimal(PyDecimalContext self, Object num) {
        return DecimalInput.rounded(num, self);
    }

    @PyMethod(signature = "($self, f, /)", doc = "Create a new Decimal instance from float f.  Unlike the Decimal.from_float()\nclass method, this function observes "
            + "the context limits.\n\n")
    static Object create_decimal_from_float(PyDecimalContext self, Object f) {
        return DecimalInput.roundedFloat(f, self);
    }
}
