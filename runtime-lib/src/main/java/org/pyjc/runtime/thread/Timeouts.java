package org.pyjc.runtime.thread;

import org.pyjc.runtime.exc.Errors;

/** Timeouts as Python gives them: seconds as a float, to nanoseconds. Stateless. */
public final class Timeouts {
    /** {@code threading.TIMEOUT_MAX}: seconds. */
    public static final double MAX = 9223372036.0;
    /** Waits without end. */
    public static final long FOREVER = -1;

    private Timeouts() {}

    /** The timeout of a lock in nanoseconds; {@link #FOREVER} for -1. Compare CPython: lock_acquire_parse_timeout. */
    public static long ofLock(boolean blocking, double seconds) {
        if (!blocking) {
            if (seconds != -1) {
                throw Errors.valueError("can't specify a timeout for a non-blocking call");
            }
            return 0;
        }
        if (seconds == -1) {
            return FOREVER;
        }
        if (seconds < 0) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        if (Double.isNaN(seconds) || seconds > MAX) {
            throw Errors.overflowError("timeout value is too large");
        }
        return (long) Math.ceil(seconds * 1e9);
    }
}
