package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Dates as text. Compare CPython _datetimemodule.c: date_isoformat, date_strftime. Thread safety: stateless. */
final class DateText {
    private DateText() {}

    @PyMethod
    static String __repr__(PyDate self) {
        return self.type().name() + "(" + self.year + ", " + self.month + ", " + self.day + ")";
    }

    @PyMethod
    static Object __str__(PyDate self) {
        return Call.method0(self, "isoformat");
    }

    @PyMethod(doc = "Return string in ISO 8601 format, YYYY-MM-DD.")
    static String isoformat(PyDate self) {
        StringBuilder s = new StringBuilder(10);
        IsoText.date(s, self.year, self.month, self.day);
        return s.toString();
    }

    @PyMethod(doc = "Return ctime() style string.")
    static String ctime(PyDate self) {
        return ctime(self, 0, 0, 0);
    }

    static String ctime(PyDate d, int hour, int minute, int second) {
        StringBuilder s = new StringBuilder(24);
        s.append(Gregorian.DAYS[(int) d.weekday()]).append(' ').append(Gregorian.MONTHS[d.month]).append(d.day < 10 ? "  " : " ").append(d.day).append(' ');
        IsoText.time(s, hour, minute, second, 0, "seconds");
        return IsoText.digits(s.append(' '), d.year, 4).toString();
    }

    @PyMethod(doc = "Return time tuple, compatible with time.localtime().")
    static Object timetuple(PyDate self) {
        return timeTuple(self.year, self.month, self.day, 0, 0, 0, -1);
    }

    /** A {@code time.struct_time}. Compare build_struct_time. */
    static Object timeTuple(int year, int month, int day, int hour, int minute, int second, int dst) {
        long weekday = Gregorian.weekday(year, month, day);
        long yearDay = Gregorian.daysBeforeMonth(year, month) + day;
        return Call.call1(Attributes.get(Importer.load("time"), "struct_time"), new PyTuple((long) year, (long) month, (long) day, (long) hour,
                (long) minute, (long) second, weekday, yearDay, (long) dst));
    }

    @PyMethod(signature = "($self, /, format)", doc = "Format using strftime().\n\nExample: \"%d/%m/%Y, %H:%M:%S\".")
    static Object strftime(PyDate self, @ToStr Object format) {
        Object zoneAsksAbout = self instanceof PyDateTime ? self : null;
        int microsecond = self instanceof PyDateTime t ? t.microsecond : 0;
        return FormatCodes.format(self, format, Call.method0(self, "timetuple"), zoneAsksAbout, microsecond);
    }

    @PyMethod(slot = false, doc = "Formats self with strftime.")
    static Object __format__(PyDate self, Object format) {
        return formatted(self, format);
    }

    static Object formatted(Object self, Object format) {
        Object spec = Values.strOrNull(format);
        if (spec == null) {
            throw Errors.typeError("__format__() argument must be str, not " + PyType.of(format).name());
        }
        return Str.length(spec) == 0 ? Repr.str(self) : Call.method1(self, "strftime", format);
    }

    /** What a representation ends with: the zone and the fold. */
    static Object withZone(String text, Object tzinfo, int fold) {
        String zone = tzinfo == PyNone.NONE ? "" : ", tzinfo=" + Str.toJavaString(Repr.repr(tzinfo));
        return Str.fromUtf16(text + zone + (fold != 0 ? ", fold=1)" : ")"));
    }
}
