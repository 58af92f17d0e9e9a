package org.pyjc.runtime.types.dict;

import java.math.BigInteger;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Equality of keys: identical or equal, as CPython's PyObject_RichCompareBool. Stateless.
 */
public final class KeyEquality {
    /** Answers of {@link #quick}. */
    public static final int UNEQUAL = 0;
    public static final int EQUAL = 1;
    public static final int UNKNOWN = 2;

    private KeyEquality() {}

    /** Compares what can be compared without running Python code; {@link #UNKNOWN} otherwise. */
    public static int quick(Object a, Object b) {
        if (a == b) {
            return EQUAL;
        }
        if (a instanceof String s) {
            return b instanceof String t ? answer(s.equals(t)) : isPlain(b) ? UNEQUAL : UNKNOWN;
        }
        if (a instanceof Long x) {
            return b instanceof Long y ? answer(x.longValue() == y.longValue()) : quickNumber(a, b);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return answer(x.doubleValue() == y.doubleValue() || x.equals(y));
        }
        if (a instanceof PyTuple x && b instanceof PyTuple y) {
            return quickTuples(x, y);
        }
        return quickNumber(a, b);
    }

    private static int quickTuples(PyTuple a, PyTuple b) {
        if (a.type() != PyTuple.TYPE || b.type() != PyTuple.TYPE) {
            return UNKNOWN;
        }
        if (a.size() != b.size()) {
            return UNEQUAL;
        }
        for (int i = 0; i < a.size(); i++) {
            int quick = quick(a.get(i), b.get(i));
            if (quick != EQUAL) {
                return quick;
            }
        }
        return EQUAL;
    }

    private static int quickNumber(Object a, Object b) {
        if (!isPlain(a) || !isPlain(b)) {
            return UNKNOWN;
        }
        if (a instanceof String || b instanceof String || a == PyNone.NONE || b == PyNone.NONE) {
            return UNEQUAL;
        }
        return answer(a instanceof WideStr || b instanceof WideStr ? a.equals(b) : Compare.eq(a, b));
    }

    /** Whether comparing the value with another plain one runs no Python code. */
    public static boolean isPlain(Object o) {
        return o instanceof String || o instanceof Long || o instanceof Double || o instanceof Boolean
                || o == PyNone.NONE || o instanceof BigInteger || o instanceof WideStr;
    }

    private static int answer(boolean equal) {
        return equal ? EQUAL : UNEQUAL;
    }

    /** Whether a stored key is the searched one: identical or equal; may run Python code. */
    public static boolean same(Object stored, Object key) {
        int quick = quick(stored, key);
        return quick == UNKNOWN ? Compare.eq(stored, key) : quick == EQUAL;
    }
}
