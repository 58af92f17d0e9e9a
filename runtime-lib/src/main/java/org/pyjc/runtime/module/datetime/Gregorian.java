package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.exc.Errors;

/** The proleptic Gregorian calendar; day 1 is 1 January of year 1. Compare CPython _datetimemodule.c: ymd_to_ord, ord_to_ymd. Stateless. */
final class Gregorian {
    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;
    static final int LAST_ORDINAL = 3652059;
    private static final int DAYS_400 = 146097;
    private static final int DAYS_100 = 36524;
    private static final int DAYS_4 = 1461;
    private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] LENGTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static final String[] MONTHS = {"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private Gregorian() {}

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTH[month];
    }

    static int daysBeforeMonth(int year, int month) {
        return BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0);
    }

    static int daysBeforeYear(int year) {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    static int ordinal(int year, int month, int day) {
        return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
    }

    /** Year, month and day of an ordinal: {@code year << 16 | month << 8 | day}. */
    static int ofOrdinal(int ordinal) {
        int n = ordinal - 1;
        int n400 = n / DAYS_400;
        n %= DAYS_400;
        int n100 = n / DAYS_100;
        n %= DAYS_100;
        int n4 = n / DAYS_4;
        n %= DAYS_4;
        int n1 = n / 365;
        n %= 365;
        int year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
        if (n1 == 4 || n100 == 4) {
            return pack(year - 1, 12, 31);
        }
        int month = n + 50 >> 5;
        int before = daysBeforeMonth(year, month);
        if (before > n) {
            month--;
            before -= daysInMonth(year, month);
        }
        return pack(year, month, n - before + 1);
    }

    static int pack(int year, int month, int day) {
        return year << 16 | month << 8 | day;
    }

    static int weekday(int year, int month, int day) {
        return (ordinal(year, month, day) + 6) % 7;
    }

    /** The ordinal of the Monday that begins ISO week 1. */
    static int firstMonday(int year) {
        int first = ordinal(year, 1, 1);
        int weekday = (first + 6) % 7;
        return first - weekday + (weekday > 3 ? 7 : 0);
    }

    /** The packed date of a day of an ISO week; ValueError when there is none. Compare iso_to_ymd. */
    static int ofIso(int year, int week, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Errors.valueError("year must be in 1..9999, not " + year);
        }
        if (week <= 0 || week >= 53) {
            int first = weekday(year, 1, 1);
            if (week != 53 || first != 3 && !(first == 2 && isLeap(year))) {
                throw Errors.valueError("Invalid week: " + week);
            }
        }
        if (day <= 0 || day >= 8) {
            throw Errors.valueError("Invalid weekday: " + day + " (range is [1, 7])");
        }
        return ofOrdinal(firstMonday(year) + (week - 1) * 7 + day - 1);
    }

    static void checkDate(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Errors.valueError("year must be in 1..9999, not " + year);
        }
        if (month < 1 || month > 12) {
            throw Errors.valueError("month must be in 1..12, not " + month);
        }
        if (day < 1 || day > daysInMonth(year, month)) {
            throw Errors.valueError("day " + day + " must be in range 1.." + daysInMonth(year, month) + " for month " + month + " in year " + year);
        }
    }

    static void checkTime(int hour, int minute, int second, int microsecond, int fold) {
        check("hour", hour, 23);
        check("minute", minute, 59);
        check("second", second, 59);
        check("microsecond", microsecond, 999999);
        if (fold != 0 && fold != 1) {
            throw Errors.valueError("fold must be either 0 or 1, not " + fold);
        }
    }

    private static void check(String what, int value, int last) {
        if (value < 0 || value > last) {
            throw Errors.valueError(what + " must be in 0.." + last + ", not " + value);
        }
    }
}
