package org.pyjc.runtime.module.datetime;

import java.time.Instant;
import java.time.ZoneOffset;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.zoneinfo.LocalZone;

/** Times of the local time zone. Compare CPython _datetimemodule.c: local, local_to_seconds. Stateless. */
final class LocalTimes {
    private static final long DAY = 86400;
    private static final long EPOCH_DAYS = 719163;
    private static final long FIRST = (1 - EPOCH_DAYS) * DAY;
    private static final long LAST = (Gregorian.LAST_ORDINAL - EPOCH_DAYS) * DAY + DAY - 1;

    /** A broken-down time. */
    record Fields(int year, int month, int day, int hour, int minute, int second) {}

    private LocalTimes() {}

    /** The fields of seconds since the Epoch, in UTC. */
    static Fields utc(long seconds) {
        if (seconds < FIRST || seconds > LAST) {
            throw Errors.valueError("year " + Instant.ofEpochSecond(Math.clamp(seconds, -31557014167219200L, 31556889864403199L)).atZone(ZoneOffset.UTC).getYear()
                    + " is out of range");
        }
        int packed = Gregorian.ofOrdinal((int) (Math.floorDiv(seconds, DAY) + EPOCH_DAYS));
        int rest = (int) Math.floorMod(seconds, DAY);
        return new Fields(packed >> 16, packed >> 8 & 0xff, packed & 0xff, rest / 3600, rest / 60 % 60, rest % 60);
    }

    static Fields local(long seconds) {
        return utc(seconds + offset(seconds));
    }

    /** The local zone's offset at an instant. */
    static int offset(long seconds) {
        return LocalZone.get().offset(Math.clamp(seconds, 2 * FIRST, 2 * LAST));
    }

    static String name(long seconds) {
        return LocalZone.get().name(seconds);
    }

    static long utcSeconds(int year, int month, int day, int hour, int minute, int second) {
        return (Gregorian.ordinal(year, month, day) - EPOCH_DAYS) * DAY + hour * 3600 + minute * 60 + second;
    }

    private static long checked(long u) {
        if (u < FIRST - DAY || u > LAST + DAY) {
            throw Errors.valueError("year is out of range");
        }
        return u + offset(u);
    }

    /** Seconds since the Epoch of a local time, given as if it were UTC. Compare local_to_seconds; source: PEP 495. */
    static long ofLocal(long t, int fold) {
        long lt = checked(t);
        long a = lt - t;
        long u1 = t - a;
        long t1 = checked(u1);
        long b;
        if (t1 == t) {
            long u2 = fold != 0 ? u1 + DAY : u1 - DAY;
            b = checked(u2) - u2;
            if (a == b) {
                return u1;
            }
        } else {
            b = t1 - u1;
        }
        long u2 = t - b;
        if (checked(u2) == t) {
            return u2;
        }
        if (t1 == t) {
            return u1;
        }
        return fold != 0 ? Math.min(u1, u2) : Math.max(u1, u2);
    }
}
