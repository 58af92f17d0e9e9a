package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.time}. Compare CPython _datetimemodule.c: PyDateTime_TimeType. Thread safety: immutable once made. */
@PyTypeDef(name = "time", module = "datetime", doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\nAll arguments are optional. tzinfo may be "
        + "None, or an instance of\na tzinfo subclass. The remaining arguments may be ints.")
public final class PyTime extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTimeExposer());
    private static final String REPLACE = "($self, /, hour=None, minute=None, second=None, microsecond=None, tzinfo=<absent>, *, fold=None)";

    final int hour;
    final int minute;
    final int second;
    final int microsecond;
    final Object tzinfo;
    /** 0 or 1; set before anyone else sees the object. */
    private int fold;

    PyTime(PyType type, int hour, int minute, int second, int microsecond, Object tzinfo, int fold) {
        super(type);
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    @PyNew(signature = "(hour=<absent>, minute=<absent>, second=0, microsecond=0, tzinfo=None, *, fold=0)")
    static Object create(PyType cls, Object hour, Object minute, int second, int microsecond, Object tzinfo, int fold) {
        byte[] state = hour == null || hour instanceof Long ? null : PickledState.of(hour, 6, 0, 0, 23, "time");
        if (state != null) {
            int h = state[0] & 0xff;
            return new PyTime(cls, h & 0x7f, state[1], state[2], PickledState.three(state, 3), PickledState.zone(minute), h >> 7);
        }
        int h = hour == null ? 0 : Args.cInt(hour);
        int m = minute == null ? 0 : Args.cInt(minute);
        Gregorian.checkTime(h, m, second, microsecond, fold);
        return new PyTime(cls, h, m, second, microsecond, TzCalls.checked(tzinfo), fold);
    }

    /** A time of any class. Compare new_time_subclass_fold_ex. */
    static Object make(PyType cls, int hour, int minute, int second, int microsecond, Object tzinfo, int fold) {
        if (cls == TYPE) {
            Gregorian.checkTime(hour, minute, second, microsecond, fold);
            return new PyTime(TYPE, hour, minute, second, microsecond, TzCalls.checked(tzinfo), fold);
        }
        Object made = Call.call(cls, (long) hour, (long) minute, (long) second, (long) microsecond, tzinfo);
        if (made instanceof PyTime t) {
            t.fold = fold;
        }
        return made;
    }

    // ---- making ----

    @PyClassMethod(signature = "($type, string, /)", doc = "Construct a time from a string in ISO 8601 format.")
    static Object fromisoformat(PyType cls, Object string) {
        Object text = Values.strOrNull(string);
        if (text == null) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        IsoParse parse = text instanceof String s ? new IsoParse(s) : null;
        try {
            if (parse == null) {
                throw DateMaking.malformed(string);
            }
            parse.time(((String) text).startsWith("T") ? 1 : 0);
        } catch (IsoParse.Malformed e) {
            throw DateMaking.malformed(string);
        }
        if (parse.hour == 24) {
            if (parse.minute != 0 || parse.second != 0 || parse.microsecond != 0) {
                throw Errors.valueError("minute, second, and microsecond must be 0 when hour is 24");
            }
            parse.hour = 0;
        }
        return make(cls, parse.hour, parse.minute, parse.second, parse.microsecond, parse.tzinfo, 0);
    }

    @PyClassMethod(signature = "($type, string, format, /)", doc = "Parse string according to the given time format (like time.strptime()).")
    static Object strptime(PyType cls, Object string, Object format) {
        return Call.call3(Attributes.get(Importer.load("_strptime"), "_strptime_datetime_time"), cls, string, format);
    }

    @PyConstant
    static Object min() {
        return new PyTime(TYPE, 0, 0, 0, 0, PyNone.NONE, 0);
    }

    @PyConstant
    static Object max() {
        return new PyTime(TYPE, 23, 59, 59, 999999, PyNone.NONE, 0);
    }

    @PyConstant
    static Object resolution() {
        return PyTimeDelta.of(0, 0, 1);
    }

    @PyMethod(signature = REPLACE, doc = "Return time with new specified fields.")
    Object replace(Object newHour, Object newMinute, Object newSecond, Object newMicrosecond, Object newZone, Object newFold) {
        return make(type(), PyDate.field(newHour, hour), PyDate.field(newMinute, minute), PyDate.field(newSecond, second),
                PyDate.field(newMicrosecond, microsecond), newZone == null ? tzinfo : newZone, PyDate.field(newFold, fold));
    }

    @PyMethod(name = "__replace__", signature = REPLACE, doc = "The same as replace().")
    Object replaced(Object newHour, Object newMinute, Object newSecond, Object newMicrosecond, Object newZone, Object newFold) {
        return replace(newHour, newMinute, newSecond, newMicrosecond, newZone, newFold);
    }

    // ---- fields ----

    @PyGetter("hour")
    long hour() {
        return hour;
    }

    @PyGetter("minute")
    long minute() {
        return minute;
    }

    @PyGetter("second")
    long second() {
        return second;
    }

    @PyGetter("microsecond")
    long microsecond() {
        return microsecond;
    }

    @PyGetter("tzinfo")
    Object tzinfo() {
        return tzinfo;
    }

    @PyGetter("fold")
    long fold() {
        return fold;
    }

    @PyMethod(doc = "Return self.tzinfo.utcoffset(self).")
    Object utcoffset() {
        return TzCalls.orNone(TzCalls.utcoffset(tzinfo, PyNone.NONE));
    }

    @PyMethod(doc = "Return self.tzinfo.dst(self).")
    Object dst() {
        return TzCalls.orNone(TzCalls.dst(tzinfo, PyNone.NONE));
    }

    @PyMethod(doc = "Return self.tzinfo.tzname(self).")
    Object tzname() {
        return TzCalls.tzname(tzinfo, PyNone.NONE);
    }

    // ---- text ----

    @PyMethod(signature = "($self, /, timespec='auto')", doc = "Return the time formatted according to ISO.\n\nThe full format is 'HH:MM:SS.mmmmmm+zz:zz'. By default, "
            + "the fractional\npart is omitted if self.microsecond == 0.\n\nThe optional argument timespec specifies the number of additional\nterms of the time to "
            + "include. Valid options are 'auto', 'hours',\n'minutes', 'seconds', 'milliseconds' and 'microseconds'.")
    String isoformat(String timespec) {
        StringBuilder s = new StringBuilder(21);
        IsoText.time(s, hour, minute, second, microsecond, timespec);
        PyTimeDelta offset = TzCalls.utcoffset(tzinfo, PyNone.NONE);
        if (offset != null) {
            IsoText.offset(s, offset, ":");
        }
        return s.toString();
    }

    @PyMethod
    Object __str__() {
        return Call.method0(this, "isoformat");
    }

    @PyMethod
    Object __repr__() {
        String s = type().name() + "(" + hour + ", " + minute;
        if (microsecond != 0) {
            s += ", " + second + ", " + microsecond;
        } else if (second != 0) {
            s += ", " + second;
        }
        return DateText.withZone(s, tzinfo, fold);
    }

    @PyMethod(signature = "($self, /, format)", doc = "Format using strftime().\n\nThe date part of the timestamp passed to underlying strftime should not be used.")
    Object strftime(@ToStr Object format) {
        Object tuple = new PyTuple(1900L, 1L, 1L, (long) hour, (long) minute, (long) second, 0L, 1L, -1L);
        return FormatCodes.format(this, format, tuple, PyNone.NONE, microsecond);
    }

    @PyMethod(slot = false, doc = "Formats self with strftime.")
    Object __format__(Object format) {
        return DateText.formatted(this, format);
    }

    // ---- comparison ----

    private long ofDay() {
        return ((hour * 60L + minute) * 60 + second) * PyTimeDelta.SECOND + microsecond;
    }

    @PyRichCompare
    Object compare(Object o, Special op) {
        if (!(o instanceof PyTime other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (tzinfo == other.tzinfo) {
            return Compare.fromOrder(Long.compare(ofDay(), other.ofDay()), op);
        }
        PyTimeDelta mine = TzCalls.utcoffset(tzinfo, PyNone.NONE);
        PyTimeDelta its = TzCalls.utcoffset(other.tzinfo, PyNone.NONE);
        if (TzCalls.same(mine, its)) {
            return Compare.fromOrder(Long.compare(ofDay(), other.ofDay()), op);
        }
        if (mine != null && its != null) {
            return Compare.fromOrder(Long.compare(ofDay() - (Long) mine.total(), other.ofDay() - (Long) its.total()), op);
        }
        if (op == Special.EQ || op == Special.NE) {
            return op == Special.NE;
        }
        throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }

    @PyMethod
    long __hash__() {
        PyTimeDelta offset = TzCalls.utcoffset(tzinfo, PyNone.NONE);
        return PyDate.mixed(offset == null ? ofDay() : ofDay() - (Long) offset.total());
    }

    // ---- pickling ----

    private Object reduce(boolean withFold) {
        byte[] state = {(byte) (hour | (withFold ? fold << 7 : 0)), (byte) minute, (byte) second, (byte) (microsecond >> 16),
            (byte) (microsecond >> 8), (byte) microsecond};
        PyBytes bytes = new PyBytes(state);
        return new PyTuple(type(), tzinfo == PyNone.NONE ? new PyTuple(bytes) : new PyTuple(bytes, tzinfo));
    }

    @PyMethod(doc = "__reduce_ex__(proto) -> (cls, state)")
    Object __reduce_ex__(int protocol) {
        return reduce(protocol > 3);
    }

    @PyMethod(doc = "__reduce__() -> (cls, state)")
    Object __reduce__() {
        return reduce(false);
    }
}
