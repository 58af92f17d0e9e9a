package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Summing;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code sum()}. Compare CPython bltinmodule.c: builtin_sum_impl. Thread safety: stateless. */
final class Summation {
    private Summation() {}

    static Object sum(Object iterable, Object start) {
        if (iterable instanceof PyByteArray bytes && bytes.type() == PyByteArray.TYPE) {
            return sum(bytes.toArray(), start);
        }
        if (iterable instanceof PyBytes bytes && bytes.type() == PyBytes.TYPE) {
            return sum(bytes.value(), start);
        }
        Object it = Iteration.iter(iterable);
        Summing sum = Summing.from(start);
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            sum.add(item);
        }
        return sum.result();
    }

    /** A start that is no number gets each byte, as its own addition may tell. */
    private static Object sum(byte[] bytes, Object start) {
        Summing sum = Summing.from(start);
        if (start instanceof Long) {
            sum.add(total(bytes));
        } else {
            for (byte b : bytes) {
                sum.add((Object) (long) (b & 0xff));
            }
        }
        return sum.result();
    }

    private static long total(byte[] bytes) {
        long total = 0;
        for (byte b : bytes) {
            total += b & 0xff;
        }
        return total;
    }
}
