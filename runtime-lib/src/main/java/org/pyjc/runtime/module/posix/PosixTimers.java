package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.LongFunction;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Timers that are files. Compare CPython posixmodule.c: os_timerfd_settime_impl. Thread safety: as the system calls. */
final class PosixTimers {
    private static final CFunction CREATE = CFunction.ofSystem("timerfd_create");
    private static final CFunction SETTIME = CFunction.ofSystem("timerfd_settime");
    private static final CFunction GETTIME = CFunction.ofSystem("timerfd_gettime");
    private static final long NANOS = 1_000_000_000L;
    private static final int TIMES = 32;

    private PosixTimers() {}

    @PyFunctionDef(name = "timerfd_create", signature = "(clockid, /, *, flags=524288)", doc = "Create and return a timer file descriptor.")
    static long create(int clockid, int flags) {
        return Fds.add(SystemFile.of(CFunction.checked(CREATE.callInt(clockid, flags))));
    }

    @PyFunctionDef(name = "timerfd_settime", signature = "(fd, /, *, flags=0, initial=0.0, interval=0.0)", doc = "Alter a timer file descriptor's "
            + "internal timer in seconds.")
    static Object setTime(int fd, int flags, Object initial, Object interval) {
        return set(fd, flags, nanos(initial, "initial"), nanos(interval, "interval"), PosixTimers::seconds);
    }

    @PyFunctionDef(name = "timerfd_settime_ns", signature = "(fd, /, *, flags=0, initial=0, interval=0)", doc = "Alter a timer file descriptor's "
            + "internal timer in nanoseconds.")
    static Object setTimeNs(int fd, int flags, long initial, long interval) {
        return set(fd, flags, initial, interval, n -> n);
    }

    @PyFunctionDef(name = "timerfd_gettime", signature = "(fd, /)", doc = "Return a tuple of a timer file descriptor's (interval, next expiration) in "
            + "float seconds.")
    static Object getTime(int fd) {
        return get(fd, PosixTimers::seconds);
    }

    @PyFunctionDef(name = "timerfd_gettime_ns", signature = "(fd, /)", doc = "Return a tuple of a timer file descriptor's (interval, next expiration) "
            + "in nanoseconds.")
    static Object getTimeNs(int fd) {
        return get(fd, n -> n);
    }

    private static long nanos(Object seconds, String what) {
        double value = Args.real(seconds);
        if (Double.isNaN(value) || Math.abs(value) > Long.MAX_VALUE / 1e9) {
            throw Errors.valueError("invalid " + what + " timestamp");
        }
        return (long) Math.floor(value * NANOS);
    }

    private static Object seconds(long nanos) {
        return (double) nanos / NANOS;
    }

    private static Object set(int fd, int flags, long initial, long interval, LongFunction<Object> unit) {
        int file = Fds.system(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment wanted = arena.allocate(TIMES, 8);
            put(wanted, 0, interval);
            put(wanted, 16, initial);
            MemorySegment old = arena.allocate(TIMES, 8);
            CFunction.checked(SETTIME.callInt(file, flags, wanted.address(), old.address()));
            return times(old, unit);
        }
    }

    private static Object get(int fd, LongFunction<Object> unit) {
        int file = Fds.system(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment times = arena.allocate(TIMES, 8);
            CFunction.checked(GETTIME.callInt(file, times.address()));
            return times(times, unit);
        }
    }

    private static void put(MemorySegment memory, int at, long nanos) {
        memory.set(ValueLayout.JAVA_LONG, at, Math.floorDiv(nanos, NANOS));
        memory.set(ValueLayout.JAVA_LONG, at + 8, Math.floorMod(nanos, NANOS));
    }

    private static long nanos(MemorySegment memory, int at) {
        return memory.get(ValueLayout.JAVA_LONG, at) * NANOS + memory.get(ValueLayout.JAVA_LONG, at + 8);
    }

    /** The next expiration and the interval, as CPython gives them. */
    private static Object times(MemorySegment memory, LongFunction<Object> unit) {
        return new PyTuple(unit.apply(nanos(memory, 16)), unit.apply(nanos(memory, 0)));
    }
}
