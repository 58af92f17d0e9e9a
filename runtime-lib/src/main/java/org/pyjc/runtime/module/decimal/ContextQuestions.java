package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;

/** The methods of {@code Context} that ask about a number, copy or convert it. Compare CPython _decimal.c: context_methods. Thread safety: stateless. */
final class ContextQuestions {
    private static final String UNARY = "($self, x, /)";

    private ContextQuestions() {}

    @PyMethod(signature = UNARY, doc = "Return True if the number is finite.")
    static boolean is_finite(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isFinite();
    }

    @PyMethod(signature = UNARY, doc = "Return True if the number is infinite.")
    static boolean is_infinite(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isInfinite();
    }

    @PyMethod(signature = UNARY, doc = "Return True if it is a (quiet or signaling) NaN.")
    static boolean is_nan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isNan();
    }

    @PyMethod(signature = UNARY, doc = "Return True if it is a quiet NaN.")
    static boolean is_qnan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).kind == PyDecimal.QNAN;
    }

    @PyMethod(signature = UNARY, doc = "Return True if it is a signaling NaN.")
    static boolean is_snan(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).kind == PyDecimal.SNAN;
    }

    @PyMethod(signature = UNARY, doc = "Return True if the sign is negative.")
    static boolean is_signed(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).negative;
    }

    @PyMethod(signature = UNARY, doc = "Return True if it is a zero.")
    static boolean is_zero(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).isZero();
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is a normal number.")
    static boolean is_normal(PyDecimalContext self, Object x) {
        return DecimalQuestions.isNormal(DecimalInput.operand(x), self);
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is subnormal.")
    static boolean is_subnormal(PyDecimalContext self, Object x) {
        return DecimalQuestions.isSubnormal(DecimalInput.operand(x), self);
    }

    private static PyDecimal decimal(Object x) {
        if (x instanceof PyDecimal d) {
            return d;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    @PyMethod(signature = UNARY, doc = "Return True if x is canonical.")
    static boolean is_canonical(PyDecimalContext self, Object x) {
        decimal(x);
        return true;
    }

    @PyMethod(signature = UNARY, doc = "Return a new instance of x.")
    static Object canonical(PyDecimalContext self, Object x) {
        return decimal(x);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of x with the sign set to 0.")
    static Object copy_abs(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x).withSign(false);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of Decimal x.")
    static Object copy_decimal(PyDecimalContext self, Object x) {
        return DecimalInput.operand(x);
    }

    @PyMethod(signature = UNARY, doc = "Return a copy of x with the sign inverted.")
    static Object copy_negate(PyDecimalContext self, Object x) {
        PyDecimal a = DecimalInput.operand(x);
        return a.withSign(!a.negative);
    }

    @PyMethod(signature = UNARY, doc = "Return an indication of the class of x.")
    static Object number_class(PyDecimalContext self, Object x) {
        return Choosing.numberClass(self.calc(), DecimalInput.operand(x));
    }

    @PyMethod(signature = UNARY, doc = "Convert a number to a string using scientific notation.")
    static Object to_sci_string(PyDecimalContext self, Object x) {
        return DecimalText.of(DecimalInput.operand(x), false, self.capitals != 0);
    }

    @PyMethod(signature = UNARY, doc = "Convert a number to a string, using engineering notation.")
    static Object to_eng_string(PyDecimalContext self, Object x) {
        return DecimalText.of(DecimalInput.operand(x), true, self.capitals != 0);
    }

    @PyMethod(doc = "Return a value equal to Emin - prec + 1, the minimum exponent of a subnormal result.")
    static long Etiny(PyDecimalContext self) {
        return self.emin - self.prec + 1;
    }

    @PyMethod(doc = "Return a value equal to Emax - prec + 1, the maximum exponent of a full coefficient.")
    static long Etop(PyDecimalContext self) {
        return self.emax - self.prec + 1;
    }

    @PyMethod(doc = "Return 10.")
    static Object radix(PyDecimalContext self) {
        return PyDecimal.ofLong(10);
    }

    @PyMethod(signature = "($self, num='0', /)", doc = "Create a new Decimal instance from num, rounded to the context.")
    static Object create_decimal(PyDecimalContext self, Object num) {
        return DecimalInput.rounded(num, self);
    }

    @PyMethod(signature = "($self, f, /)", doc = "Create a new Decimal instance from float f, rounded to the context.")
    static Object create_decimal_from_float(PyDecimalContext self, Object f) {
        return DecimalInput.roundedFloat(f, self);
    }
}
