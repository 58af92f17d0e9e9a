package org.pyjc.runtime.module.time;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.floats.FloatConversion;

/** The module {@code time}: clocks and sleeping. Compare CPython timemodule.c. Thread safety: stateless. */
@PyModuleDef(name = "time", parts = {Calendar.class, ClockInfo.class, TimeText.class},
        doc = "This module provides various functions to manipulate time values.")
final class TimeModule {
    private static final long SECOND = 1_000_000_000L;

    private TimeModule() {}

    /** Made when a CPU clock is first asked for: management classes are not needed by most programs. */
    private static final class Cpu {
        static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        static final com.sun.management.OperatingSystemMXBean PROCESS =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    static long realNanos() {
        Instant now = Clock.systemUTC().instant();
        return now.getEpochSecond() * SECOND + now.getNano();
    }

    static long processNanos() {
        return Cpu.PROCESS.getProcessCpuTime();
    }

    static long threadNanos() {
        return Cpu.THREADS.getCurrentThreadCpuTime();
    }

    @PyFunctionDef(doc = "Return the current time in seconds since the Epoch.")
    static double time() {
        return realNanos() / 1e9;
    }

    @PyFunctionDef(name = "time_ns", doc = "Return the current time in nanoseconds since the Epoch.")
    static long timeNs() {
        return realNanos();
    }

    @PyFunctionDef(doc = "Monotonic clock, cannot go backward.")
    static double monotonic() {
        return System.nanoTime() / 1e9;
    }

    @PyFunctionDef(name = "monotonic_ns", doc = "Monotonic clock, cannot go backward, as nanoseconds.")
    static long monotonicNs() {
        return System.nanoTime();
    }

    @PyFunctionDef(name = "perf_counter", doc = "Performance counter for benchmarking.")
    static double perfCounter() {
        return System.nanoTime() / 1e9;
    }

    @PyFunctionDef(name = "perf_counter_ns", doc = "Performance counter for benchmarking as nanoseconds.")
    static long perfCounterNs() {
        return System.nanoTime();
    }

    @PyFunctionDef(name = "process_time", doc = "Process time for profiling: sum of the kernel and user-space CPU time.")
    static double processTime() {
        return processNanos() / 1e9;
    }

    @PyFunctionDef(name = "process_time_ns", doc = "Process time for profiling as nanoseconds.")
    static long processTimeNs() {
        return processNanos();
    }

    @PyFunctionDef(name = "thread_time", doc = "Thread time for profiling: sum of the kernel and user-space CPU time.")
    static double threadTime() {
        return threadNanos() / 1e9;
    }

    @PyFunctionDef(name = "thread_time_ns", doc = "Thread time for profiling as nanoseconds.")
    static long threadTimeNs() {
        return threadNanos();
    }

    @PyFunctionDef(signature = "(seconds, /)", doc = "Delay execution for a given number of seconds.")
    static void sleep(Object seconds) {
        long nanos = nanos(seconds);
        if (nanos < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        long deadline = System.nanoTime() + nanos;
        if (nanos == 0) {
            Thread.yield();
            Interrupts.poll();
        }
        for (long rest = nanos; rest > 0; rest = deadline - System.nanoTime()) {
            LockSupport.parkNanos(rest);
            if (Thread.currentThread().isInterrupted()) {
                Thread.interrupted();
                Interrupts.run();
            }
        }
    }

    /** Seconds as int or float in nanoseconds. */
    private static long nanos(Object seconds) {
        if (Values.intOrNull(seconds) instanceof Long n && Math.abs(n) < Long.MAX_VALUE / SECOND) {
            return n * SECOND;
        }
        Double d = FloatConversion.numberOrNull(seconds);
        if (d == null) {
            throw Errors.typeError("'" + PyType.of(seconds).name() + "' object cannot be interpreted as an integer or float");
        }
        if (Double.isNaN(d)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(d) > Long.MAX_VALUE / 1e9) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return (long) Math.ceil(d * 1e9);
    }
}
