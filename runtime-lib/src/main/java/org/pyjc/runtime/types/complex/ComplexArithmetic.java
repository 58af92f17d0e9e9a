package org.pyjc.runtime.types.complex;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.ComplexMath;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.NumberCompare;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * The arithmetic of complex, which does not make a real operand complex first. Compare CPython complexobject.c.
 * Thread safety: stateless.
 */
final class ComplexArithmetic {
    private ComplexArithmetic() {}

    private static Object notImplemented() {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** The float or int as a double; null when it is neither. Compare CPython complexobject.c: convert_to_double. */
    private static Double realOrNull(Object o) {
        if (o instanceof Double d) {
            return d;
        }
        Double d = Values.floatOrNull(o);
        if (d != null) {
            return d;
        }
        Object n = Values.intOrNull(o);
        return n == null ? null : (Double) IntMath.toDouble(n);
    }

    @PyMethod
    static Object __add__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return new PyComplex(self.real() + c.real(), self.imag() + c.imag());
        }
        Double d = realOrNull(other);
        return d == null ? notImplemented() : new PyComplex(self.real() + d, self.imag());
    }

    @PyMethod
    static Object __radd__(PyComplex self, Object other) {
        return __add__(self, other);
    }

    @PyMethod
    static Object __sub__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return new PyComplex(self.real() - c.real(), self.imag() - c.imag());
        }
        Double d = realOrNull(other);
        return d == null ? notImplemented() : new PyComplex(self.real() - d, self.imag());
    }

    @PyMethod
    static Object __rsub__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return __sub__(c, self);
        }
        Double d = realOrNull(other);
        return d == null ? notImplemented() : new PyComplex(d - self.real(), -self.imag());
    }

    @PyMethod
    static Object __mul__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return PyComplex.of(ComplexMath.multiply(self.real(), self.imag(), c.real(), c.imag()));
        }
        Double d = realOrNull(other);
        return d == null ? notImplemented() : new PyComplex(self.real() * d, self.imag() * d);
    }

    @PyMethod
    static Object __rmul__(PyComplex self, Object other) {
        return other instanceof PyComplex c ? __mul__(c, self) : __mul__(self, other);
    }

    @PyMethod
    static Object __truediv__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return PyComplex.of(ComplexMath.divide(self.real(), self.imag(), c.real(), c.imag()));
        }
        Double d = realOrNull(other);
        if (d == null) {
            return notImplemented();
        }
        if (d == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return new PyComplex(self.real() / d, self.imag() / d);
    }

    @PyMethod
    static Object __rtruediv__(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return __truediv__(c, self);
        }
        Double d = realOrNull(other);
        return d == null ? notImplemented() : PyComplex.of(ComplexMath.divideReal(d, self.real(), self.imag()));
    }

    @PyMethod(signature = "(self, value, mod=None, /)")
    static Object __pow__(PyComplex self, Object other, Object mod) {
        PyComplex exponent = complexOrNull(other);
        return exponent == null ? notImplemented() : power(self, exponent, mod);
    }

    @PyMethod(signature = "(self, value, mod=None, /)")
    static Object __rpow__(PyComplex self, Object other, Object mod) {
        PyComplex base = complexOrNull(other);
        return base == null ? notImplemented() : power(base, self, mod);
    }

    private static PyComplex complexOrNull(Object o) {
        if (o instanceof PyComplex c) {
            return c;
        }
        Double d = realOrNull(o);
        return d == null ? null : new PyComplex(d, 0);
    }

    private static Object power(PyComplex a, PyComplex b, Object mod) {
        if (mod != PyNone.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return PyComplex.pow(a.real(), a.imag(), b.real(), b.imag());
    }

    @PyMethod
    static Object __neg__(PyComplex self) {
        return new PyComplex(-self.real(), -self.imag());
    }

    @PyMethod
    static Object __pos__(PyComplex self) {
        return self.plain();
    }

    @PyMethod
    static double __abs__(PyComplex self) {
        return ComplexMath.abs(self.real(), self.imag());
    }

    @PyMethod
    static boolean __bool__(PyComplex self) {
        return self.real() != 0 || self.imag() != 0;
    }

    // ---- comparison ----

    /** Null when the other object is no number. */
    private static Boolean equal(PyComplex self, Object other) {
        if (other instanceof PyComplex c) {
            return self.real() == c.real() && self.imag() == c.imag();
        }
        Double d = Values.floatOrNull(other);
        if (d != null) {
            return self.imag() == 0 && self.real() == d;
        }
        Object n = Values.intOrNull(other);
        return n == null ? null : (Boolean) (self.imag() == 0 && NumberCompare.equal(n, self.real()));
    }

    /** Compare CPython complexobject.c: complex_richcompare. */
    @PyRichCompare
    static Object compare(PyComplex self, Object other, Special op) {
        Boolean equal = op == Special.EQ || op == Special.NE ? equal(self, other) : null;
        return equal == null ? notImplemented() : (Object) (equal == (op == Special.EQ));
    }
}
