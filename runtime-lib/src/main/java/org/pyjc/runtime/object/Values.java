package org.pyjc.runtime.object;

import java.math.BigInteger;
import org.pyjc.runtime.text.WideStr;

/**
 * The plain value inside an instance of a subclass of int, float or str: such an instance is an object that holds it.
 * Thread safety: stateless.
 */
public final class Values {
    private Values() {}

    /** The str ({@code String} or {@code WideStr}) that {@code o} is or holds, null when it is no str. */
    public static Object strOrNull(Object o) {
        if (o instanceof String || o instanceof WideStr) {
            return o;
        }
        return o instanceof PyBoxed b && (b.value instanceof String || b.value instanceof WideStr) ? b.value : null;
    }

    /** The int ({@code Long} or {@code BigInteger}) that {@code o} is or holds (also of a bool), null when it is no int. */
    public static Object intOrNull(Object o) {
        if (o instanceof Long || o instanceof BigInteger) {
            return o;
        }
        if (o instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        return o instanceof PyBoxed b && (b.value instanceof Long || b.value instanceof BigInteger) ? b.value : null;
    }

    /** The float that {@code o} is or holds, null when it is no float. */
    public static Double floatOrNull(Object o) {
        if (o instanceof Double d) {
            return d;
        }
        return o instanceof PyBoxed b && b.value instanceof Double d ? d : null;
    }

    /** {@code o}, or the plain value that it holds. */
    public static Object unboxed(Object o) {
        return o instanceof PyBoxed b ? b.value : o;
    }
}
