package org.pyjc.runtime.types.ints;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.number.IntParse;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code int(x, base)}. Compare CPython longobject.c: long_new_impl and abstract.c: PyNumber_Long. Stateless. */
public final class IntConversion {
    private IntConversion() {}

    /** Both arguments may be null, for absent. */
    static Object of(Object x, Object base) {
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return 0L;
        }
        return base == null ? number(x) : inBase(x, Index.of(base));
    }

    private static Object inBase(Object x, Object base) {
        if (!(base instanceof Long b) || b != 0 && b < 2 || b > 36) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        Object text = Values.strOrNull(x);
        if (text != null) {
            return IntParse.parse(text, b);
        }
        byte[] bytes = x instanceof PyBytes || x instanceof PyByteArray ? BytesLike.bytesOrNull(x) : null;
        if (bytes != null) {
            return IntParse.parse(bytes, b);
        }
        throw Errors.typeError("int() can't convert non-string with explicit base");
    }

    /** {@code int(x)}. */
    public static Object number(Object x) {
        if (x instanceof Long || x instanceof BigInteger) {
            return x;
        }
        Object result = Call.specialOrNull(x, Special.INT);
        if (result != null) {
            return checked(result, "__int__");
        }
        result = Call.specialOrNull(x, Special.INDEX);
        if (result != null) {
            return checked(result, "__index__");
        }
        Object text = Values.strOrNull(x);
        if (text != null) {
            return IntParse.parse(text, 10);
        }
        byte[] bytes = BytesLike.bytesOrNull(x);
        if (bytes != null) {
            return IntParse.parse(bytes, 10);
        }
        throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '"
                + PyType.of(x).name() + "'");
    }

    private static Object checked(Object result, String method) {
        Object value = Values.intOrNull(result);
        if (value == null) {
            throw Errors.typeError(method + " returned non-int (type " + PyType.of(result).name() + ")");
        }
        if (PyType.of(result) != IntType.TYPE) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, method + " returned non-int (type " + PyType.of(result).name()
                    + ").  The ability to return an instance of a strict subclass of int is deprecated, "
                    + "and may be removed in a future version of Python.", 1);
        }
        return value;
    }
}
