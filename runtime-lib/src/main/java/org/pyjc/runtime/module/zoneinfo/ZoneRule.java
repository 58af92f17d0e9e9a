package org.pyjc.runtime.module.zoneinfo;

import java.time.Year;

/**
 * What holds after the last transition that a time zone's file names. Compare CPython _zoneinfo.c: _tzrule. Thread safety: immutable.
 *
 * @param dst null when there is no daylight saving
 * @param start when daylight saving begins, in standard time
 * @param end when it ends, in daylight saving time
 */
record ZoneRule(LocalType std, LocalType dst, YearDay start, YearDay end) {

    /** A day of each year, and a time in seconds. */
    sealed interface YearDay permits Julian, DayOfMonth {
        /** Seconds since the Epoch, as if the zone were UTC. */
        long seconds(int year);
    }

    /** {@code Jn} or {@code n}. */
    record Julian(int day, boolean skipsLeapDay, int time) implements YearDay {
        @Override
        public long seconds(int year) {
            int d = skipsLeapDay && day >= 59 && Year.isLeap(year) ? day + 1 : day;
            return (daysBeforeYear(year) + d) * 86400L + time;
        }
    }

    /** {@code Mm.w.d}: the w-th day d of month m; 5 means the last. */
    record DayOfMonth(int month, int week, int weekday, int time) implements YearDay {
        private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

        @Override
        public long seconds(int year) {
            int leap = Year.isLeap(year) ? 1 : 0;
            long before = daysBeforeYear(year) + BEFORE[month] + (month > 2 ? leap : 0);
            int length = BEFORE[month + 1] - BEFORE[month] + (month == 2 ? leap : 0);
            int first = (int) Math.floorMod(before + 4, 7L);
            int day = Math.floorMod(weekday - (first + 1), 7) + 1 + (week - 1) * 7;
            return (before + (day > length ? day - 7 : day)) * 86400L + time;
        }
    }

    /** Days from the Epoch to the day before 1 January. */
    private static long daysBeforeYear(int year) {
        long y = year - 1L;
        return y * 365 + Math.floorDiv(y, 4L) - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L) - 719163;
    }

    private int difference() {
        return dst.offset - std.offset;
    }

    private static boolean between(long start, long t, long end) {
        return start < end ? start <= t && t < end : !(end <= t && t < start);
    }

    /** The type at a local time. */
    LocalType at(long local, int year, int fold) {
        if (dst == null) {
            return std;
        }
        long from = start.seconds(year);
        long to = end.seconds(year);
        if (fold == (difference() >= 0 ? 1 : 0)) {
            to -= difference();
        } else {
            from += difference();
        }
        return between(from, local, to) ? dst : std;
    }

    LocalType ofUtc(long seconds, int year) {
        return dst == null || !between(start.seconds(year) - std.offset, seconds, end.seconds(year) - dst.offset) ? std : dst;
    }

    /** Whether the local time of an instant comes for the second time. */
    boolean isFold(long seconds, int year) {
        if (dst == null) {
            return false;
        }
        int difference = difference();
        long change = difference > 0 ? end.seconds(year) - dst.offset : start.seconds(year) - std.offset;
        return change <= seconds && seconds < change + Math.abs(difference);
    }
}
