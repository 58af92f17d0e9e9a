package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Summing;

/** {@code sum()}. Compare CPython bltinmodule.c: builtin_sum_impl. Thread safety: stateless. */
final class Summation {
    private Summation() {}

    static Object sum(Object iterable, Object start) {
        Object it = Iteration.iter(iterable);
        Summing sum = Summing.from(start);
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            sum.add(item);
        }
        return sum.result();
    }
}
