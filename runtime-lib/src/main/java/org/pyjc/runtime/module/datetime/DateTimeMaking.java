package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.none.PyNone;

/** The class methods of {@code datetime}. Compare CPython _datetimemodule.c: datetime_methods. Thread safety: stateless. */
final class DateTimeMaking {
    private static final long FOLD_PROBE = 86400;

    private DateTimeMaking() {}

    @PyClassMethod(signature = "($type, /, tz=None)", doc = "Returns new datetime object representing current time local to tz.\n\n  tz\n    Timezone object.\n\n"
            + "If no tz is specified, uses local timezone.")
    static Object now(PyType cls, Object tz) {
        TzCalls.checked(tz);
        long micros = nowMicros();
        return made(cls, Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L), tz != PyNone.NONE, tz);
    }

    private static long nowMicros() {
        java.time.Instant now = java.time.Instant.now();
        return now.getEpochSecond() * 1_000_000L + now.getNano() / 1000;
    }

    @PyClassMethod(doc = "Return a new datetime representing UTC day and time.")
    static Object utcnow(PyType cls) {
        warn("utcnow", "now(datetime.UTC)");
        long micros = nowMicros();
        return made(cls, Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L), true, PyNone.NONE);
    }

    private static void warn(String method, String instead) {
        Warnings.warn(Exceptions.DEPRECATION_WARNING, "datetime.datetime." + method + "() is deprecated and scheduled for removal in a future version. Use "
                + "timezone-aware objects to represent datetimes in UTC: datetime.datetime." + instead + ".", 1);
    }

    @PyClassMethod(signature = "($type, /, timestamp, tz=None)", doc = "Create a datetime from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via "
            + "time.time(), that is interpreted\nas local time.")
    static Object fromtimestamp(PyType cls, Object timestamp, Object tz) {
        TzCalls.checked(tz);
        long[] parts = Timestamps.parts(timestamp);
        return made(cls, parts[0], (int) parts[1], tz != PyNone.NONE, tz);
    }

    @PyClassMethod(signature = "($type, timestamp, /)", doc = "Create a naive UTC datetime from a POSIX timestamp.")
    static Object utcfromtimestamp(PyType cls, Object timestamp) {
        warn("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)");
        long[] parts = Timestamps.parts(timestamp);
        return made(cls, parts[0], (int) parts[1], true, PyNone.NONE);
    }

    /** Compare datetime_from_timet_and_us, datetime_best_possible. */
    private static Object made(PyType cls, long seconds, int microsecond, boolean utc, Object tz) {
        LocalTimes.Fields f = utc ? LocalTimes.utc(seconds) : LocalTimes.local(seconds);
        int fold = 0;
        if (!utc && seconds > FOLD_PROBE - 62135596800L) {
            long before = seconds - FOLD_PROBE;
            int shift = LocalTimes.offset(seconds) - LocalTimes.offset(before);
            if (shift < 0) {
                long twin = seconds + shift;
                fold = twin + LocalTimes.offset(twin) == seconds + LocalTimes.offset(seconds) ? 1 : 0;
            }
        }
        Object time = PyDateTime.make(cls, f.year(), f.month(), f.day(), f.hour(), f.minute(), f.second(), microsecond, tz, fold);
        return tz == PyNone.NONE ? time : Call.method1(tz, "fromutc", time);
    }

    @PyClassMethod(signature = "($type, /, date, time, tzinfo=<absent>)", doc = "Construct a datetime from a given date and a given time.")
    static Object combine(PyType cls, PyDate date, PyTime time, Object tzinfo) {
        return PyDateTime.make(cls, date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                tzinfo == null ? time.tzinfo : tzinfo, (int) time.fold());
    }

    @PyClassMethod(signature = "($type, string, /)", doc = "Construct a date from a string in ISO 8601 format.")
    static Object fromisoformat(PyType cls, Object string) {
        Object text = Values.strOrNull(string);
        if (text == null) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        IsoParse parse;
        try {
            parse = parse(text);
        } catch (IsoParse.Malformed e) {
            throw DateMaking.malformed(string);
        } catch (PyException e) {
            throw e.is(Exceptions.VALUE_ERROR) ? DateMaking.malformed(string) : e;
        }
        if (parse.hour == 24 && parse.month <= 12 && parse.day <= Gregorian.daysInMonth(parse.year, Math.max(parse.month, 1))) {
            nextDay(parse);
        }
        return PyDateTime.make(cls, parse.year, parse.month, parse.day, parse.hour, parse.minute, parse.second, parse.microsecond, parse.tzinfo, 0);
    }

    private static IsoParse parse(Object text) {
        if (Str.length(text) < 7) {
            throw IsoParse.Malformed.INSTANCE;
        }
        String s = narrow(text);
        IsoParse parse = new IsoParse(s);
        int separator = parse.separator();
        parse.date(Math.min(separator, s.length()));
        if (s.length() > separator) {
            parse.time(separator + 1);
        }
        return parse;
    }

    /** The text with one UTF-16 unit a character: a wide separator becomes another. */
    private static String narrow(Object text) {
        if (text instanceof String s) {
            return s;
        }
        WideStr wide = (WideStr) text;
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < wide.length(); i++) {
            s.append(wide.at(i) > 0xffff ? '?' : (char) wide.at(i));
        }
        return s.toString();
    }

    /** 24:00 is the next day's midnight. */
    private static void nextDay(IsoParse p) {
        if (p.minute != 0 || p.second != 0 || p.microsecond != 0) {
            throw Errors.valueError("minute, second, and microsecond must be 0 when hour is 24");
        }
        p.hour = 0;
        if (p.month < 1 || ++p.day <= Gregorian.daysInMonth(p.year, p.month)) {
            return;
        }
        p.day = 1;
        if (++p.month > 12) {
            p.month = 1;
            p.year++;
        }
    }

    @PyClassMethod(signature = "($type, string, format, /)", doc = "Parse string according to the given date and time format (like time.strptime()).")
    static Object strptime(PyType cls, Object string, Object format) {
        return Call.call3(Attributes.get(Importer.load("_strptime"), "_strptime_datetime_datetime"), cls, string, format);
    }
}
