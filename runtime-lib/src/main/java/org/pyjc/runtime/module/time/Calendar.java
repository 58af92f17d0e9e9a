package org.pyjc.runtime.module.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.module.zoneinfo.LocalZone;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.floats.FloatConversion;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Broken-down times and the time zone. Compare CPython timemodule.c: time_localtime. Thread safety: stateless. */
final class Calendar {
    static final StructType STRUCT_TIME = StructType.of("time", "struct_time",
            "The time value as returned by gmtime(), localtime(), and strptime(), and accepted by asctime(), mktime() and strftime().",
            9, "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");
    @PyConstant("_STRUCT_TM_ITEMS")
    static final int ITEMS = 11;

    private Calendar() {}

    @PyConstant("struct_time")
    static Object structTime() {
        return STRUCT_TIME.type();
    }

    /** The offset of winter (0) or summer (1) and its name, as of now. Compare timemodule.c: init_timezone. */
    private static long[] halfYears() {
        long year = 365 * 24 * 3600L + 6 * 3600;
        long now = System.currentTimeMillis() / 1000;
        long january = now / year * year;
        return new long[] {january, january + year / 2};
    }

    /** An instant of standard time, and one of the other half of the year. */
    private static long[] standardFirst() {
        long[] halves = halfYears();
        LocalZone zone = LocalZone.get();
        return zone.offset(halves[0]) <= zone.offset(halves[1]) ? halves : new long[] {halves[1], halves[0]};
    }

    @PyConstant
    static long timezone() {
        return -LocalZone.get().offset(standardFirst()[0]);
    }

    @PyConstant
    static long altzone() {
        return -LocalZone.get().offset(standardFirst()[1]);
    }

    @PyConstant
    static long daylight() {
        return timezone() != altzone() ? 1 : 0;
    }

    @PyConstant
    static Object tzname() {
        long[] halves = standardFirst();
        return new PyTuple(LocalZone.get().name(halves[0]), LocalZone.get().name(halves[1]));
    }

    /** Whole seconds since the Epoch; None or absent means now. */
    private static long seconds(Object seconds) {
        if (seconds == null) {
            return Math.floorDiv(TimeModule.realNanos(), 1_000_000_000L);
        }
        Object n = Values.intOrNull(seconds);
        if (n instanceof Long l) {
            return l;
        }
        Double d = n == null ? FloatConversion.numberOrNull(seconds) : null;
        if (d == null && n == null) {
            throw Errors.typeError("'" + PyType.of(seconds).name() + "' object cannot be interpreted as an integer");
        }
        if (d != null && Double.isNaN(d)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (d == null || Math.abs(d) > 9e18) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return (long) Math.floor(d);
    }

    @PyFunctionDef(textSignature = false, signature = "(seconds=None, /)", doc = "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).")
    static Object gmtime(@OrNone Object seconds) {
        return broken(seconds(seconds), 0, false, "UTC");
    }

    @PyFunctionDef(textSignature = false, signature = "(seconds=None, /)", doc = "Convert seconds since the Epoch to a time tuple expressing local time.")
    static Object localtime(@OrNone Object seconds) {
        long s = seconds(seconds);
        LocalZone zone = LocalZone.get();
        return broken(s, zone.offset(s), zone.isDst(s), zone.name(s));
    }

    private static PyStructSequence broken(long seconds, int offset, boolean summer, String name) {
        LocalDateTime t;
        try {
            t = LocalDateTime.ofEpochSecond(Math.addExact(seconds, offset), 0, ZoneOffset.UTC);
        } catch (DateTimeException | ArithmeticException e) {
            throw OsErrors.of(Errno.EOVERFLOW, null);
        }
        if (Math.abs((long) t.getYear()) > Integer.MAX_VALUE / 2) {
            throw OsErrors.of(Errno.EOVERFLOW, null);
        }
        return STRUCT_TIME.make((long) t.getYear(), (long) t.getMonthValue(), (long) t.getDayOfMonth(), (long) t.getHour(),
                (long) t.getMinute(), (long) t.getSecond(), (long) t.getDayOfWeek().getValue() - 1, (long) t.getDayOfYear(),
                summer ? 1L : 0L, name, (long) offset);
    }

    @PyFunctionDef(doc = "Convert a time tuple in local time to seconds since the Epoch.")
    static double mktime(Object tuple) {
        long[] f = TimeText.fields(tuple, false);
        try {
            LocalDateTime t = LocalDateTime.of((int) f[0], 1, 1, 0, 0, 0).plusMonths(f[1] - 1).plusDays(f[2] - 1)
                    .plusHours(f[3]).plusMinutes(f[4]).plusSeconds(f[5]);
            return ofLocal(t.toEpochSecond(ZoneOffset.UTC), (int) f[8]);
        } catch (DateTimeException e) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }

    /** The instant of a local time; {@code dst} negative: whether it is daylight saving time is not known. */
    private static long ofLocal(long local, int dst) {
        LocalZone zone = LocalZone.get();
        long day = 24 * 3600;
        long early = local - zone.offset(local - day);
        long late = local - zone.offset(local + day);
        boolean earlyFits = early + zone.offset(early) == local;
        boolean lateFits = late + zone.offset(late) == local;
        if (earlyFits && lateFits && dst >= 0) {
            return zone.isDst(early) == (dst > 0) ? early : late;
        }
        return earlyFits || !lateFits ? early : late;
    }

    @PyFunctionDef(doc = "Initialize, or reinitialize, the local timezone to the value stored in os.environ['TZ'].")
    static void tzset(PyModule module) {
        LocalZone.reset();
        module.dict().put("timezone", timezone());
        module.dict().put("altzone", altzone());
        module.dict().put("daylight", daylight());
        module.dict().put("tzname", tzname());
    }

    static String dayName(int weekday, TextStyle style) {
        return java.time.DayOfWeek.of(weekday + 1).getDisplayName(style, Locale.ENGLISH);
    }

    static String monthName(int month, TextStyle style) {
        return java.time.Month.of(month).getDisplayName(style, Locale.ENGLISH);
    }
}
