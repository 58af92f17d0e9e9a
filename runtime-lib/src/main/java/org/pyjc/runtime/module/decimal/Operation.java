package org.pyjc.runtime.module.decimal;

/** An operation of the arithmetic, and how it is run in a context. Stateless. */
final class Operation {
    /** An operation on one number. */
    interface Unary {
        PyDecimal apply(Calc c, PyDecimal a);
    }

    /** An operation on two numbers. */
    interface Binary {
        PyDecimal apply(Calc c, PyDecimal a, PyDecimal b);
    }

    private Operation() {}

    static PyDecimal run(Unary operation, PyDecimal a, PyDecimalContext context) {
        Calc c = context.calc();
        return context.done(c, operation.apply(c, a).as(PyDecimal.TYPE));
    }

    static PyDecimal run(Binary operation, PyDecimal a, PyDecimal b, PyDecimalContext context) {
        Calc c = context.calc();
        return context.done(c, operation.apply(c, a, b).as(PyDecimal.TYPE));
    }
}
