package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;

/** The rounding modes, by the names that Python knows them by. Compare libmpdec: mpd_round_string. Thread safety: immutable. */
enum Rounding {
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP;

    private static final BigInteger FIVE = BigInteger.valueOf(5);
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
     * Whether digits that were cut off a kept number make it greater.
     *
     * @param half how what is cut off compares to a half: -1, 0, 1; it is not zero
     */
    boolean increases(boolean negative, long kept, int half) {
        return switch (this) {
            case ROUND_HALF_EVEN -> half > 0 || half == 0 && (kept & 1) != 0;
            case ROUND_05UP -> kept % 5 == 0;
            default -> increases(negative, half);
        };
    }

    boolean increases(boolean negative, BigInteger kept, int half) {
        return switch (this) {
            case ROUND_HALF_EVEN -> half > 0 || half == 0 && kept.testBit(0);
            case ROUND_05UP -> kept.mod(FIVE).signum() == 0;
            default -> increases(negative, half);
        };
    }

    private boolean increases(boolean negative, int half) {
        return switch (this) {
            case ROUND_UP -> true;
            case ROUND_CEILING -> !negative;
            case ROUND_FLOOR -> negative;
            case ROUND_HALF_UP -> half >= 0;
            case ROUND_HALF_DOWN -> half > 0;
            default -> false;
        };
    }
}
