package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.types.none.PyNone;

/**
 * Reads ISO 8601 text. Compare CPython _datetimemodule.c: parse_isoformat_date, parse_isoformat_time,
 * _find_isoformat_datetime_separator.
 *
 * <p>Thread safety: confined to one call.
 */
final class IsoParse {
    /** The text is no date or time. */
    static final class Malformed extends RuntimeException {
        static final Malformed INSTANCE = new Malformed();

        private Malformed() {
            super("malformed", null, false, false);
        }
    }

    private final String text;
    int year = 1;
    int month = 1;
    int day = 1;
    int hour;
    int minute;
    int second;
    int microsecond;
    Object tzinfo = PyNone.NONE;

    IsoParse(String text) {
        this.text = text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(int from, int digits, int end) {
        if (from + digits > end) {
            throw Malformed.INSTANCE;
        }
        int n = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                throw Malformed.INSTANCE;
            }
            n = n * 10 + c - '0';
        }
        return n;
    }

    /** Where the date ends in the text of a date and time. */
    int separator() {
        int n = text.length();
        if (n == 7) {
            return 7;
        }
        if (text.charAt(4) != '-') {
            return text.charAt(4) == 'W' ? weekEnd() : 8;
        }
        if (text.charAt(5) != 'W') {
            return 10;
        }
        if (n < 8) {
            throw Malformed.INSTANCE;
        }
        if (n > 8 && text.charAt(8) == '-') {
            if (n == 9) {
                throw Malformed.INSTANCE;
            }
            return n > 10 && isDigit(text.charAt(10)) ? 8 : 10;
        }
        return 8;
    }

    private int weekEnd() {
        int i = 7;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i < 9 ? i : i % 2 == 0 ? 7 : 8;
    }

    /** Reads the date, which ends at {@code end}. */
    void date(int end) {
        year = number(0, 4, end);
        boolean dashes = end > 4 && text.charAt(4) == '-';
        int at = dashes ? 5 : 4;
        if (at < end && text.charAt(at) == 'W') {
            week(at + 1, dashes, end);
            return;
        }
        month = number(at, 2, end);
        at += 2;
        if (dashes) {
            if (at >= end || text.charAt(at) != '-') {
                throw Malformed.INSTANCE;
            }
            at++;
        }
        day = number(at, 2, end);
        if (at + 2 != end) {
            throw Malformed.INSTANCE;
        }
    }

    private void week(int from, boolean dashes, int end) {
        int week = number(from, 2, end);
        int at = from + 2;
        int weekday = 1;
        if (at < end) {
            if ((text.charAt(at) == '-') != dashes) {
                throw Malformed.INSTANCE;
            }
            at += dashes ? 1 : 0;
            weekday = number(at, 1, end);
            if (at + 1 != end) {
                throw Malformed.INSTANCE;
            }
        }
        int packed = Gregorian.ofIso(year, week, weekday);
        year = packed >> 16;
        month = packed >> 8 & 0xff;
        day = packed & 0xff;
    }

    /** Reads the time and its offset from {@code from} to the end. */
    void time(int from) {
        int end = text.length();
        int zone = from;
        while (zone < end && text.charAt(zone) != '+' && text.charAt(zone) != '-' && text.charAt(zone) != 'Z') {
            zone++;
        }
        int[] parts = parts(from, zone);
        hour = parts[0];
        minute = parts[1];
        second = parts[2];
        microsecond = parts[3];
        if (zone == end) {
            return;
        }
        if (text.charAt(zone) == 'Z') {
            if (zone + 1 != end) {
                throw Malformed.INSTANCE;
            }
            tzinfo = PyTimeZone.UTC;
            return;
        }
        int[] offset = parts(zone + 1, end);
        long sign = text.charAt(zone) == '-' ? -1 : 1;
        PyTimeDelta delta = PyTimeDelta.of(0, sign * (offset[0] * 3600 + offset[1] * 60 + offset[2]), sign * offset[3]);
        tzinfo = PyTimeZone.of(delta, null);
    }

    /** {@code HH[:?MM[:?SS[.f+]]]}. Compare parse_hh_mm_ss_ff. */
    private int[] parts(int from, int end) {
        int[] parts = new int[4];
        boolean colons = false;
        int at = from;
        for (int i = 0; i < 3; i++) {
            parts[i] = number(at, 2, end);
            at += 2;
            if (at >= end) {
                return parts;
            }
            char c = text.charAt(at);
            if (i == 0) {
                colons = c == ':';
            }
            if (c == '.' || c == ',') {
                if (i < 2) {
                    throw Malformed.INSTANCE;
                }
                break;
            }
            if (i == 2) {
                throw Malformed.INSTANCE;
            }
            if (colons) {
                if (c != ':') {
                    throw Malformed.INSTANCE;
                }
                at++;
            }
        }
        parts[3] = fraction(at + 1, end);
        return parts;
    }

    private int fraction(int from, int end) {
        if (from >= end) {
            throw Malformed.INSTANCE;
        }
        int n = 0;
        for (int i = 0; i < 6; i++) {
            n = n * 10 + (from + i < end ? number(from + i, 1, end) : 0);
        }
        for (int i = from + 6; i < end; i++) {
            number(i, 1, end);
        }
        return n;
    }
}
