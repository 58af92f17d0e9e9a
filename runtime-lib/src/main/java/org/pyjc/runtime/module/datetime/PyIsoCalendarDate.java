package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What {@code date.isocalendar()} returns. Compare CPython _datetimemodule.c: PyDateTime_IsoCalendarDateType. Thread safety: immutable. */
@PyTypeDef(name = "IsoCalendarDate", module = "datetime", base = PyTuple.class, subclassable = false, doc = "The result of date.isocalendar() or datetime.isocalendar()\n\n"
        + "This object may be accessed either as a tuple of\n  ((year, week, weekday))\nor via the object attributes as named in the above tuple.")
final class PyIsoCalendarDate extends PyTuple {
    public static final PyType TYPE = PyType.define(new PyIsoCalendarDateExposer());

    PyIsoCalendarDate(long year, long week, long weekday) {
        super(new Object[] {year, week, weekday}, TYPE);
    }

    @PyNew(signature = "(year, week, weekday)")
    static Object create(PyType cls, int year, int week, int weekday) {
        return new PyIsoCalendarDate(year, week, weekday);
    }

    @PyGetter("year")
    Object year() {
        return get(0);
    }

    @PyGetter("week")
    Object week() {
        return get(1);
    }

    @PyGetter("weekday")
    Object weekday() {
        return get(2);
    }

    @PyMethod
    String __repr__() {
        return type().name() + "(year=" + get(0) + ", week=" + get(1) + ", weekday=" + get(2) + ")";
    }

    @PyMethod
    Object __reduce__() {
        return new PyTuple(PyTuple.TYPE, new PyTuple(new PyTuple(items())));
    }
}
