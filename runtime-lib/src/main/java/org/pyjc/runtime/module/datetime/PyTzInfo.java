package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.tzinfo}, the base of time zones. Compare CPython _datetimemodule.c: PyDateTime_TZInfoType. Thread safety: stateless. */
@PyTypeDef(name = "tzinfo", module = "datetime", instances = PyObject.class, doc = "Abstract base class for time zone info objects.\n\ntzinfo(*args, **kwargs)")
public final class PyTzInfo {
    public static final PyType TYPE = PyType.define(new PyTzInfoExposer());

    private PyTzInfo() {}

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return PyObject.instance(cls);
    }

    private static PyException missing(String method) {
        return Errors.notImplementedError("a tzinfo subclass must implement " + method + "()");
    }

    @PyMethod(doc = "datetime -> string name of time zone.")
    static Object tzname(Object self, Object dt) {
        throw missing("tzname");
    }

    @PyMethod(doc = "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC")
    static Object utcoffset(Object self, Object dt) {
        throw missing("utcoffset");
    }

    @PyMethod(doc = "datetime -> DST offset as timedelta positive east of UTC.")
    static Object dst(Object self, Object dt) {
        throw missing("dst");
    }

    @PyMethod(doc = "datetime in UTC -> datetime in local time.")
    static Object fromutc(Object self, Object dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime");
        }
        if (time.tzinfo != self) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        PyTimeDelta offset = TzCalls.utcoffset(self, dt);
        if (offset == null) {
            throw Errors.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta dst = TzCalls.dst(self, dt);
        if (dst == null) {
            throw Errors.valueError("fromutc: non-None dst() result required");
        }
        PyTimeDelta delta = offset.minus(dst);
        Object result = time.plus(delta, 1);
        dst = TzCalls.dst(self, result);
        if (dst == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return dst.isZero() ? result : ((PyDateTime) result).plus(dst, 1);
    }

    @PyMethod(doc = "-> (cls, state)")
    static Object __reduce__(Object self) {
        Object initArgs = Attributes.callOrNull(self, "__getinitargs__");
        return new PyTuple(PyType.of(self), initArgs == null ? PyTuple.EMPTY : initArgs, Call.method0(self, "__getstate__"));
    }
}
