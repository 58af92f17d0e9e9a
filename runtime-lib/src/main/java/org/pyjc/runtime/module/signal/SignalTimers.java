package org.pyjc.runtime.module.signal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The system's timers, which send signals. Compare CPython signalmodule.c: signal_setitimer_impl. Thread safety: stateless. */
final class SignalTimers {
    @PyConstant("ITIMER_REAL")
    static final int REAL = 0;
    @PyConstant("ITIMER_VIRTUAL")
    static final int VIRTUAL = 1;
    @PyConstant("ITIMER_PROF")
    static final int PROF = 2;
    /** {@code struct itimerval}: the interval, then the time that is left, each in seconds and microseconds. */
    private static final long SIZE = 32;
    private static final long VALUE = 16;
    private static final double MICRO = 1e6;

    private SignalTimers() {}

    private static final class Types {
        static final PyType ERROR = (PyType) Call.call3(PyType.TYPE, "ItimerError", new PyTuple(Exceptions.OS_ERROR), PyDict.of("__module__", "signal"));

        private Types() {}
    }

    /** {@code signal.ItimerError}. */
    static PyType errorType() {
        return Types.ERROR;
    }

    @PyFunctionDef(signature = "(which, seconds, interval=0.0, /)", doc = "Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).\n\n"
            + "The timer will fire after value seconds and after that every interval seconds.\nThe itimer can be cleared by setting seconds to zero.\n\n"
            + "Returns old values as a tuple: (delay, interval).")
    static Object setitimer(int which, double seconds, double interval) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment wanted = arena.allocate(SIZE, Long.BYTES);
            MemorySegment old = arena.allocate(SIZE, Long.BYTES);
            put(wanted, 0, interval);
            put(wanted, VALUE, seconds);
            check(Libc.SETITIMER.callInt(which, wanted.address(), old.address()));
            return times(old);
        }
    }

    @PyFunctionDef(signature = "(which, /)", doc = "Returns current value of given itimer.")
    static Object getitimer(int which) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment now = arena.allocate(SIZE, Long.BYTES);
            check(Libc.GETITIMER.callInt(which, now.address()));
            return times(now);
        }
    }

    @PyFunctionDef(signature = "(seconds, /)", doc = "Arrange for SIGALRM to arrive after the given number of seconds.")
    static long alarm(int seconds) {
        return Libc.ALARM.callInt(seconds) & 0xFFFFFFFFL;
    }

    private static void check(int result) {
        if (result < 0) {
            int errno = CFunction.errno();
            throw new PyException((PyBaseException) Call.call2(Types.ERROR, (long) errno, Errno.message(errno)));
        }
    }

    private static void put(MemorySegment timer, long at, double seconds) {
        long micros = (long) Math.ceil(seconds * MICRO);
        timer.set(ValueLayout.JAVA_LONG, at, Math.floorDiv(micros, (long) MICRO));
        timer.set(ValueLayout.JAVA_LONG, at + Long.BYTES, Math.floorMod(micros, (long) MICRO));
    }

    private static double get(MemorySegment timer, long at) {
        return timer.get(ValueLayout.JAVA_LONG, at) + timer.get(ValueLayout.JAVA_LONG, at + Long.BYTES) / MICRO;
    }

    private static PyTuple times(MemorySegment timer) {
        return new PyTuple(get(timer, VALUE), get(timer, 0));
    }
}
