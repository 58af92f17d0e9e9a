package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.exc.Errors;

/** Dates and times as ISO 8601 text. Compare CPython _datetimemodule.c: format_utcoffset, time_isoformat. Stateless. */
final class IsoText {
    private IsoText() {}

    static StringBuilder two(StringBuilder s, int n) {
        return s.append((char) ('0' + n / 10)).append((char) ('0' + n % 10));
    }

    static StringBuilder digits(StringBuilder s, int n, int width) {
        int divisor = 1;
        for (int i = 1; i < width; i++) {
            divisor *= 10;
        }
        for (int i = 0; i < width; i++, divisor /= 10) {
            s.append((char) ('0' + n / divisor % 10));
        }
        return s;
    }

    static void date(StringBuilder s, int year, int month, int day) {
        digits(s, year, 4).append('-');
        two(s, month).append('-');
        two(s, day);
    }

    static void time(StringBuilder s, int hour, int minute, int second, int microsecond, String spec) {
        int parts = parts(spec, microsecond);
        two(s, hour);
        if (parts > 1) {
            two(s.append(':'), minute);
        }
        if (parts > 2) {
            two(s.append(':'), second);
        }
        if (parts == 4) {
            digits(s.append('.'), microsecond / 1000, 3);
        } else if (parts == 5) {
            digits(s.append('.'), microsecond, 6);
        }
    }

    private static int parts(String spec, int microsecond) {
        return switch (spec) {
            case "auto" -> microsecond == 0 ? 3 : 5;
            case "hours" -> 1;
            case "minutes" -> 2;
            case "seconds" -> 3;
            case "milliseconds" -> 4;
            case "microseconds" -> 5;
            default -> throw Errors.valueError("Unknown timespec value");
        };
    }

    /** An offset from UTC as {@code +HH:MM[:SS[.ffffff]]}. */
    static void offset(StringBuilder s, PyTimeDelta offset, String separator) {
        PyTimeDelta o = offset.days < 0 ? offset.negated() : offset;
        s.append(offset.days < 0 ? '-' : '+');
        two(s, o.seconds / 3600).append(separator);
        two(s, o.seconds / 60 % 60);
        if (o.seconds % 60 != 0 || o.microseconds != 0) {
            two(s.append(separator), o.seconds % 60);
        }
        if (o.microseconds != 0) {
            digits(s.append('.'), o.microseconds, 6);
        }
    }
}
