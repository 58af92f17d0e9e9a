package org.pyjc.runtime.module.lsprof;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a profiler measures time with: nanoseconds, or the program's timer. Compare CPython _lsprof.c: call_timer. Thread safety: immutable.
 *
 * @param timer a callable or None
 * @param timeUnit how many seconds a number of the timer means; not above zero if it gives seconds
 */
record Clock(Object timer, double timeUnit) {
    private static final double NANOSECONDS = 1e-9;

    /** The present time, of which one is {@link #seconds}. */
    long now() {
        if (timer == PyNone.NONE) {
            return System.nanoTime();
        }
        Object time = Call.call0(timer);
        return timeUnit > 0 ? Index.ssize(time) : (long) (Args.real(time) / NANOSECONDS);
    }

    double seconds() {
        return timer != PyNone.NONE && timeUnit > 0 ? timeUnit : NANOSECONDS;
    }
}
