package org.pyjc.runtime.types.floats;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.number.FloatParse;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.BytesLike;

/** {@code float(x)}. Compare CPython abstract.c: PyNumber_Float. Thread safety: stateless. */
public final class FloatConversion {
    private FloatConversion() {}

    static double of(Object x) {
        Object text = Values.strOrNull(x);
        if (text != null) {
            return FloatParse.parse(text);
        }
        Double number = numberOrNull(x);
        if (number != null) {
            return number;
        }
        byte[] bytes = BytesLike.bytesOrNull(x);
        if (bytes != null) {
            return FloatParse.parse(bytes);
        }
        throw Errors.typeError("float() argument must be a string or a real number, not '" + PyType.of(x).name() + "'");
    }

    static double fromNumber(Object x) {
        Double number = numberOrNull(x);
        if (number == null) {
            throw Errors.typeError("must be real number, not " + PyType.of(x).name());
        }
        return number;
    }

    /** A real number by {@code __float__} or {@code __index__}; null when it has neither. */
    public static Double numberOrNull(Object x) {
        if (x instanceof Double d) {
            return d;
        }
        if (x instanceof Long n) {
            return (double) n;
        }
        Object result = Call.specialOrNull(x, Special.FLOAT);
        if (result != null) {
            Double value = Values.floatOrNull(result);
            if (value == null) {
                throw Errors.typeError(PyType.of(x).name() + ".__float__ returned non-float (type " + PyType.of(result).name() + ")");
            }
            if (!(result instanceof Double)) {
                Warnings.warn(Exceptions.DEPRECATION_WARNING, TypeNames.full(PyType.of(x)) + ".__float__ returned non-float (type "
                        + TypeNames.full(PyType.of(result)) + ").  The ability to return an instance of a strict subclass of float "
                        + "is deprecated, and may be removed in a future version of Python.", 1);
            }
            return value;
        }
        return PyType.of(x).lookupSpecial(Special.INDEX) == null ? null
                : (Double) IntMath.toDouble(org.pyjc.runtime.ops.Index.of(x));
    }
}
