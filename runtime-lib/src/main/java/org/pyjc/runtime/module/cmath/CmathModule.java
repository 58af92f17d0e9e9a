package org.pyjc.runtime.module.cmath;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.complex.ComplexConversion;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code cmath}. Compare CPython cmathmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "cmath", doc = "This module provides access to mathematical functions for complex\nnumbers.")
final class CmathModule {
    @PyConstant static final double pi = Math.PI;
    @PyConstant static final double e = Math.E;
    @PyConstant static final double tau = Math.TAU;
    @PyConstant static final double inf = Double.POSITIVE_INFINITY;
    @PyConstant static final double nan = Double.NaN;

    private CmathModule() {}

    @PyConstant
    static Object infj() {
        return new PyComplex(0, Double.POSITIVE_INFINITY);
    }

    @PyConstant
    static Object nanj() {
        return new PyComplex(0, Double.NaN);
    }

    private static Complex complex(Object z) {
        PyComplex c = ComplexConversion.of(z);
        return new Complex(c.real(), c.imag());
    }

    private static Object object(Complex z) {
        return new PyComplex(z.re(), z.im());
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the arc cosine of z.")
    static Object acos(Object z) {
        return object(ComplexFunctions.acos(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the inverse hyperbolic cosine of z.")
    static Object acosh(Object z) {
        return object(ComplexFunctions.acosh(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the arc sine of z.")
    static Object asin(Object z) {
        return object(ComplexFunctions.asin(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the inverse hyperbolic sine of z.")
    static Object asinh(Object z) {
        return object(ComplexFunctions.asinh(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the arc tangent of z.")
    static Object atan(Object z) {
        return object(ComplexFunctions.atan(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the inverse hyperbolic tangent of z.")
    static Object atanh(Object z) {
        return object(ComplexFunctions.atanh(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the cosine of z.")
    static Object cos(Object z) {
        return object(ComplexFunctions.cos(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the hyperbolic cosine of z.")
    static Object cosh(Object z) {
        return object(ComplexFunctions.cosh(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the exponential value e**z.")
    static Object exp(Object z) {
        return object(ComplexFunctions.exp(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the base-10 logarithm of z.")
    static Object log10(Object z) {
        return object(ComplexFunctions.log10(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the sine of z.")
    static Object sin(Object z) {
        return object(ComplexFunctions.sin(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the hyperbolic sine of z.")
    static Object sinh(Object z) {
        return object(ComplexFunctions.sinh(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the square root of z.")
    static Object sqrt(Object z) {
        return object(ComplexFunctions.sqrt(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the tangent of z.")
    static Object tan(Object z) {
        return object(ComplexFunctions.tan(complex(z)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return the hyperbolic tangent of z.")
    static Object tanh(Object z) {
        return object(ComplexFunctions.tanh(complex(z)));
    }

    @PyFunctionDef(signature = "(z, base=<unrepresentable>, /)",
            doc = "log(z[, base]) -> the logarithm of z to the given base.\n\nIf the base is not specified, "
            + "returns the natural logarithm (base e) of z.")
    static Object log(Object z, Object base) {
        return object(base == null ? ComplexFunctions.log(complex(z)) : ComplexFunctions.log(complex(z), complex(base)));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return argument, also known as the phase angle, of a complex.")
    static double phase(Object z) {
        return ComplexFunctions.phase(complex(z));
    }

    @PyFunctionDef(signature = "($module, z, /)",
            doc = "Convert a complex from rectangular coordinates to polar coordinates.\n\nr is the distance from "
            + "0 and phi the phase angle.")
    static Object polar(Object z) {
        Complex c = complex(z);
        return new PyTuple(ComplexFunctions.abs(c), ComplexFunctions.angle(c));
    }

    @PyFunctionDef(signature = "($module, r, phi, /)", doc = "Convert from polar coordinates to rectangular coordinates.")
    static Object rect(double r, double phi) {
        return object(ComplexFunctions.rect(r, phi));
    }

    @PyFunctionDef(signature = "($module, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Determine whether two complex numbers are close in value.\n\n  rel_tol\n    maximum difference "
            + "for being considered \"close\", relative to the\n    magnitude of the input values\n  "
            + "abs_tol\n    maximum difference for being considered \"close\", regardless of the\n    "
            + "magnitude of the input values\n\nReturn True if a is close in value to b, and False "
            + "otherwise.\n\nFor the values to be considered close, the difference between them must "
            + "be\nsmaller than at least one of the tolerances.\n\n-inf, inf and NaN behave similarly to the "
            + "IEEE 754 Standard. That is, NaN is\nnot close to anything, even itself. inf and -inf are only "
            + "close to themselves.")
    static boolean isclose(Object a, Object b, double relTol, double absTol) {
        return ComplexFunctions.isclose(complex(a), complex(b), relTol, absTol);
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Return True if both the real and imaginary parts of z are finite, else False.")
    static boolean isfinite(Object z) {
        return complex(z).isFinite();
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Checks if the real or imaginary part of z is infinite.")
    static boolean isinf(Object z) {
        return ComplexFunctions.isInfinite(complex(z));
    }

    @PyFunctionDef(signature = "($module, z, /)", doc = "Checks if the real or imaginary part of z not a number (NaN).")
    static boolean isnan(Object z) {
        Complex c = complex(z);
        return Double.isNaN(c.re()) || Double.isNaN(c.im());
    }
}
