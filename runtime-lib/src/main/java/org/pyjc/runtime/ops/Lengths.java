package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.iter.PySized;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code len()} and {@code __length_hint__}. Compare CPython abstract.c: PyObject_Size. Thread safety: stateless. */
public final class Lengths {
    private Lengths() {}

    public static long len(Object o) {
        if (o instanceof PyObject p) {
            int size = ExactContainers.size(p);
            if (size != ExactContainers.NOT_ONE) {
                return size;
            }
            if (p instanceof PySized s && p.type().isBuiltin()) {
                return s.length();
            }
        } else if (Str.isStr(o)) {
            return Str.length(o);
        }
        Object result = Call.specialOrNull(o, Special.LEN);
        if (result == null) {
            throw Errors.typeError("object of type '" + PyType.of(o).name() + "' has no len()");
        }
        return checked(result);
    }

    /** What {@code __len__} returned, as a number. Compare CPython typeobject.c: slot_sq_length. */
    static long checked(Object result) {
        Object n = Index.of(result);
        long length = n instanceof Long l ? l : ((BigInteger) n).signum();
        if (length < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        if (n instanceof BigInteger) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        return length;
    }

    /** How many elements an iterable will probably give. Compare CPython abstract.c: PyObject_LengthHint. */
    public static long hint(Object o, long otherwise) {
        if (PyType.of(o).lookupSpecial(Special.LEN) != null || Str.isStr(o)) {
            try {
                return len(o);
            } catch (PyException e) {
                if (!e.isTypeError()) {
                    throw e;
                }
            }
        }
        Object result;
        try {
            result = Call.specialOrNull(o, Special.LENGTH_HINT);
        } catch (PyException e) {
            if (!e.isTypeError()) {
                throw e;
            }
            return otherwise;
        }
        return result == null || result == PyNotImplemented.NOT_IMPLEMENTED ? otherwise : checkedHint(result);
    }

    private static long checkedHint(Object result) {
        if (!(result instanceof Long || result instanceof BigInteger || result instanceof Boolean)) {
            throw Errors.typeError("__length_hint__ must be an integer, not " + PyType.of(result).name());
        }
        long hint = Index.ssize(result);
        if (hint < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return hint;
    }
}
