package org.pyjc.runtime.types.complex;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.number.ComplexText;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.floats.FloatConversion;

/** {@code complex(real, imag)}. Compare CPython complexobject.c: actual_complex_new, complex_new_impl. Thread safety: stateless. */
public final class ComplexConversion {
    private ComplexConversion() {}

    /** Absent arguments are null. */
    static PyComplex create(PyType cls, Object real, Object imag) {
        if (real == null && imag == null) {
            return new PyComplex(cls, 0, 0);
        }
        return imag == null ? single(cls, real) : both(cls, real == null ? (Object) 0L : real, imag);
    }

    private static PyComplex single(PyType cls, Object x) {
        Object text = Values.strOrNull(x);
        if (text != null) {
            ComplexText.Parts parts = ComplexText.parse(text);
            return new PyComplex(cls, parts.re(), parts.im());
        }
        PyComplex value = bySpecialMethod(x);
        if (value == null && x instanceof PyComplex c) {
            value = c;
        }
        if (value != null) {
            return new PyComplex(cls, value.real(), value.imag());
        }
        if (!isReal(x)) {
            throw Errors.typeError("complex() argument must be a string or a number, not " + TypeNames.full(PyType.of(x)));
        }
        return new PyComplex(cls, Args.real(x), 0);
    }

    private static PyComplex both(PyType cls, Object real, Object imag) {
        PyComplex r = bySpecialMethod(real);
        if (r == null && real instanceof PyComplex c) {
            r = c;
        }
        if (r == null && !isReal(real)) {
            throw notReal("real", real);
        }
        if (!(imag instanceof PyComplex) && !isReal(imag)) {
            throw notReal("imag", imag);
        }
        if (r != null && !isReal(real)) {
            deprecated("real", real);
        }
        double re = r != null ? r.real() : number(real);
        double im = r != null ? r.imag() : 0;
        if (imag instanceof PyComplex i) {
            deprecated("imag", imag);
            return new PyComplex(cls, re - i.imag(), r != null ? i.real() + im : i.real());
        }
        double given = number(imag);
        return new PyComplex(cls, re, r != null ? given + im : given);
    }

    private static double number(Object o) {
        return FloatConversion.numberOrNull(o);
    }

    private static boolean isReal(Object o) {
        PyType type = PyType.of(o);
        return type.lookupSpecial(Special.FLOAT) != null || type.lookupSpecial(Special.INDEX) != null;
    }

    private static RuntimeException notReal(String argument, Object o) {
        return Errors.typeError(message(argument, o));
    }

    private static void deprecated(String argument, Object o) {
        Warnings.warn(Exceptions.DEPRECATION_WARNING, message(argument, o), 1);
    }

    private static String message(String argument, Object o) {
        return "complex() argument '" + argument + "' must be a real number, not " + TypeNames.full(PyType.of(o));
    }

    /** What {@code __complex__} returns; null when there is no such method. Compare CPython: try_complex_special_method. */
    private static PyComplex bySpecialMethod(Object o) {
        if (o instanceof PyComplex c && c.type() == PyComplex.TYPE) {
            return c;
        }
        Object made = Call.specialOrNull(o, Special.COMPLEX);
        if (made == null) {
            return null;
        }
        String message = "__complex__ returned non-complex (type " + PyType.of(made).name() + ")";
        if (!(made instanceof PyComplex c)) {
            throw Errors.typeError(message);
        }
        if (c.type() != PyComplex.TYPE) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, message + ".  The ability to return an instance of a strict subclass of complex "
                    + "is deprecated, and may not be supported in a future version of Python.", 1);
        }
        return c;
    }

    /** Any number as a complex; TypeError when it is none. Compare CPython complexobject.c: PyComplex_AsCComplex. */
    public static PyComplex of(Object o) {
        if (o instanceof PyComplex c) {
            return c;
        }
        PyComplex value = bySpecialMethod(o);
        return value != null ? value : new PyComplex(Args.real(o), 0);
    }
}
