package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;

/** Integers by {@code __index__}. Compare CPython abstract.c: PyNumber_Index, PyNumber_AsSsize_t. Thread safety: stateless. */
public final class Index {
    private Index() {}

    /** Whether a value can be an index. */
    public static boolean isIndex(Object o) {
        return o instanceof Long || PyType.of(o).lookupSpecial(Special.INDEX) != null || isPlain(o);
    }

    private static boolean isPlain(Object o) {
        return o instanceof BigInteger || o instanceof Boolean;
    }

    /** The value as a {@code Long} or {@code BigInteger}. */
    public static Object of(Object o) {
        if (o instanceof Long || o instanceof BigInteger) {
            return o;
        }
        // an int is its own index, whatever __index__ a subclass defines
        Object own = Values.intOrNull(o);
        if (own != null) {
            return own;
        }
        Object result = Call.specialOrNull(o, Special.INDEX);
        if (result == null) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object cannot be interpreted as an integer");
        }
        return checked(result);
    }

    private static Object checked(Object result) {
        Object own = Values.intOrNull(result);
        if (own != null) {
            return own;
        }
        throw Errors.typeError("__index__ returned non-int (type " + PyType.of(result).name() + ")");
    }

    /** The value as an index; IndexError when it is beyond 64 bits. */
    public static long ssize(Object o) {
        return of(o) instanceof Long n ? n : tooLarge(o);
    }

    private static long tooLarge(Object o) {
        throw Errors.indexError("cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
    }

    /** The value as a count; OverflowError when it is beyond 64 bits. */
    public static long count(Object o) {
        if (of(o) instanceof Long n) {
            return n;
        }
        throw Errors.overflowError("cannot fit '" + PyType.of(o).name() + "' into an index-sized integer");
    }

    /** The value, or the nearest limit of a long. */
    public static long clamped(Object o) {
        Object n = of(o);
        return n instanceof Long l ? l : ((BigInteger) n).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
