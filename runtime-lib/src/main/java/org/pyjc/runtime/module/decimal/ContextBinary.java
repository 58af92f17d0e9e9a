package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.none.PyNone;

/** The methods of {@code Context} with two numbers and more. Compare CPython _decimal.c: context_methods. Thread safety: stateless. */
final class ContextBinary {
    private static final String BINARY = "($self, x, y, /)";

    private ContextBinary() {}

    private static PyDecimal run(Operation.Binary operation, PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return Operation.run(operation, a, DecimalInput.operand(y), self);
    }

    @PyMethod(signature = BINARY, doc = "Return the sum of x and y.")
    static Object add(PyDecimalContext self, Object x, Object y) {
        return run(Arith::add, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the difference between x and y.")
    static Object subtract(PyDecimalContext self, Object x, Object y) {
        return run(Arith::subtract, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the product of x and y.")
    static Object multiply(PyDecimalContext self, Object x, Object y) {
        return run(Arith::multiply, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return x divided by y.")
    static Object divide(PyDecimalContext self, Object x, Object y) {
        return run(Arith::divide, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return x divided by y, truncated to an integer.")
    static Object divide_int(PyDecimalContext self, Object x, Object y) {
        return run(Arith::divideInt, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the remainder from dividing x by y.")
    static Object remainder(PyDecimalContext self, Object x, Object y) {
        return run(Arith::remainder, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return a value equal to x (rounded), having the exponent of y.")
    static Object quantize(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::quantize, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the numbers; the result is a decimal.")
    static Object compare(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compare, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the numbers; all NaNs signal.")
    static Object compare_signal(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareSignal, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the larger number, rounded.")
    static Object max(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::max, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "As max, but compare the absolute values.")
    static Object max_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::maxMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the smaller number, rounded.")
    static Object min(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::min, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "As min, but compare the absolute values.")
    static Object min_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::minMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the representable number next to the first operand in the direction of the second.")
    static Object next_toward(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::nextToward, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the remainder from dividing by the operand, nearest to zero.")
    static Object remainder_near(PyDecimalContext self, Object x, Object y) {
        return run(Arith::remainderNear, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'and' of two logical operands.")
    static Object logical_and(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::and, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'or' of two logical operands.")
    static Object logical_or(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::or, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Digit-wise 'exclusive or' of two logical operands.")
    static Object logical_xor(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::xor, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Rotate the digits by the second operand.")
    static Object rotate(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::rotate, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the first operand with the exponent adjusted by the second.")
    static Object scaleb(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::scaleb, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Shift the digits by the second operand.")
    static Object shift(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::shift, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the abstract representations rather than the values.")
    static Object compare_total(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareTotal, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "As compare_total, but ignore signs.")
    static Object compare_total_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareTotalMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return quotient and remainder of the division x / y.")
    static Object divmod(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return DecimalOperators.divmod(a, DecimalInput.operand(y), self);
    }

    @PyMethod(signature = "($self, /, a, b, modulo=None)", doc = "Compute a**b. If 'a' is negative, then 'b' must be integral; with modulo, all must be.")
    static Object power(PyDecimalContext self, Object a, Object b, Object modulo) {
        PyDecimal x = DecimalInput.operand(a);
        PyDecimal y = DecimalInput.operand(b);
        if (modulo == PyNone.NONE) {
            return Operation.run(Power::power, x, y, self);
        }
        PyDecimal m = DecimalInput.operand(modulo);
        Calc c = self.calc();
        return self.done(c, Power.power(c, x, y, m).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = "($self, x, y, z, /)", doc = "Return x multiplied by y, plus z.")
    static Object fma(PyDecimalContext self, Object x, Object y, Object z) {
        PyDecimal a = DecimalInput.operand(x);
        PyDecimal b = DecimalInput.operand(y);
        PyDecimal d = DecimalInput.operand(z);
        Calc c = self.calc();
        return self.done(c, Arith.fma(c, a, b, d).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = BINARY, doc = "Copy the sign from y to x.")
    static Object copy_sign(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return a.withSign(DecimalInput.operand(y).negative);
    }

    @PyMethod(signature = BINARY, doc = "Return True if the two operands have the same exponent.")
    static boolean same_quantum(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return DecimalQuestions.sameQuantum(a, DecimalInput.operand(y));
    }
}
