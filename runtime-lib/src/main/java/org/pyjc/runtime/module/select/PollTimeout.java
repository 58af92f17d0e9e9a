package org.pyjc.runtime.module.select;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/** The timeouts of select(), poll() and epoll. Thread safety: stateless. */
final class PollTimeout {
    /** The unit of poll(), whose milliseconds are a C int. */
    static final double MILLIS = 1e6;
    static final double SECONDS = 1e9;
    private static final double MAX = 9.2e18;
    private static final double MAX_MILLIS = Integer.MAX_VALUE;

    private PollTimeout() {}

    private static double whole(Object value) {
        return Index.of(value) instanceof Long n ? n : ((BigInteger) Index.of(value)).doubleValue();
    }

    /** The deadline; {@code unit} are nanoseconds; None is none. A negative one too unless {@code message} says why it may not be. */
    static long deadline(Object value, double unit, String message) {
        if (value == PyNone.NONE) {
            return Waiting.deadline(-1);
        }
        Double number = Values.floatOrNull(value);
        if (number == null && !Index.isIndex(value)) {
            throw Errors.typeError("timeout must be a float or None");
        }
        if (number != null && Double.isNaN(number)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        double nanos = (number != null ? number : whole(value)) * unit;
        if (nanos > MAX || unit == MILLIS && nanos > MAX_MILLIS * MILLIS) {
            throw Errors.overflowError("timeout is too large");
        }
        if (nanos < 0 && message != null) {
            throw Errors.valueError(message);
        }
        return Waiting.deadline(nanos < 0 ? -1 : (long) Math.ceil(nanos));
    }
}
