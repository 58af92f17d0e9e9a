package org.pyjc.runtime.module.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.floats.FloatConversion;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Broken-down times and the time zone. Compare CPython timemodule.c: time_localtime. Thread safety: stateless. */
public final class Calendar {
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

    /** The local time zone. */
    public static ZoneId zone() {
        String tz = System.getenv("TZ");
        if (tz != null && !tz.isEmpty()) {
            try {
                return ZoneId.of(tz.startsWith(":") ? tz.substring(1) : tz);
            } catch (DateTimeException e) {
                return ZoneOffset.UTC;
            }
        }
        return ZoneId.systemDefault();
    }

    private static ZoneOffset standard() {
        return zone().getRules().getStandardOffset(Instant.now());
    }

    @PyConstant
    static long timezone() {
        return -standard().getTotalSeconds();
    }

    @PyConstant
    static long altzone() {
        return daylight() == 0 ? timezone() : timezone() - 3600;
    }

    @PyConstant
    static long daylight() {
        return zone().getRules().isFixedOffset() || zone().getRules().nextTransition(Instant.now()) == null ? 0 : 1;
    }

    @PyConstant
    static Object tzname() {
        ZonedDateTime winter = ZonedDateTime.of(LocalDateTime.of(LocalDateTime.now().getYear(), 1, 1, 0, 0), zone());
        ZonedDateTime summer = winter.withMonth(7);
        boolean swapped = zone().getRules().isDaylightSavings(winter.toInstant());
        return new PyTuple(shortName(swapped ? summer : winter), shortName(swapped ? winter : summer));
    }

    /** The zone's abbreviation at a time. */
    public static String shortName(ZonedDateTime t) {
        String id = t.getZone().getId();
        if (id.equals("Z") || id.equals("UTC") || id.equals("Etc/UTC")) {
            return "UTC";
        }
        java.util.TimeZone zone = java.util.TimeZone.getTimeZone(t.getZone());
        return zone.getDisplayName(t.getZone().getRules().isDaylightSavings(t.toInstant()), java.util.TimeZone.SHORT, Locale.ROOT);
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

    @PyFunctionDef(signature = "(seconds=None, /)", doc = "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).")
    static Object gmtime(@OrNone Object seconds) {
        return broken(seconds(seconds), ZoneId.of("UTC"));
    }

    @PyFunctionDef(signature = "(seconds=None, /)", doc = "Convert seconds since the Epoch to a time tuple expressing local time.")
    static Object localtime(@OrNone Object seconds) {
        return broken(seconds(seconds), zone());
    }

    private static PyStructSequence broken(long seconds, ZoneId zone) {
        ZonedDateTime t;
        try {
            t = Instant.ofEpochSecond(seconds).atZone(zone);
        } catch (DateTimeException e) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        if (Math.abs((long) t.getYear()) > Integer.MAX_VALUE / 2) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        boolean summer = zone.getRules().isDaylightSavings(t.toInstant());
        return STRUCT_TIME.make((long) t.getYear(), (long) t.getMonthValue(), (long) t.getDayOfMonth(), (long) t.getHour(),
                (long) t.getMinute(), (long) t.getSecond(), (long) t.getDayOfWeek().getValue() - 1, (long) t.getDayOfYear(),
                summer ? 1L : 0L, shortName(t), (long) t.getOffset().getTotalSeconds());
    }

    @PyFunctionDef(doc = "Convert a time tuple in local time to seconds since the Epoch.")
    static double mktime(Object tuple) {
        long[] f = TimeText.fields(tuple, false);
        try {
            LocalDateTime t = LocalDateTime.of((int) f[0], 1, 1, 0, 0, 0).plusMonths(f[1] - 1).plusDays(f[2] - 1)
                    .plusHours(f[3]).plusMinutes(f[4]).plusSeconds(f[5]);
            ZonedDateTime z = t.atZone(zone());
            boolean summer = zone().getRules().isDaylightSavings(z.toInstant());
            if (f[8] == 0 && summer) {
                z = z.withLaterOffsetAtOverlap();
            }
            return z.toEpochSecond();
        } catch (DateTimeException e) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }

    @PyFunctionDef(doc = "Initialize, or reinitialize, the local timezone to the value stored in os.environ['TZ'].")
    static void tzset() {
        java.util.TimeZone.setDefault(null);
    }

    static String dayName(int weekday, TextStyle style) {
        return java.time.DayOfWeek.of(weekday + 1).getDisplayName(style, Locale.ENGLISH);
    }

    static String monthName(int month, TextStyle style) {
        return java.time.Month.of(month).getDisplayName(style, Locale.ENGLISH);
    }
}
