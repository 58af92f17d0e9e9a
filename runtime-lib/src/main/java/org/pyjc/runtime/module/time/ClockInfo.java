package org.pyjc.runtime.module.time;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;

/** Clocks by number, and what they are. Thread safety: stateless. */
final class ClockInfo {
    @PyConstant("CLOCK_REALTIME")
    static final int REALTIME = 0;
    @PyConstant("CLOCK_MONOTONIC")
    static final int MONOTONIC = 1;
    @PyConstant("CLOCK_PROCESS_CPUTIME_ID")
    static final int PROCESS = 2;
    @PyConstant("CLOCK_THREAD_CPUTIME_ID")
    static final int THREAD = 3;
    @PyConstant("CLOCK_MONOTONIC_RAW")
    static final int MONOTONIC_RAW = 4;
    @PyConstant("CLOCK_BOOTTIME")
    static final int BOOTTIME = 7;
    @PyConstant("CLOCK_TAI")
    static final int TAI = 11;
    private static final double RESOLUTION = 1e-9;

    private ClockInfo() {}

    private static long nanos(int clock) {
        return switch (clock) {
            case REALTIME, TAI -> TimeModule.realNanos();
            case MONOTONIC, MONOTONIC_RAW, BOOTTIME -> System.nanoTime();
            case PROCESS -> TimeModule.processNanos();
            case THREAD -> TimeModule.threadNanos();
            default -> throw OsErrors.of(Errno.EINVAL, null);
        };
    }

    @PyFunctionDef(name = "clock_gettime", doc = "Return the time of the specified clock clk_id as a float.")
    static double getTime(int clock) {
        return nanos(clock) / 1e9;
    }

    @PyFunctionDef(name = "clock_gettime_ns", doc = "Return the time of the specified clock clk_id as nanoseconds (int).")
    static long getTimeNs(int clock) {
        return nanos(clock);
    }

    @PyFunctionDef(textSignature = false, name = "clock_getres", doc = "Return the resolution (precision) of the specified clock clk_id.")
    static double getResolution(int clock) {
        nanos(clock);
        return RESOLUTION;
    }

    @PyFunctionDef(textSignature = false, name = "get_clock_info", doc = "Get information of the specified clock.")
    static Object info(String name) {
        boolean monotonic = true;
        String implementation;
        switch (name) {
            case "time" -> {
                monotonic = false;
                implementation = "clock_gettime(CLOCK_REALTIME)";
            }
            case "monotonic", "perf_counter" -> implementation = "clock_gettime(CLOCK_MONOTONIC)";
            case "process_time" -> implementation = "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
            case "thread_time" -> implementation = "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
            default -> throw Errors.valueError("unknown clock");
        }
        Object namespace = Attributes.get(Importer.load("types"), "SimpleNamespace");
        Object[] values = {implementation, monotonic, !monotonic, RESOLUTION};
        return Call.call(namespace, values, new String[] {"implementation", "monotonic", "adjustable", "resolution"});
    }
}
