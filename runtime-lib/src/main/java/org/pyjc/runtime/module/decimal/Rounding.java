package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;

/** The rounding modes, by the names that Python knows them by. Compare libmpdec: mpd_round_string. */
enum Rounding {
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP;

    private static final String MESSAGE = "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]";

    static Rounding of(Object name) {
        Object text = Values.strOrNull(name);
        if (text != null) {
            for (Rounding each : values()) {
                if (each.name().equals(text)) {
                    return each;
                }
            }
        }
        throw Errors.typeError(MESSAGE);
    }

    /**
     * Whether the digits that are kept must be increased.
     *
     * @param negative the sign
     * @param last the last digit that is kept
     * @param half how what is dropped compares to a half: -1, 0, 1
     * @param any whether what is dropped is not zero
     */
    boolean increases(boolean negative, int last, int half, boolean any) {
        return switch (this) {
            case ROUND_DOWN -> false;
            case ROUND_UP -> any;
            case ROUND_CEILING -> any && !negative;
            case ROUND_FLOOR -> any && negative;
            case ROUND_HALF_UP -> half >= 0;
            case ROUND_HALF_DOWN -> half > 0;
            case ROUND_HALF_EVEN -> half > 0 || half == 0 && (last & 1) != 0;
            case ROUND_05UP -> any && (last == 0 || last == 5);
        };
    }
}
