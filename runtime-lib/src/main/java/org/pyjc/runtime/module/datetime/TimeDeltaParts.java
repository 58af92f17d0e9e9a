package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Arithmetic;


/**
 * Adds up the arguments of {@code timedelta()}, which may be floats, to microseconds. Compare CPython _datetimemodule.c: accum,
 * delta_new. Thread safety: confined to one call.
 */
final class TimeDeltaParts {
    private Object sum = 0L;
    private double left;

    TimeDeltaParts(Object microseconds, Object milliseconds, Object seconds, Object minutes, Object hours, Object days, Object weeks) {
        add("microseconds", microseconds, 1L);
        add("milliseconds", milliseconds, 1000L);
        add("seconds", seconds, 1_000_000L);
        add("minutes", minutes, 60_000_000L);
        add("hours", hours, 3_600_000_000L);
        add("days", days, PyTimeDelta.DAY);
        add("weeks", weeks, 7 * PyTimeDelta.DAY);
    }

    private void add(String name, Object part, long factor) {
        if (part == null) {
            return;
        }
        Object whole = Values.intOrNull(part);
        if (whole != null) {
            sum = IntMath.add(sum, IntMath.multiply(whole, (Object) factor));
            return;
        }
        Double number = Values.floatOrNull(part);
        if (number == null) {
            throw Errors.typeError("unsupported type for timedelta " + name + " component: " + PyType.of(part).name());
        }
        double integral = truncated(number);
        sum = IntMath.add(sum, IntMath.multiply(FloatMath.toInt(integral), (Object) factor));
        double fraction = number - integral;
        if (fraction != 0) {
            double scaled = factor * fraction;
            double more = truncated(scaled);
            sum = IntMath.add(sum, FloatMath.toInt(more));
            left += scaled - more;
        }
    }

    private static double truncated(double d) {
        return d < 0 ? Math.ceil(d) : Math.floor(d);
    }

    /** The delta, what is left of a microsecond rounded half to even. */
    Object make(PyType cls) {
        if (left != 0) {
            double whole = Math.copySign(Math.floor(Math.abs(left) + 0.5), left);
            if (Math.abs(whole - left) == 0.5) {
                double odd = Arithmetic.and(sum, 1L).equals(1L) ? 1 : 0;
                double half = (left + odd) * 0.5;
                whole = 2.0 * Math.copySign(Math.floor(Math.abs(half) + 0.5), half) - odd;
            }
            sum = IntMath.add(sum, FloatMath.toInt(whole));
        }
        return PyTimeDelta.ofMicroseconds(cls, sum);
    }
}
