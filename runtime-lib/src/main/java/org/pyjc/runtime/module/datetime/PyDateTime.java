package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.datetime}. Compare CPython _datetimemodule.c: PyDateTime_DateTimeType. Thread safety: immutable once made. */
@PyTypeDef(name = "datetime", module = "datetime", base = PyDate.class, parts = {DateTimeMaking.class, DateTimeText.class, DateTimeOperators.class,
    DateTimeZones.class}, doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nThe year, month and day arguments are required. "
        + "tzinfo may be None, or an\ninstance of a tzinfo subclass. The remaining arguments may be ints.")
public final class PyDateTime extends PyDate {
    public static final PyType TYPE = PyType.define(new PyDateTimeExposer());
    private static final String REPLACE = "($self, /, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, "
            + "tzinfo=<absent>, *, fold=None)";

    final int hour;
    final int minute;
    final int second;
    final int microsecond;
    final Object tzinfo;
    /** 0 or 1; set before anyone else sees the object. */
    int fold;

    PyDateTime(PyType type, int year, int month, int day, int hour, int minute, int second, int microsecond, Object tzinfo, int fold) {
        super(type, year, month, day);
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    @PyNew(signature = "(year, month=<absent>, day=<absent>, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)")
    static Object create(PyType cls, Object year, Object month, Object day, int hour, int minute, int second, int microsecond, Object tzinfo, int fold) {
        byte[] s = year instanceof Long || day != null ? null : PickledState.of(year, 10, 2, 1, 12, "datetime");
        if (s != null) {
            return new PyDateTime(cls, (s[0] & 0xff) << 8 | s[1] & 0xff, s[2] & 0x7f, s[3], s[4], s[5], s[6], PickledState.three(s, 7),
                    PickledState.zone(month), s[2] >> 7 & 1);
        }
        int y = Args.cInt(year);
        int m = Args.cInt(required(month, "month", 2));
        int d = Args.cInt(required(day, "day", 3));
        Gregorian.checkDate(y, m, d);
        Gregorian.checkTime(hour, minute, second, microsecond, fold);
        return new PyDateTime(cls, y, m, d, hour, minute, second, microsecond, TzCalls.checked(tzinfo), fold);
    }

    /** A datetime of any class; that of a Python class is made by calling the class. Compare new_datetime_subclass_fold_ex. */
    static Object make(PyType cls, int year, int month, int day, int hour, int minute, int second, int microsecond, Object tzinfo, int fold) {
        if (cls == TYPE) {
            Gregorian.checkDate(year, month, day);
            Gregorian.checkTime(hour, minute, second, microsecond, fold);
            return new PyDateTime(TYPE, year, month, day, hour, minute, second, microsecond, TzCalls.checked(tzinfo), fold);
        }
        Object made = Call.call(cls, (long) year, (long) month, (long) day, (long) hour, (long) minute, (long) second, (long) microsecond, tzinfo);
        if (made instanceof PyDateTime t) {
            t.fold = fold;
        }
        return made;
    }

    @Override
    public Object orderDomain() {
        return type() == TYPE ? tzinfo : null;
    }

    @Override
    public long orderKey() {
        return micros();
    }

    /** Microseconds since the midnight that begins year 1, as if it were UTC. */
    long micros() {
        return ordinal() * PyTimeDelta.DAY + ofDay();
    }

    private long ofDay() {
        return ((hour * 60L + minute) * 60 + second) * PyTimeDelta.SECOND + microsecond;
    }

    static Object ofMicros(PyType cls, long micros, Object tzinfo) {
        long days = Math.floorDiv(micros, PyTimeDelta.DAY);
        if (days < 1 || days > Gregorian.LAST_ORDINAL) {
            throw Errors.overflowError("date value out of range");
        }
        int date = Gregorian.ofOrdinal((int) days);
        long rest = Math.floorMod(micros, PyTimeDelta.DAY);
        int seconds = (int) (rest / PyTimeDelta.SECOND);
        int us = (int) (rest % PyTimeDelta.SECOND);
        if (cls == TYPE) {
            return new PyDateTime(TYPE, date >> 16, date >> 8 & 0xff, date & 0xff, seconds / 3600, seconds / 60 % 60, seconds % 60, us, tzinfo, 0);
        }
        return make(cls, date >> 16, date >> 8 & 0xff, date & 0xff, seconds / 3600, seconds / 60 % 60, seconds % 60, us, tzinfo, 0);
    }

    /** This time and so many times the delta. Compare add_datetime_timedelta. */
    Object plus(PyTimeDelta delta, int factor) {
        long days = ordinal() + (long) factor * delta.days;
        if (days < -1 || days > Gregorian.LAST_ORDINAL + 1) {
            throw Errors.overflowError("date value out of range");
        }
        long rest = ofDay() + factor * ((long) delta.seconds * PyTimeDelta.SECOND + delta.microseconds);
        return ofMicros(type(), days * PyTimeDelta.DAY + rest, tzinfo);
    }

    PyTimeDelta offset() {
        return TzCalls.utcoffset(tzinfo, this);
    }

    /** The same time with the other fold, or in another zone. */
    PyDateTime with(Object zone, int newFold) {
        return new PyDateTime(TYPE, year, month, day, hour, minute, second, microsecond, zone, newFold);
    }

    // ---- for time zones ----

    /** Seconds since the Epoch, as if the time were UTC. */
    public long localSeconds() {
        return LocalTimes.utcSeconds(year, month, day, hour, minute, second);
    }

    public int yearNumber() {
        return year;
    }

    public int foldNumber() {
        return fold;
    }

    public boolean isIn(Object zone) {
        return tzinfo == zone;
    }

    /** This time so many seconds later, with a fold. */
    public Object shifted(int seconds, int newFold) {
        Object result = plus(PyTimeDelta.of(0, seconds, 0), 1);
        if (newFold != 0) {
            result = result instanceof PyDateTime t && t.type() == TYPE ? t.with(tzinfo, newFold)
                    : Call.method(result, "replace", new Object[] {(long) newFold}, new String[] {"fold"});
        }
        return result;
    }

    // ---- fields ----

    @PyConstant
    static Object min() {
        return new PyDateTime(TYPE, 1, 1, 1, 0, 0, 0, 0, PyNone.NONE, 0);
    }

    @PyConstant
    static Object max() {
        return new PyDateTime(TYPE, 9999, 12, 31, 23, 59, 59, 999999, PyNone.NONE, 0);
    }

    @PyConstant
    static Object resolution() {
        return PyTimeDelta.of(0, 0, 1);
    }

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

    @PyMethod(doc = "Return date object with same year, month and day.")
    Object date() {
        return new PyDate(PyDate.TYPE, year, month, day);
    }

    @PyMethod(doc = "Return time object with same time but with tzinfo=None.")
    Object time() {
        return new PyTime(PyTime.TYPE, hour, minute, second, microsecond, PyNone.NONE, fold);
    }

    @PyMethod(doc = "Return time object with same time and tzinfo.")
    Object timetz() {
        return new PyTime(PyTime.TYPE, hour, minute, second, microsecond, tzinfo, fold);
    }

    @PyMethod(signature = REPLACE, doc = "Return datetime with new specified fields.")
    Object replace(Object newYear, Object newMonth, Object newDay, Object newHour, Object newMinute, Object newSecond, Object newMicrosecond, Object newZone,
            Object newFold) {
        return make(type(), field(newYear, year), field(newMonth, month), field(newDay, day), field(newHour, hour), field(newMinute, minute),
                field(newSecond, second), field(newMicrosecond, microsecond), newZone == null ? tzinfo : newZone, field(newFold, fold));
    }

    @PyMethod(name = "__replace__", signature = REPLACE, doc = "The same as replace().")
    Object replaced(Object newYear, Object newMonth, Object newDay, Object newHour, Object newMinute, Object newSecond, Object newMicrosecond, Object newZone,
            Object newFold) {
        return replace(newYear, newMonth, newDay, newHour, newMinute, newSecond, newMicrosecond, newZone, newFold);
    }

    // ---- pickling ----

    private Object reduce(boolean withFold) {
        byte[] state = {(byte) (year >> 8), (byte) year, (byte) (month | (withFold ? fold << 7 : 0)), (byte) day, (byte) hour, (byte) minute, (byte) second,
            (byte) (microsecond >> 16), (byte) (microsecond >> 8), (byte) microsecond};
        PyBytes bytes = new PyBytes(state);
        return new PyTuple(type(), tzinfo == PyNone.NONE ? new PyTuple(bytes) : new PyTuple(bytes, tzinfo));
    }

    @PyMethod(doc = "__reduce_ex__(proto) -> (cls, state)")
    Object __reduce_ex__(int protocol) {
        return reduce(protocol > 3);
    }

    @Override
    @PyMethod(doc = "__reduce__() -> (cls, state)")
    Object __reduce__() {
        return reduce(false);
    }
}
