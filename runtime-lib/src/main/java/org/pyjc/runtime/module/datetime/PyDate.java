package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.LongOrdered;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.date}. Compare CPython _datetimemodule.c: PyDateTime_DateType. Thread safety: immutable. */
@PyTypeDef(name = "date", module = "datetime", parts = {DateMaking.class, DateText.class}, doc = "date(year, month, day) --> date object")
public class PyDate extends PyObject implements LongOrdered {
    public static final PyType TYPE = PyType.define(new PyDateExposer());

    final int year;
    final int month;
    final int day;

    PyDate(PyType type, int year, int month, int day) {
        super(type);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    @PyNew(signature = "(year, month=<absent>, day=<absent>)")
    static Object create(PyType cls, Object year, Object month, Object day) {
        if (month == null && day == null) {
            byte[] state = PickledState.of(year, 4, 2, 1, 12, "date");
            if (state != null) {
                return new PyDate(cls, (state[0] & 0xff) << 8 | state[1] & 0xff, state[2], state[3]);
            }
        }
        int y = Args.cInt(year);
        int m = Args.cInt(required(month, "month", 2));
        int d = Args.cInt(required(day, "day", 3));
        Gregorian.checkDate(y, m, d);
        return new PyDate(cls, y, m, d);
    }

    static Object required(Object argument, String name, int position) {
        if (argument == null) {
            throw Errors.typeError("function missing required argument '" + name + "' (pos " + position + ")");
        }
        return argument;
    }

    /** A date of any class; that of a Python class is made by calling the class. Compare new_date_subclass_ex. */
    static Object make(PyType cls, int year, int month, int day) {
        if (cls == TYPE) {
            Gregorian.checkDate(year, month, day);
            return new PyDate(TYPE, year, month, day);
        }
        if (cls == PyDateTime.TYPE) {
            return PyDateTime.make(cls, year, month, day, 0, 0, 0, 0, org.pyjc.runtime.types.none.PyNone.NONE, 0);
        }
        return Call.call3(cls, (long) year, (long) month, (long) day);
    }

    static Object ofOrdinal(PyType cls, long ordinal) {
        int packed = Gregorian.ofOrdinal((int) ordinal);
        return make(cls, packed >> 16, packed >> 8 & 0xff, packed & 0xff);
    }

    @Override
    public Object orderDomain() {
        return type() == TYPE ? TYPE : null;
    }

    @Override
    public long orderKey() {
        return ordinal();
    }

    final int ordinal() {
        return Gregorian.ordinal(year, month, day);
    }

    @PyConstant
    static Object min() {
        return new PyDate(TYPE, 1, 1, 1);
    }

    @PyConstant
    static Object max() {
        return new PyDate(TYPE, 9999, 12, 31);
    }

    @PyConstant
    static Object resolution() {
        return PyTimeDelta.of(1, 0, 0);
    }

    @PyGetter("year")
    final long year() {
        return year;
    }

    @PyGetter("month")
    final long month() {
        return month;
    }

    @PyGetter("day")
    final long day() {
        return day;
    }

    @PyMethod(doc = "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.")
    final long toordinal() {
        return ordinal();
    }

    @PyMethod(doc = "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6")
    final long weekday() {
        return (ordinal() + 6) % 7;
    }

    @PyMethod(doc = "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7")
    final long isoweekday() {
        return weekday() + 1;
    }

    @PyMethod(doc = "Return a named tuple containing ISO year, week number, and weekday.")
    final Object isocalendar() {
        int y = year;
        int today = ordinal();
        int first = Gregorian.firstMonday(y);
        int week = Math.floorDiv(today - first, 7);
        if (week < 0) {
            first = Gregorian.firstMonday(--y);
            week = Math.floorDiv(today - first, 7);
        } else if (week >= 52 && today >= Gregorian.firstMonday(y + 1)) {
            first = Gregorian.firstMonday(++y);
            week = 0;
        }
        return new PyIsoCalendarDate(y, week + 1, Math.floorMod(today - first, 7) + 1);
    }

    @PyMethod(signature = "($self, /, year=None, month=None, day=None)", doc = "Return date with new specified fields.")
    Object replace(Object newYear, Object newMonth, Object newDay) {
        return make(type(), field(newYear, year), field(newMonth, month), field(newDay, day));
    }

    @PyMethod(name = "__replace__", signature = "($self, /, year=None, month=None, day=None)", doc = "The same as replace().")
    Object replaced(Object newYear, Object newMonth, Object newDay) {
        return replace(newYear, newMonth, newDay);
    }

    static int field(Object given, int present) {
        return given == null || given == org.pyjc.runtime.types.none.PyNone.NONE ? present : Args.cInt(given);
    }

    // ---- operators ----

    private Object shifted(long days) {
        long ordinal = ordinal() + days;
        if (ordinal < 1 || ordinal > Gregorian.LAST_ORDINAL) {
            throw Errors.overflowError("date value out of range");
        }
        return ofOrdinal(type(), ordinal);
    }

    @PyMethod
    Object __add__(Object other) {
        return other instanceof PyTimeDelta d ? shifted(d.days) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __radd__(Object other) {
        return __add__(other);
    }

    @PyMethod
    Object __sub__(Object other) {
        if (other instanceof PyDate d) {
            return PyTimeDelta.of(ordinal() - d.ordinal(), 0, 0);
        }
        return other instanceof PyTimeDelta d ? shifted(-d.days) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __rsub__(Object other) {
        return other instanceof PyDate d ? d.__sub__(this) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    final int packedDate() {
        return Gregorian.pack(year, month, day);
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        return other instanceof PyDate d && !(other instanceof PyDateTime)
                ? Compare.fromOrder(Integer.compare(packedDate(), d.packedDate()), op) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    long __hash__() {
        return mixed(packedDate());
    }

    /** A hash of bits that are close together in the objects of one program. */
    static long mixed(long bits) {
        long h = bits * 0x9e3779b97f4a7c15L;
        return h ^ h >>> 29;
    }

    // ---- pickling ----

    @PyMethod(doc = "__reduce__() -> (cls, state)")
    Object __reduce__() {
        return new PyTuple(type(), new PyTuple(new PyBytes(new byte[] {(byte) (year >> 8), (byte) year, (byte) month, (byte) day})));
    }
}
