package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;

/** The methods of {@code Context} with one number. Compare CPython _decimal.c: context_methods. Thread safety: stateless. */
final class ContextUnary {
    private static final String UNARY = "($self, x, /)";

    private ContextUnary() {}

    private static PyDecimal run(Operation.Unary operation, PyDecimalContext self, Object x) {
        return Operation.run(operation, DecimalInput.operand(x), self);
    }

    @PyMethod(signature = UNARY, doc = "Return the absolute value of x.\n\n")
    static Object abs(PyDecimalContext self, Object x) {
        return run(Choosing::abs, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return e ** x.\n\n")
    static Object exp(PyDecimalContext self, Object x) {
        return run(Elementary::exp, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the natural (base e) logarithm of x.\n\n")
    static Object ln(PyDecimalContext self, Object x) {
        return run(Elementary::ln, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the base 10 logarithm of x.\n\n")
    static Object log10(PyDecimalContext self, Object x) {
        return run(Elementary::log10, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Minus corresponds to the unary prefix minus operator in Python, but applies\nthe context to the result.\n\n")
    static Object minus(PyDecimalContext self, Object x) {
        return run(Choosing::minus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the largest representable number smaller than x.\n\n")
    static Object next_minus(PyDecimalContext self, Object x) {
        return run(Shaping::nextMinus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the smallest representable number larger than x.\n\n")
    static Object next_plus(PyDecimalContext self, Object x) {
        return run(Shaping::nextPlus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Reduce x to its simplest form. Alias for reduce(x).\n\n")
    static Object normalize(PyDecimalContext self, Object x) {
        return run(Shaping::normalize, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Plus corresponds to the unary prefix plus operator in Python, but applies\nthe context to the result.\n\n")
    static Object plus(PyDecimalContext self, Object x) {
        return run(Choosing::plus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Identical to to_integral_value(x).\n\n")
    static Object to_integral(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralValue, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to an integer. Signal if the result is rounded or inexact.\n\n")
    static Object to_integral_exact(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralExact, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to an integer.\n\n")
    static Object to_integral_value(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralValue, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Square root of a non-negative number to context precision.\n\n")
    static Object sqrt(PyDecimalContext self, Object x) {
        return run(Elementary::sqrt, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the exponent of the magnitude of the operand's MSD.\n\n")
    static Object logb(PyDecimalContext self, Object x) {
        return run(Shaping::logb, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Invert all the digits in the operand.\n\nThe operand must be a logical number.\n\n    >>> "
            + "ExtendedContext.logical_invert(Decimal('0'))\n    Decimal('111111111')\n    >>> "
            + "ExtendedContext.logical_invert(Decimal('1'))\n    Decimal('111111110')\n    >>> "
            + "ExtendedContext.logical_invert(Decimal('111111111'))\n    Decimal('0')\n    >>> "
            + "ExtendedContext.logical_invert(Decimal('101010101'))\n    Decimal('10101010')\n    >>> "
            + "ExtendedContext.logical_invert(1101)\n    Decimal('111110010')\n\n")
    static Object logical_invert(PyDecimalContext self, Object x) {
        return run(Shaping::invert, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to the context.")
    static Object _apply(PyDecimalContext self, Object x) {
        return run(Choosing::apply, self, x);
    }
}
