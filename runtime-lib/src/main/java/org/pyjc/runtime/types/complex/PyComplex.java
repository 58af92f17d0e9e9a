package org.pyjc.runtime.types.complex;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.number.ComplexMath;
import org.pyjc.runtime.number.ComplexText;
import org.pyjc.runtime.number.NumberHash;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Formatting;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The type {@code complex}. Compare CPython complexobject.c. Thread safety: immutable. */
@PyTypeDef(name = "complex", signature = "(real=0, imag=0)", parts = ComplexArithmetic.class, doc = """
        Create a complex number from a string or numbers.

        If a string is given, parse it as a complex number.
        If a single number is given, convert it to a complex number.
        If the 'real' or 'imag' arguments are given, create a complex number
        with the specified real and imaginary components.""")
public final class PyComplex extends PyObject {
    public static final PyType TYPE = PyType.define(new PyComplexExposer());

    @PyMember(doc = "the real part of a complex number")
    final double real;
    @PyMember(doc = "the imaginary part of a complex number")
    final double imag;

    public PyComplex(double real, double imag) {
        this(TYPE, real, imag);
    }

    PyComplex(PyType type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
    }

    /** {@code complex(re, im) ** complex(re2, im2)}. */
    public static Object pow(double re, double im, double re2, double im2) {
        return of(ComplexMath.power(re, im, re2, im2));
    }

    static PyComplex of(double[] parts) {
        return new PyComplex(parts[0], parts[1]);
    }

    public double real() {
        return real;
    }

    public double imag() {
        return imag;
    }

    @PyNew(signature = "(real=<absent>, imag=<absent>)")
    static Object create(PyType cls, Object real, Object imag) {
        if (imag == null && real instanceof PyComplex c && c.type() == TYPE && cls == TYPE) {
            return c;
        }
        return ComplexConversion.create(cls, real, imag);
    }

    @PyClassMethod(name = "from_number", signature = "(cls, number, /)", doc = "Convert number to a complex floating-point number.")
    static Object fromNumber(PyType cls, Object number) {
        if (number instanceof PyComplex c && c.type() == TYPE && cls == TYPE) {
            return c;
        }
        PyComplex value = ComplexConversion.of(number);
        return cls == TYPE ? value.plain() : Call.call1(cls, value.plain());
    }

    /** The value as an instance of exactly this type. */
    PyComplex plain() {
        return type() == TYPE ? this : new PyComplex(real, imag);
    }

    @PyMethod
    String __repr__() {
        return ComplexText.repr(real, imag);
    }

    @PyMethod
    long __hash__() {
        return NumberHash.hash(real, imag);
    }

    @PyMethod(signature = "(self, format_spec, /)", doc = "Convert to a string according to format_spec.")
    Object __format__(@ToStr Object spec) {
        return Formatting.formatComplex(real, imag, spec, type().name());
    }

    @PyMethod(doc = "Convert this value to exact type complex.")
    Object __complex__() {
        return plain();
    }

    @PyMethod(doc = "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.")
    Object conjugate() {
        return new PyComplex(real, -imag);
    }

    @PyMethod
    Object __getnewargs__() {
        return new PyTuple(real, imag);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyComplex c && Double.doubleToLongBits(real) == Double.doubleToLongBits(c.real)
                && Double.doubleToLongBits(imag) == Double.doubleToLongBits(c.imag);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(real) * 31 + Double.hashCode(imag);
    }
}
