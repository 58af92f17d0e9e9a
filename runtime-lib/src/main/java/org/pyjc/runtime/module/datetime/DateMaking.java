package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;

/** The class methods of {@code date}. Compare CPython _datetimemodule.c: date_methods. Thread safety: stateless. */
final class DateMaking {
    private DateMaking() {}

    @PyClassMethod(doc = "Create a date from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via time.time(), that is interpreted\nas local time.",
            signature = "($type, timestamp, /)")
    static Object fromtimestamp(PyType cls, Object timestamp) {
        LocalTimes.Fields f = LocalTimes.local(Timestamps.floorSeconds(timestamp));
        return PyDate.make(cls, f.year(), f.month(), f.day());
    }

    @PyClassMethod(doc = "Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).")
    static Object today(PyType cls) {
        Object now = Call.call0(Attributes.get(Importer.load("time"), "time"));
        return Call.method1(cls, "fromtimestamp", now);
    }

    @PyClassMethod(signature = "($type, ordinal, /)", doc = "Construct a date from a proleptic Gregorian ordinal.\n\nJanuary 1 of year 1 is day 1.  Only the year, "
            + "month and day are\nnon-zero in the result.")
    static Object fromordinal(PyType cls, int ordinal) {
        if (ordinal < 1) {
            throw Errors.valueError("ordinal must be >= 1");
        }
        if (ordinal > Gregorian.LAST_ORDINAL) {
            throw Errors.valueError("year must be in 1..9999, not " + (Gregorian.ofOrdinal(ordinal) >> 16));
        }
        return PyDate.ofOrdinal(cls, ordinal);
    }

    @PyClassMethod(signature = "($type, string, /)", doc = "Construct a date from a string in ISO 8601 format.")
    static Object fromisoformat(PyType cls, Object string) {
        Object text = Values.strOrNull(string);
        if (text == null) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        IsoParse parse = text instanceof String s ? new IsoParse(s) : null;
        try {
            int n = Str.length(text);
            if (parse == null || n != 7 && n != 8 && n != 10) {
                throw malformed(string);
            }
            parse.date(n);
        } catch (IsoParse.Malformed e) {
            throw malformed(string);
        } catch (PyException e) {
            throw e.is(Exceptions.VALUE_ERROR) ? malformed(string) : e;
        }
        return PyDate.make(cls, parse.year, parse.month, parse.day);
    }

    static PyException malformed(Object text) {
        return Errors.valueError("Invalid isoformat string: " + Str.toJavaString(Repr.repr(text)));
    }

    @PyClassMethod(signature = "($type, /, year, week, day)", doc = "Construct a date from the ISO year, week number and weekday.\n\nThis is the inverse of the "
            + "date.isocalendar() function.")
    static Object fromisocalendar(PyType cls, Object year, Object week, Object day) {
        int packed = Gregorian.ofIso(isoPart(year), isoPart(week), isoPart(day));
        return PyDate.make(cls, packed >> 16, packed >> 8 & 0xff, packed & 0xff);
    }

    private static int isoPart(Object part) {
        if (!(Index.of(part) instanceof Long n) || n != n.intValue()) {
            throw Errors.valueError("ISO calendar component out of range");
        }
        return n.intValue();
    }

    @PyClassMethod(signature = "($type, string, format, /)", doc = "Parse string according to the given date format (like time.strptime()).")
    static Object strptime(PyType cls, Object string, Object format) {
        return Call.call3(Attributes.get(Importer.load("_strptime"), "_strptime_datetime_date"), cls, string, format);
    }
}
