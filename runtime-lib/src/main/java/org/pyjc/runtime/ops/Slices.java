package org.pyjc.runtime.ops;

import java.util.Arrays;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code o[start:stop]} without a slice object where nobody could see it. Compare CPython bytecodes.c: BINARY_SLICE.
 * Thread safety: stateless.
 */
public final class Slices {
    private Slices() {}

    /** {@code o[start:stop]}; None stands for a bound that is left out. */
    public static Object get(Object o, Object start, Object stop) {
        if (o instanceof String s && isBound(start) && isBound(stop)) {
            int n = s.length();
            int from = clip(start, 0, n);
            int to = clip(stop, n, n);
            return from >= to ? "" : Str.substring(s, from, to);
        }
        if (o instanceof PyList l && l.isExact() && isBound(start) && isBound(stop)) {
            int n = l.size();
            return l.slice(clip(start, 0, n), clip(stop, n, n));
        }
        if (o instanceof PyTuple t && t.type() == PyTuple.TYPE && isBound(start) && isBound(stop)) {
            int n = t.size();
            return part(t, clip(start, 0, n), clip(stop, n, n));
        }
        return Items.get(o, new PySlice(start, stop, PyNone.NONE));
    }

    private static PyTuple part(PyTuple t, int from, int to) {
        if (from >= to) {
            return PyTuple.EMPTY;
        }
        return to - from == t.size() ? t : new PyTuple(Arrays.copyOfRange(t.items(), from, to));
    }

    private static boolean isBound(Object o) {
        return o instanceof Long || o == PyNone.NONE;
    }

    private static int clip(Object bound, int otherwise, int length) {
        if (!(bound instanceof Long l)) {
            return otherwise;
        }
        long i = l;
        if (i < 0) {
            i += length;
        }
        return i < 0 ? 0 : (int) Math.min(i, length);
    }
}
