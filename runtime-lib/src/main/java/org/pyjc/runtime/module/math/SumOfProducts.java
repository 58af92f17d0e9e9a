package org.pyjc.runtime.module.math;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Iteration;

/**
 * {@code sumprod}: ints at the start are summed exactly in a long, the floats after them in three doubles, the rest by the
 * operators. Compare CPython mathmodule.c: math_sumprod_impl, which leaves each of the two paths for good in the same cases.
 *
 * <p>Thread safety: confined to one call.
 */
final class SumOfProducts {
    private Object total = 0L;
    private boolean intPath = true;
    private boolean floatPath = true;
    private long intSum;
    private FloatSums.Products floatSum;

    Object of(Object p, Object q) {
        while (true) {
            Object a = Iteration.next(p);
            Object b = Iteration.next(q);
            if (a == null && b == null) {
                leaveInts();
                leaveFloats();
                return total;
            }
            if (a == null || b == null) {
                throw Errors.valueError("Inputs are not the same length");
            }
            if (!addInts(a, b) && !addFloats(a, b)) {
                total = Arithmetic.add(total, Arithmetic.mul(a, b));
            }
        }
    }

    private boolean addInts(Object a, Object b) {
        if (!intPath) {
            return false;
        }
        if (a instanceof Long x && b instanceof Long y) {
            long product = x * y;
            long sum = intSum + product;
            if (Math.multiplyHigh(x, y) == product >> 63 && ((intSum ^ sum) & (product ^ sum)) >= 0) {
                intSum = sum;
                return true;
            }
        }
        leaveInts();
        return false;
    }

    private void leaveInts() {
        if (intPath && intSum != 0) {
            total = Arithmetic.add(total, intSum);
        }
        intPath = false;
    }

    private boolean addFloats(Object a, Object b) {
        if (!floatPath) {
            return false;
        }
        if (a instanceof Double || b instanceof Double) {
            double x = real(a);
            double y = real(b);
            FloatSums.Products sum = floatSum == null ? new FloatSums.Products() : floatSum;
            if (sum.addFinite(x, y)) {
                floatSum = sum;
                return true;
            }
        }
        leaveFloats();
        return false;
    }

    /** NaN for what is neither a float nor an int. */
    private static double real(Object o) {
        return switch (o) {
            case Double d -> d;
            case Long n -> n;
            case Boolean b -> b ? 1 : 0;
            case BigInteger n -> n.doubleValue();
            default -> Double.NaN;
        };
    }

    private void leaveFloats() {
        if (floatPath && floatSum != null) {
            total = Arithmetic.add(total, floatSum.result());
        }
        floatPath = false;
    }
}
