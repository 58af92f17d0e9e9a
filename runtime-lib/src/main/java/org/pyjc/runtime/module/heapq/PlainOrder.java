package org.pyjc.runtime.module.heapq;

import java.math.BigInteger;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code a < b} of values whose comparison runs no Python code: numbers, strings, bytes, and tuples that differ in such. Stateless. */
final class PlainOrder {
    /** That Python code might have to be asked. */
    static final int UNKNOWN = -1;

    private PlainOrder() {}

    /** 1 if a is less than b, 0 if not, else {@link #UNKNOWN}. */
    static int less(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y ? 1 : 0;
        }
        if (isExactTuple(a) && isExactTuple(b)) {
            return less(((PyTuple) a).items(), ((PyTuple) b).items());
        }
        return comparable(a, b) ? Compare.ltTest(a, b) ? 1 : 0 : UNKNOWN;
    }

    private static int less(Object[] a, Object[] b) {
        for (int i = 0; i < a.length && i < b.length; i++) {
            if (a[i] == b[i]) {
                continue;
            }
            if (isExactTuple(a[i]) || !comparable(a[i], b[i])) {
                return UNKNOWN;
            }
            if (!Compare.eq(a[i], b[i])) {
                return Compare.ltTest(a[i], b[i]) ? 1 : 0;
            }
        }
        return a.length < b.length ? 1 : 0;
    }

    private static boolean isExactTuple(Object o) {
        return o instanceof PyTuple t && t.type() == PyTuple.TYPE;
    }

    private static boolean comparable(Object a, Object b) {
        return isNumber(a) && isNumber(b) || isText(a) && isText(b) || isBytes(a) && isBytes(b);
    }

    private static boolean isNumber(Object o) {
        return o instanceof Long || o instanceof Double || o instanceof Boolean || o instanceof BigInteger;
    }

    private static boolean isText(Object o) {
        return o instanceof String || Str.isStr(o) && PyType.of(o).isBuiltin();
    }

    private static boolean isBytes(Object o) {
        return o instanceof PyBytes b && b.type() == PyBytes.TYPE;
    }
}
