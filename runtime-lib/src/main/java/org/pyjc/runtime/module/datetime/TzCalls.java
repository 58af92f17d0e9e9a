package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;

/** What is asked of a time zone. Compare CPython _datetimemodule.c: call_tzinfo_method, call_tzname. Stateless. */
final class TzCalls {
    private TzCalls() {}

    static Object checked(Object tzinfo) {
        if (tzinfo != PyNone.NONE && !PyTzInfo.TYPE.isInstance(tzinfo)) {
            throw Errors.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + PyType.of(tzinfo).name() + "'");
        }
        return tzinfo;
    }

    /** The offset from UTC of a time in the zone, null when there is none. */
    static PyTimeDelta utcoffset(Object tzinfo, Object time) {
        if (tzinfo == PyNone.NONE) {
            return null;
        }
        return tzinfo instanceof PyTimeZone zone ? zone.offset : offset(tzinfo, "utcoffset", time);
    }

    /** What dst() says, null when it says None. */
    static PyTimeDelta dst(Object tzinfo, Object time) {
        return tzinfo == PyNone.NONE || tzinfo instanceof PyTimeZone ? null : offset(tzinfo, "dst", time);
    }

    private static PyTimeDelta offset(Object tzinfo, String method, Object time) {
        Object result = Call.method1(tzinfo, method, time);
        if (result == PyNone.NONE) {
            return null;
        }
        if (!(result instanceof PyTimeDelta delta)) {
            throw Errors.typeError("tzinfo." + method + "() must return None or timedelta, not '" + PyType.of(result).name() + "'");
        }
        if (!delta.isOffset()) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).");
        }
        return delta;
    }

    static Object tzname(Object tzinfo, Object time) {
        if (tzinfo == PyNone.NONE) {
            return PyNone.NONE;
        }
        Object name = Call.method1(tzinfo, "tzname", time);
        if (name != PyNone.NONE && Values.strOrNull(name) == null) {
            throw Errors.typeError("tzinfo.tzname() must return None or a string, not '" + PyType.of(name).name() + "'");
        }
        return name;
    }

    static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }

    static boolean same(PyTimeDelta a, PyTimeDelta b) {
        return a == b || a != null && b != null && a.compare(b) == 0;
    }
}
