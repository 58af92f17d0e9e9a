package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _datetime}. Compare CPython _datetimemodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_datetime", types = {PyDate.class, PyTime.class, PyDateTime.class, PyTimeDelta.class, PyTzInfo.class, PyTimeZone.class},
        doc = "Fast implementation of the datetime module.")
final class DateTimeModule {
    @PyConstant static final int MINYEAR = Gregorian.FIRST_YEAR;
    @PyConstant static final int MAXYEAR = Gregorian.LAST_YEAR;

    private DateTimeModule() {}

    @PyConstant
    static Object UTC() {
        return PyTimeZone.UTC;
    }
}
