package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.number.NumberCompare;

/**
 * Exact order of int, bool and float values among each other. Compare CPython floatobject.c: float_richcompare.
 * Thread safety: stateless.
 */
public final class NumberOrder {
    /** The answer for a NaN. */
    public static final int UNORDERED = Integer.MIN_VALUE;

    private NumberOrder() {}

    /** Whether a value is an int, a bool or a float in its plain form. */
    public static boolean isNumber(Object o) {
        return o instanceof Long || o instanceof Double || o instanceof Boolean || o instanceof BigInteger;
    }

    /** Negative, zero, positive or {@link #UNORDERED}; both are numbers. */
    public static int compare(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y ? doubles(x, y) : negate(integerWithDouble(b, x));
        }
        if (b instanceof Double y) {
            return integerWithDouble(a, y);
        }
        if (a instanceof BigInteger || b instanceof BigInteger) {
            return big(a).compareTo(big(b));
        }
        return Long.compare(small(a), small(b));
    }

    private static int doubles(double x, double y) {
        return x < y ? -1 : x > y ? 1 : x == y ? 0 : UNORDERED;
    }

    private static int negate(int order) {
        return order == UNORDERED ? UNORDERED : -order;
    }

    private static int integerWithDouble(Object n, double d) {
        if (Double.isNaN(d)) {
            return UNORDERED;
        }
        return n instanceof BigInteger ? NumberCompare.compare(n, d) : NumberCompare.compare(small(n), d);
    }

    private static long small(Object n) {
        return n instanceof Long i ? i : (Boolean) n ? 1 : 0;
    }

    private static BigInteger big(Object n) {
        return n instanceof BigInteger b ? b : BigInteger.valueOf(small(n));
    }
}
