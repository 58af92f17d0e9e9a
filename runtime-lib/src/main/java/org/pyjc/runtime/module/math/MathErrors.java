package org.pyjc.runtime.module.math;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.FloatRepr;

/**
 * The errors of the math module. Thread safety: stateless.
 */
final class MathErrors {
    private MathErrors() {}

    static PyException domain() {
        return Errors.valueError("math domain error");
    }

    static PyException range() {
        return Errors.overflowError("math range error");
    }

    /** ValueError "expected WHAT, got X". */
    static PyException expected(String what, double x) {
        return Errors.valueError("expected " + what + ", got " + FloatRepr.repr(x));
    }
}
