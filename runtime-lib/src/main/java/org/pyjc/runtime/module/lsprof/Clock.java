package org.pyjc.runtime.module.lsprof;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a profiler measures time with: nanoseconds, or the program's timer. Compare CPython _lsprof.c: call_timer. Thread safety: immutable,
 * but for a concurrent set of the threads that ask the timer.
 */
final class Clock {
    private static final double NANOSECONDS = 1e-9;

    private final Object timer;
    private final double timeUnit;
    private final Set<Thread> asking = ConcurrentHashMap.newKeySet();

    /**
     * Measures by a timer.
     *
     * @param timer a callable or None
     * @param timeUnit how many seconds a number of the timer means; not above zero if it gives seconds
     */
    Clock(Object timer, double timeUnit) {
        this.timer = timer;
        this.timeUnit = timeUnit;
    }

    /** The present time, of which one is {@link #seconds}; zero when the timer fails. Compare CPython _lsprof.c: CallExternalTimer. */
    long now() {
        if (timer == PyNone.NONE) {
            return System.nanoTime();
        }
        asking.add(Thread.currentThread());
        try {
            Object time = Call.call0(timer);
            return timeUnit > 0 ? Index.ssize(time) : (long) (Args.real(time) / NANOSECONDS);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, Uncaught.about("Exception ignored while calling _lsprof timer ", timer), null);
            return 0;
        } finally {
            asking.remove(Thread.currentThread());
        }
    }

    /** Raises RuntimeError when the timer does what its profiler can't do meanwhile. */
    void refuseInTimer(String what) {
        if (timer != PyNone.NONE && asking.contains(Thread.currentThread())) {
            throw Errors.runtimeError("cannot " + what + " profiler in external timer");
        }
    }

    double seconds() {
        return timer != PyNone.NONE && timeUnit > 0 ? timeUnit : NANOSECONDS;
    }
}
