package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.floats.FloatConversion;

/** POSIX timestamps. Compare CPython time.c: _PyTime_ObjectToTimeval. Stateless. */
final class Timestamps {
    private Timestamps() {}

    private static PyException range() {
        return Errors.overflowError("timestamp out of range for platform time_t");
    }

    private static double finite(double d) {
        if (Double.isNaN(d)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(d) >= 0x1p63) {
            throw range();
        }
        return d;
    }

    /** Whole seconds, rounded down. */
    static long floorSeconds(Object timestamp) {
        Double d = FloatConversion.numberOrNull(timestamp);
        if (d != null && Values.intOrNull(timestamp) == null) {
            return (long) Math.floor(finite(d));
        }
        return whole(timestamp);
    }

    private static long whole(Object timestamp) {
        if (!(Index.of(timestamp) instanceof Long n)) {
            throw range();
        }
        return n;
    }

    /** Seconds and microseconds, rounded half to even: {@code {seconds, microseconds}}. */
    static long[] parts(Object timestamp) {
        Double d = Values.intOrNull(timestamp) == null ? Values.floatOrNull(timestamp) : null;
        if (d == null) {
            return new long[] {whole(timestamp), 0};
        }
        finite(d);
        double seconds = d < 0 ? Math.ceil(d) : Math.floor(d);
        double fraction = Math.rint((d - seconds) * 1e6);
        long micros = (long) fraction;
        long whole = (long) seconds;
        return new long[] {whole + Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L)};
    }
}
