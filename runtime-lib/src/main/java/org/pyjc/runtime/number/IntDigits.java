package org.pyjc.runtime.number;

import org.pyjc.runtime.exc.Errors;

/**
 * The limit on digits when ints are converted from and to decimal text, {@code sys.set_int_max_str_digits}.
 *
 * <p>Thread safety: one volatile value for the process.
 */
public final class IntDigits {
    /** {@code sys.int_info.default_max_str_digits}. */
    public static final int DEFAULT = 4300;
    /** {@code sys.int_info.str_digits_check_threshold}: fewer digits are never checked. */
    public static final int THRESHOLD = 640;

    private static volatile int max = DEFAULT;

    private IntDigits() {}

    /** The limit, 0 for none. */
    public static int max() {
        return max;
    }

    /** Sets the limit, 0 for none. */
    public static void setMax(long digits) {
        if (digits < 0 || digits != 0 && digits < THRESHOLD) {
            throw Errors.valueError("maxdigits must be >= 640 or 0 for unlimited");
        }
        max = (int) Math.min(digits, Integer.MAX_VALUE);
    }

    static boolean exceeds(long digits) {
        int limit = max;
        return digits > THRESHOLD && limit > 0 && digits > limit;
    }

    static RuntimeException tooMany(long digits) {
        return Errors.valueError("Exceeds the limit (" + max + " digits) for integer string conversion: value has " + digits
            + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }

    static RuntimeException tooMany() {
        return Errors.valueError("Exceeds the limit (" + max
            + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
    }
}
