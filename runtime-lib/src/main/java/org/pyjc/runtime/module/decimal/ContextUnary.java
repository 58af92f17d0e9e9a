package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;

/** The methods of {@code Context} with one number. Compare CPython _decimal.c: context_methods. Thread safety: stateless. */
final class ContextUnary {
    private static final String UNARY = "($self, x, /)";

    private ContextUnary() {}

    private static PyDecimal run(Operation.Unary operation, PyDecimalContext self, Object x) {
        return Operation.run(operation, DecimalInput.operand(x), self);
    }

    @PyMethod(signature = UNARY, doc = "Return the absolute value.")
    static Object abs(PyDecimalContext self, Object x) {
        return run(Choosing::abs, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return e ** x, correctly rounded with ROUND_HALF_EVEN.")
    static Object exp(PyDecimalContext self, Object x) {
        return run(Elementary::exp, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the natural (base e) logarithm, correctly rounded with ROUND_HALF_EVEN.")
    static Object ln(PyDecimalContext self, Object x) {
        return run(Elementary::ln, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the base ten logarithm, correctly rounded with ROUND_HALF_EVEN.")
    static Object log10(PyDecimalContext self, Object x) {
        return run(Elementary::log10, self, x);
    }

    @PyMethod(signature = UNARY, doc = "The unary prefix minus operator.")
    static Object minus(PyDecimalContext self, Object x) {
        return run(Choosing::minus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the largest representable number that is smaller.")
    static Object next_minus(PyDecimalContext self, Object x) {
        return run(Shaping::nextMinus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the smallest representable number that is larger.")
    static Object next_plus(PyDecimalContext self, Object x) {
        return run(Shaping::nextPlus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Strip trailing zeros, and make all zeros equal to 0e0.")
    static Object normalize(PyDecimalContext self, Object x) {
        return run(Shaping::normalize, self, x);
    }

    @PyMethod(signature = UNARY, doc = "The unary prefix plus operator.")
    static Object plus(PyDecimalContext self, Object x) {
        return run(Choosing::plus, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to an integer.")
    static Object to_integral(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralValue, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to an integer, signaling if the result is rounded or inexact.")
    static Object to_integral_exact(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralExact, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to an integer.")
    static Object to_integral_value(PyDecimalContext self, Object x) {
        return run(Shaping::toIntegralValue, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the square root, correctly rounded with ROUND_HALF_EVEN.")
    static Object sqrt(PyDecimalContext self, Object x) {
        return run(Elementary::sqrt, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the adjusted exponent as a decimal.")
    static Object logb(PyDecimalContext self, Object x) {
        return run(Shaping::logb, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Return the digit-wise inversion of the operand.")
    static Object logical_invert(PyDecimalContext self, Object x) {
        return run(Shaping::invert, self, x);
    }

    @PyMethod(signature = UNARY, doc = "Round to the context.")
    static Object _apply(PyDecimalContext self, Object x) {
        return run(Choosing::apply, self, x);
    }
}
