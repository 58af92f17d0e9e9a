package org.pyjc.runtime.types.slice;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code slice.indices} for a length of any size. Compare CPython sliceobject.c: _PySlice_GetLongIndices. Stateless. */
public final class SliceIndices {
    private SliceIndices() {}

    public static PyTuple of(PySlice slice, Object length) {
        BigInteger n = big(Index.of(length));
        if (n.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : bound(slice.step);
        if (step.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean backwards = step.signum() < 0;
        BigInteger low = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger high = backwards ? n.subtract(BigInteger.ONE) : n;
        BigInteger start = slice.start == PyNone.NONE ? backwards ? high : low : clip(bound(slice.start), n, low, high);
        BigInteger stop = slice.stop == PyNone.NONE ? backwards ? low : high : clip(bound(slice.stop), n, low, high);
        return new PyTuple(normal(start), normal(stop), normal(step));
    }

    private static BigInteger clip(BigInteger bound, BigInteger n, BigInteger low, BigInteger high) {
        return bound.signum() < 0 ? bound.add(n).max(low) : bound.min(high);
    }

    private static BigInteger bound(Object o) {
        if (!Index.isIndex(o)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return big(Index.of(o));
    }

    private static BigInteger big(Object n) {
        return n instanceof BigInteger b ? b : BigInteger.valueOf((Long) n);
    }

    private static Object normal(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }
}
