package org.pyjc.runtime.module.math;

import java.math.BigInteger;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code math}. Compare CPython mathmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "math", parts = {RealFunctions.class, IntegerFunctions.class, SequenceFunctions.class}, doc =
        "This module provides access to the mathematical functions\ndefined by the C standard.")
final class MathModule {
    @PyConstant static final double pi = Math.PI;
    @PyConstant static final double e = Math.E;
    @PyConstant static final double tau = Math.TAU;
    @PyConstant static final double inf = Double.POSITIVE_INFINITY;
    @PyConstant static final double nan = Double.NaN;

    private MathModule() {}

    // ---- to int ----

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return the floor of x as an Integral.\n\nThis is the largest integer <= x.")
    static Object floor(Object x) {
        return x instanceof Double d ? IntegerMath.ofWhole(Math.floor(d)) : whole(x, "__floor__", Math::floor);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.")
    static Object ceil(Object x) {
        return x instanceof Double d ? IntegerMath.ofWhole(Math.ceil(d)) : whole(x, "__ceil__", Math::ceil);
    }

    private static Object whole(Object x, String method, java.util.function.DoubleUnaryOperator round) {
        if (x instanceof Long || x instanceof BigInteger) {
            return x;
        }
        Object found = PyType.of(x).lookup(method);
        return found != null ? Call.callAttribute(found, x) : IntegerMath.ofWhole(round.applyAsDouble(Args.real(x)));
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method.")
    static Object trunc(Object x) {
        if (x instanceof Double d) {
            return IntegerMath.ofWhole(d < 0 ? Math.ceil(d) : Math.floor(d));
        }
        if (x instanceof Long || x instanceof BigInteger) {
            return x;
        }
        Object found = PyType.of(x).lookup("__trunc__");
        if (found == null) {
            throw Errors.typeError("type " + PyType.of(x).name() + " doesn't define __trunc__ method");
        }
        return Call.callAttribute(found, x);
    }

    // ---- parts of floats ----

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the mantissa and exponent of x, as pair (m, e).\n\nm is a float and e is an int, such "
            + "that x = m * 2.**e.\nIf x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.")
    static Object frexp(double x) {
        return new PyTuple(MathFunctions.frexpMantissa(x), (long) MathFunctions.frexpExponent(x));
    }

    @PyFunctionDef(signature = "($module, x, i, /)", doc = "Return x * (2**i).\n\nThis is essentially the inverse of frexp().")
    static double ldexp(double x, Object i) {
        Object exponent = Values.intOrNull(i);
        if (exponent == null) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        return MathFunctions.ldexp(x, Args.clamped(exponent));
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are "
            + "floats.")
    static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return new PyTuple(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new PyTuple(Math.copySign(x - whole, x), whole);
    }

    @PyFunctionDef(signature = "($module, x, y, /, *, steps=None)",
            doc = "Return the floating-point value the given number of steps after x towards y.\n\nIf steps is "
            + "not specified or is None, it defaults to 1.\n\nRaises a TypeError, if x or y is not a double, "
            + "or if steps is not an integer.\nRaises ValueError if steps is negative.")
    static double nextafter(double x, double y, @OrNone Object steps) {
        if (steps == null) {
            return MathFunctions.nextafter(x, y);
        }
        return MathFunctions.nextafter(x, y, Args.clamped(Args.index(steps)));
    }

    // ---- questions ----

    @PyFunctionDef(signature = "($module, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Determine whether two floating-point numbers are close in value.\n\n  rel_tol\n    maximum "
            + "difference for being considered \"close\", relative to the\n    magnitude of the input "
            + "values\n  abs_tol\n    maximum difference for being considered \"close\", regardless of the\n  "
            + "  magnitude of the input values\n\nReturn True if a is close in value to b, and False "
            + "otherwise.\n\nFor the values to be considered close, the difference between them\nmust be "
            + "smaller than at least one of the tolerances.\n\n-inf, inf and NaN behave similarly to the IEEE "
            + "754 Standard.  That\nis, NaN is not close to anything, even itself.  inf and -inf are\nonly "
            + "close to themselves.")
    static boolean isclose(double a, double b, double relTol, double absTol) {
        return MathFunctions.isclose(a, b, relTol, absTol);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return True if x is neither an infinity nor a NaN, and False otherwise.")
    static boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return True if x is a positive or negative infinity, and False otherwise.")
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return True if x is a NaN (not a number), and False otherwise.")
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    // ---- logarithms ----

    @PyFunctionDef(signature = "(x, base=<absent>, /)", textSignature = false,
            doc = "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\nIf the base is not "
            + "specified, returns the natural logarithm (base e) of x.")
    static Object log(Object x, Object base) {
        double numerator = logarithm(x, IntegerMath.Base.E);
        return base == null ? (Object) numerator : Arithmetic.truediv(numerator, logarithm(base, IntegerMath.Base.E));
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return the base 2 logarithm of x.")
    static double log2(Object x) {
        return logarithm(x, IntegerMath.Base.TWO);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return the base 10 logarithm of x.")
    static double log10(Object x) {
        return logarithm(x, IntegerMath.Base.TEN);
    }

    /** Ints are not limited to what a float can hold. Compare CPython mathmodule.c: loghelper. */
    private static double logarithm(Object x, IntegerMath.Base base) {
        Object n = x instanceof Double ? null : Values.intOrNull(x);
        if (n != null) {
            return IntegerMath.log(n, base);
        }
        double d = Args.real(x);
        return switch (base) {
            case E -> MathFunctions.log(d);
            case TWO -> MathFunctions.log2(d);
            case TEN -> MathFunctions.log10(d);
        };
    }
}
