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

    @PyMethod(signature = BINARY, doc = "Return the sum of x and y.\n\n")
    static Object add(PyDecimalContext self, Object x, Object y) {
        return run(Arith::add, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the difference between x and y.\n\n")
    static Object subtract(PyDecimalContext self, Object x, Object y) {
        return run(Arith::subtract, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the product of x and y.\n\n")
    static Object multiply(PyDecimalContext self, Object x, Object y) {
        return run(Arith::multiply, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return x divided by y.\n\n")
    static Object divide(PyDecimalContext self, Object x, Object y) {
        return run(Arith::divide, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return x divided by y, truncated to an integer.\n\n")
    static Object divide_int(PyDecimalContext self, Object x, Object y) {
        return run(Arith::divideInt, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the remainder from integer division.  The sign of the result,\nif non-zero, is the same as that of the "
            + "original dividend.\n\n")
    static Object remainder(PyDecimalContext self, Object x, Object y) {
        return run(Arith::remainder, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return a value equal to x (rounded), having the exponent of y.\n\n")
    static Object quantize(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::quantize, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare x and y numerically.\n\n")
    static Object compare(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compare, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare x and y numerically.  All NaNs signal.\n\n")
    static Object compare_signal(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareSignal, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the values numerically and return the maximum.\n\n")
    static Object max(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::max, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the values numerically with their sign ignored.\n\n")
    static Object max_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::maxMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the values numerically and return the minimum.\n\n")
    static Object min(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::min, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare the values numerically with their sign ignored.\n\n")
    static Object min_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::minMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the number closest to x, in the direction towards y.\n\n")
    static Object next_toward(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::nextToward, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return x - y * n, where n is the integer nearest the exact value of x / y\n(if the result is 0 then its sign will be "
            + "the sign of x).\n\n")
    static Object remainder_near(PyDecimalContext self, Object x, Object y) {
        return run(Arith::remainderNear, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Applies the logical operation 'and' between each operand's digits.\n\nThe operands must be both logical numbers.\n\n  "
            + "  >>> ExtendedContext.logical_and(Decimal('0'), Decimal('0'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_and(Decimal('0'), Decimal('1'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_and(Decimal('1'), Decimal('0'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_and(Decimal('1'), Decimal('1'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_and(Decimal('1100'), Decimal('1010'))\n    Decimal('1000')\n    >>> "
            + "ExtendedContext.logical_and(Decimal('1111'), Decimal('10'))\n    Decimal('10')\n    >>> "
            + "ExtendedContext.logical_and(110, 1101)\n    Decimal('100')\n    >>> ExtendedContext.logical_and(Decimal(110), 1101)\n "
            + "   Decimal('100')\n    >>> ExtendedContext.logical_and(110, Decimal(1101))\n    Decimal('100')\n\n")
    static Object logical_and(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::and, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Applies the logical operation 'or' between each operand's digits.\n\nThe operands must be both logical numbers.\n\n   "
            + " >>> ExtendedContext.logical_or(Decimal('0'), Decimal('0'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_or(Decimal('0'), Decimal('1'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_or(Decimal('1'), Decimal('0'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_or(Decimal('1'), Decimal('1'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_or(Decimal('1100'), Decimal('1010'))\n    Decimal('1110')\n    >>> "
            + "ExtendedContext.logical_or(Decimal('1110'), Decimal('10'))\n    Decimal('1110')\n    >>> "
            + "ExtendedContext.logical_or(110, 1101)\n    Decimal('1111')\n    >>> ExtendedContext.logical_or(Decimal(110), 1101)\n  "
            + "  Decimal('1111')\n    >>> ExtendedContext.logical_or(110, Decimal(1101))\n    Decimal('1111')\n\n")
    static Object logical_or(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::or, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Applies the logical operation 'xor' between each operand's digits.\n\nThe operands must be both logical numbers.\n\n  "
            + "  >>> ExtendedContext.logical_xor(Decimal('0'), Decimal('0'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_xor(Decimal('0'), Decimal('1'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_xor(Decimal('1'), Decimal('0'))\n    Decimal('1')\n    >>> "
            + "ExtendedContext.logical_xor(Decimal('1'), Decimal('1'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_xor(Decimal('1100'), Decimal('1010'))\n    Decimal('110')\n    >>> "
            + "ExtendedContext.logical_xor(Decimal('1111'), Decimal('10'))\n    Decimal('1101')\n    >>> "
            + "ExtendedContext.logical_xor(110, 1101)\n    Decimal('1011')\n    >>> ExtendedContext.logical_xor(Decimal(110), 1101)\n"
            + "    Decimal('1011')\n    >>> ExtendedContext.logical_xor(110, Decimal(1101))\n    Decimal('1011')\n\n")
    static Object logical_xor(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::xor, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return a copy of x, rotated by y places.\n\n")
    static Object rotate(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::rotate, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return the first operand after adding the second value to its exp.\n\n")
    static Object scaleb(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::scaleb, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return a copy of x, shifted by y places.\n\n")
    static Object shift(PyDecimalContext self, Object x, Object y) {
        return run(Shaping::shift, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare x and y using their abstract representation.\n\n")
    static Object compare_total(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareTotal, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Compare x and y using their abstract representation, ignoring sign.\n\n")
    static Object compare_total_mag(PyDecimalContext self, Object x, Object y) {
        return run(Choosing::compareTotalMag, self, x, y);
    }

    @PyMethod(signature = BINARY, doc = "Return quotient and remainder of the division x / y.\n\n")
    static Object divmod(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return DecimalOperators.divmod(a, DecimalInput.operand(y), self);
    }

    @PyMethod(signature = "($self, /, a, b, modulo=None)", doc = "Compute a**b. If 'a' is negative, then 'b' must be integral. The result\nwill be inexact unless 'a' is integral and "
            + "the result is finite and can\nbe expressed exactly in 'precision' digits.  In the Python version the\nresult is "
            + "always correctly rounded, in the C version the result is almost\nalways correctly rounded.\n\nIf modulo is given, "
            + "compute (a**b) % modulo. The following restrictions\nhold:\n\n    * all three arguments must be integral\n    * 'b' "
            + "must be nonnegative\n    * at least one of 'a' or 'b' must be nonzero\n    * modulo must be nonzero and less than "
            + "10**prec in absolute value\n\n\n")
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

    @PyMethod(signature = "($self, x, y, z, /)", doc = "Return x multiplied by y, plus z.\n\n")
    static Object fma(PyDecimalContext self, Object x, Object y, Object z) {
        PyDecimal a = DecimalInput.operand(x);
        PyDecimal b = DecimalInput.operand(y);
        PyDecimal d = DecimalInput.operand(z);
        Calc c = self.calc();
        return self.done(c, Arith.fma(c, a, b, d).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = BINARY, doc = "Copy the sign from y to x.\n\n")
    static Object copy_sign(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return a.withSign(DecimalInput.operand(y).negative);
    }

    @PyMethod(signature = BINARY, doc = "Return True if the two operands have the same exponent.\n\n")
    static boolean same_quantum(PyDecimalContext self, Object x, Object y) {
        PyDecimal a = DecimalInput.operand(x);
        return DecimalQuestions.sameQuantum(a, DecimalInput.operand(y));
    }
}
