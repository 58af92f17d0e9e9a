package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.none.PyNone;

/** The methods of {@code Decimal} that work in a context. Compare CPython _decimal.c: dec_methods. Thread safety: stateless. */
final class DecimalMethods {
    private static final String UNARY = "($self, /, context=None)";
    private static final String BINARY = "($self, /, other, context=None)";
    private static final String ROUNDED = "($self, /, rounding=None, context=None)";

    private DecimalMethods() {}

    private static PyDecimal run(Operation.Unary operation, PyDecimal self, Object context) {
        return Operation.run(operation, self, PyDecimalContext.orCurrent(context));
    }

    private static PyDecimal run(Operation.Binary operation, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = PyDecimalContext.orCurrent(context);
        return Operation.run(operation, self, DecimalInput.operand(other), c);
    }

    @PyMethod(signature = UNARY, doc = "Return e ** self, correctly rounded with ROUND_HALF_EVEN.")
    static Object exp(PyDecimal self, Object context) {
        return run(Elementary::exp, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the natural (base e) logarithm, correctly rounded with ROUND_HALF_EVEN.")
    static Object ln(PyDecimal self, Object context) {
        return run(Elementary::ln, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the base ten logarithm, correctly rounded with ROUND_HALF_EVEN.")
    static Object log10(PyDecimal self, Object context) {
        return run(Elementary::log10, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the largest representable number that is smaller.")
    static Object next_minus(PyDecimal self, Object context) {
        return run(Shaping::nextMinus, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the smallest representable number that is larger.")
    static Object next_plus(PyDecimal self, Object context) {
        return run(Shaping::nextPlus, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Strip trailing zeros, and make all zeros equal to 0e0.")
    static Object normalize(PyDecimal self, Object context) {
        return run(Shaping::normalize, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the square root, correctly rounded with ROUND_HALF_EVEN.")
    static Object sqrt(PyDecimal self, Object context) {
        return run(Elementary::sqrt, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the adjusted exponent as a decimal.")
    static Object logb(PyDecimal self, Object context) {
        return run(Shaping::logb, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the digit-wise inversion of the operand.")
    static Object logical_invert(PyDecimal self, Object context) {
        return run(Shaping::invert, self, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare the numbers; the result is a decimal.")
    static Object compare(PyDecimal self, Object other, Object context) {
        return run(Choosing::compare, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare the numbers; all NaNs signal.")
    static Object compare_signal(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareSignal, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the larger number, rounded.")
    static Object max(PyDecimal self, Object other, Object context) {
        return run(Choosing::max, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "As max, but compare the absolute values.")
    static Object max_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::maxMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the smaller number, rounded.")
    static Object min(PyDecimal self, Object other, Object context) {
        return run(Choosing::min, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "As min, but compare the absolute values.")
    static Object min_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::minMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the representable number next to the first operand in the direction of the second.")
    static Object next_toward(PyDecimal self, Object other, Object context) {
        return run(Shaping::nextToward, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the remainder from dividing by the operand, nearest to zero.")
    static Object remainder_near(PyDecimal self, Object other, Object context) {
        return run(Arith::remainderNear, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'and' of two logical operands.")
    static Object logical_and(PyDecimal self, Object other, Object context) {
        return run(Shaping::and, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'or' of two logical operands.")
    static Object logical_or(PyDecimal self, Object other, Object context) {
        return run(Shaping::or, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'exclusive or' of two logical operands.")
    static Object logical_xor(PyDecimal self, Object other, Object context) {
        return run(Shaping::xor, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Rotate the digits by the second operand.")
    static Object rotate(PyDecimal self, Object other, Object context) {
        return run(Shaping::rotate, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the first operand with the exponent adjusted by the second.")
    static Object scaleb(PyDecimal self, Object other, Object context) {
        return run(Shaping::scaleb, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Shift the digits by the second operand.")
    static Object shift(PyDecimal self, Object other, Object context) {
        return run(Shaping::shift, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare the abstract representations rather than the values.")
    static Object compare_total(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareTotal, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "As compare_total, but ignore signs.")
    static Object compare_total_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareTotalMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return a copy of the first operand with the sign of the second.")
    static Object copy_sign(PyDecimal self, Object other, Object context) {
        PyDecimalContext.orCurrent(context);
        return self.withSign(DecimalInput.operand(other).negative);
    }

    @PyMethod(signature = BINARY, doc = "Test whether the operands have the same exponent or are both infinite or both NaN.")
    static boolean same_quantum(PyDecimal self, Object other, Object context) {
        PyDecimalContext.orCurrent(context);
        return DecimalQuestions.sameQuantum(self, DecimalInput.operand(other));
    }

    @PyMethod(signature = "($self, /, other, third, context=None)", doc = "Fused multiply-add: self * other + third without rounding in between.")
    static Object fma(PyDecimal self, Object other, Object third, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        PyDecimal b = DecimalInput.operand(other);
        PyDecimal d = DecimalInput.operand(third);
        Calc c = where.calc();
        return where.done(c, Arith.fma(c, self, b, d).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = "($self, /, exp, rounding=None, context=None)", doc = "Return the number rounded so that it has the exponent of the second operand.")
    static Object quantize(PyDecimal self, Object exp, Object rounding, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        Calc c = where.calc();
        if (rounding != PyNone.NONE) {
            c.rounding = Rounding.of(rounding);
        }
        return where.done(c, Shaping.quantize(c, self, DecimalInput.operand(exp)).as(PyDecimal.TYPE));
    }

    private static Object integral(Operation.Unary operation, PyDecimal self, Object rounding, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        Calc c = where.calc();
        if (rounding != PyNone.NONE) {
            c.rounding = Rounding.of(rounding);
        }
        return where.done(c, operation.apply(c, self).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = ROUNDED, doc = "Round to the nearest integer without signaling Inexact or Rounded.")
    static Object to_integral(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralValue, self, rounding, context);
    }

    @PyMethod(signature = ROUNDED, doc = "Round to the nearest integer without signaling Inexact or Rounded.")
    static Object to_integral_value(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralValue, self, rounding, context);
    }

    @PyMethod(signature = ROUNDED, doc = "Round to the nearest integer, signaling Inexact or Rounded if rounding occurs.")
    static Object to_integral_exact(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralExact, self, rounding, context);
    }

    @PyMethod(signature = UNARY, doc = "Return a string describing the class of the operand.")
    static Object number_class(PyDecimal self, Object context) {
        return Choosing.numberClass(PyDecimalContext.orCurrent(context).calc(), self);
    }

    @PyMethod(signature = UNARY, doc = "Convert to an engineering-type string.")
    static Object to_eng_string(PyDecimal self, Object context) {
        return DecimalText.of(self, true, PyDecimalContext.orCurrent(context).capitals != 0);
    }

    @PyMethod(signature = UNARY, doc = "Return True if the argument is a normal number.")
    static boolean is_normal(PyDecimal self, Object context) {
        return DecimalQuestions.isNormal(self, PyDecimalContext.orCurrent(context));
    }

    @PyMethod(signature = UNARY, doc = "Return True if the argument is subnormal.")
    static boolean is_subnormal(PyDecimal self, Object context) {
        return DecimalQuestions.isSubnormal(self, PyDecimalContext.orCurrent(context));
    }
}
