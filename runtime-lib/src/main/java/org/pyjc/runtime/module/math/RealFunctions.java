package org.pyjc.runtime.module.math;

import org.pyjc.runtime.annot.PyFunctionDef;

/** The functions of the module {@code math} that take floats and give a float. Thread safety: stateless. */
final class RealFunctions {
    private RealFunctions() {}

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi.")
    static double acos(double x) {
        return MathFunctions.acos(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the inverse hyperbolic cosine of x.")
    static double acosh(double x) {
        return MathFunctions.acosh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2.")
    static double asin(double x) {
        return MathFunctions.asin(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the inverse hyperbolic sine of x.")
    static double asinh(double x) {
        return MathFunctions.asinh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2.")
    static double atan(double x) {
        return MathFunctions.atan(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the inverse hyperbolic tangent of x.")
    static double atanh(double x) {
        return MathFunctions.atanh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the cube root of x.")
    static double cbrt(double x) {
        return MathFunctions.cbrt(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the cosine of x (measured in radians).")
    static double cos(double x) {
        return MathFunctions.cos(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the hyperbolic cosine of x.")
    static double cosh(double x) {
        return MathFunctions.cosh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Convert angle x from radians to degrees.")
    static double degrees(double x) {
        return MathFunctions.degrees(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Error function at x.")
    static double erf(double x) {
        return MathFunctions.erf(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Complementary error function at x.")
    static double erfc(double x) {
        return MathFunctions.erfc(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return e raised to the power of x.")
    static double exp(double x) {
        return MathFunctions.exp(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return 2 raised to the power of x.")
    static double exp2(double x) {
        return MathFunctions.exp2(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return exp(x)-1.\n\nThis function avoids the loss of precision involved in the direct "
            + "evaluation of exp(x)-1 for small x.")
    static double expm1(double x) {
        return MathFunctions.expm1(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Gamma function at x.")
    static double gamma(double x) {
        return MathFunctions.gamma(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Natural logarithm of absolute value of Gamma function at x.")
    static double lgamma(double x) {
        return MathFunctions.lgamma(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the natural logarithm of 1+x (base e).\n\nThe result is computed in a way which is "
            + "accurate for x near zero.")
    static double log1p(double x) {
        return MathFunctions.log1p(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Convert angle x from degrees to radians.")
    static double radians(double x) {
        return MathFunctions.radians(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the sine of x (measured in radians).")
    static double sin(double x) {
        return MathFunctions.sin(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the hyperbolic sine of x.")
    static double sinh(double x) {
        return MathFunctions.sinh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the square root of x.")
    static double sqrt(double x) {
        return MathFunctions.sqrt(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the tangent of x (measured in radians).")
    static double tan(double x) {
        return MathFunctions.tan(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the hyperbolic tangent of x.")
    static double tanh(double x) {
        return MathFunctions.tanh(x);
    }

    @PyFunctionDef(signature = "($module, x, /)",
            doc = "Return the value of the least significant bit of the float x.")
    static double ulp(double x) {
        return MathFunctions.ulp(x);
    }

    @PyFunctionDef(signature = "($module, x, /)", doc = "Return the absolute value of the float x.")
    static double fabs(double x) {
        return Math.abs(x);
    }

    @PyFunctionDef(signature = "($module, y, x, /)",
            doc = "Return the arc tangent (measured in radians) of y/x.\n\nUnlike atan(y/x), the signs of both x "
            + "and y are considered.")
    static double atan2(double y, double x) {
        return MathFunctions.atan2(y, x);
    }

    @PyFunctionDef(signature = "($module, x, y, /)",
            doc = "Return a float with the magnitude (absolute value) of x but the sign of y.\n\nOn platforms "
            + "that support signed zeros, copysign(1.0, -0.0)\nreturns -1.0.")
    static double copysign(double x, double y) {
        return Math.copySign(x, y);
    }

    @PyFunctionDef(signature = "($module, x, y, /)",
            doc = "Return fmod(x, y), according to platform C.\n\nx % y may differ.")
    static double fmod(double x, double y) {
        return MathFunctions.fmod(x, y);
    }

    @PyFunctionDef(signature = "($module, x, y, /)",
            doc = "Return x**y (x to the power of y).")
    static double pow(double x, double y) {
        return MathFunctions.pow(x, y);
    }

    @PyFunctionDef(signature = "($module, x, y, /)",
            doc = "Difference between x and the closest integer multiple of y.\n\nReturn x - n*y where n*y is the "
            + "closest integer multiple of y.\nIn the case where x is exactly halfway between two multiples "
            + "of\ny, the nearest even value of n is used. The result is always exact.")
    static double remainder(double x, double y) {
        return MathFunctions.remainder(x, y);
    }

    @PyFunctionDef(signature = "($module, x, y, z, /)",
            doc = "Fused multiply-add operation.\n\nCompute (x * y) + z with a single round.")
    static double fma(double x, double y, double z) {
        return MathFunctions.fma(x, y, z);
    }
}
