package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;

/** Datetimes as text. Compare CPython _datetimemodule.c: datetime_isoformat, datetime_repr. Thread safety: stateless. */
final class DateTimeText {
    private DateTimeText() {}

    @PyMethod
    static Object __repr__(PyDateTime self) {
        StringBuilder s = new StringBuilder(self.type().name()).append('(').append(self.year).append(", ").append(self.month).append(", ")
                .append(self.day).append(", ").append(self.hour).append(", ").append(self.minute);
        if (self.second != 0 || self.microsecond != 0) {
            s.append(", ").append(self.second);
        }
        if (self.microsecond != 0) {
            s.append(", ").append(self.microsecond);
        }
        return DateText.withZone(s.toString(), self.tzinfo, self.fold);
    }

    @PyMethod
    static Object __str__(PyDateTime self) {
        if (self.type() == PyDateTime.TYPE) {
            return isoformat(self, " ", "auto");
        }
        return Call.method(self, "isoformat", new Object[] {" "}, new String[] {"sep"});
    }

    @PyMethod(signature = "($self, /, sep='T', timespec='auto')", doc = "Return the time formatted according to ISO.\n\nThe full format looks like "
            + "'YYYY-MM-DD HH:MM:SS.mmmmmm'.\nBy default, the fractional part is omitted if self.microsecond == 0.\n\nIf self.tzinfo is not None, the UTC offset is "
            + "also attached, giving\na full format of 'YYYY-MM-DD HH:MM:SS.mmmmmm+HH:MM'.\n\nOptional argument sep specifies the separator between date and\ntime, "
            + "default 'T'.\n\nThe optional argument timespec specifies the number of additional\nterms of the time to include. Valid options are 'auto', 'hours',\n"
            + "'minutes', 'seconds', 'milliseconds' and 'microseconds'.")
    static Object isoformat(PyDateTime self, @ToStr Object sep, String timespec) {
        if (Str.length(sep) != 1) {
            throw Errors.typeError("isoformat() argument 1 must be a unicode character, not a string of length " + Str.length(sep));
        }
        StringBuilder s = new StringBuilder(32);
        IsoText.date(s, self.year, self.month, self.day);
        s.append(Str.toJavaString(sep));
        IsoText.time(s, self.hour, self.minute, self.second, self.microsecond, timespec);
        PyTimeDelta offset = self.offset();
        if (offset != null) {
            IsoText.offset(s, offset, ":");
        }
        return sep instanceof String ? s.toString() : Str.fromUtf16(s.toString());
    }

    @PyMethod(doc = "Return ctime() style string.")
    static String ctime(PyDateTime self) {
        return DateText.ctime(self, self.hour, self.minute, self.second);
    }

    @PyMethod(doc = "Return time tuple, compatible with time.localtime().")
    static Object timetuple(PyDateTime self) {
        PyTimeDelta dst = TzCalls.dst(self.tzinfo, self);
        return DateText.timeTuple(self.year, self.month, self.day, self.hour, self.minute, self.second, dst == null ? -1 : dst.isZero() ? 0 : 1);
    }

    @PyMethod(doc = "Return UTC time tuple, compatible with time.localtime().")
    static Object utctimetuple(PyDateTime self) {
        PyTimeDelta offset = self.offset();
        PyDateTime t = self;
        if (offset != null && !offset.isZero()) {
            t = (PyDateTime) self.with(self.tzinfo, 0).plus(offset, -1);
        }
        return DateText.timeTuple(t.year, t.month, t.day, t.hour, t.minute, t.second, 0);
    }
}
