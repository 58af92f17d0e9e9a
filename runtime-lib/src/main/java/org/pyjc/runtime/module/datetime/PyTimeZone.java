package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.timezone}: a fixed offset from UTC. Compare CPython _datetimemodule.c: PyDateTime_TimeZoneType. Thread safety: immutable. */
@PyTypeDef(name = "timezone", module = "datetime", base = PyTzInfo.class, subclassable = false, doc = "Fixed offset from UTC implementation of tzinfo.")
public final class PyTimeZone extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTimeZoneExposer());
    static final PyTimeZone UTC = new PyTimeZone(PyTimeDelta.ZERO, null);

    final PyTimeDelta offset;
    /** The name that was given, or null. */
    private final Object name;

    private PyTimeZone(PyTimeDelta offset, Object name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    static PyTimeZone of(PyTimeDelta offset, Object name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (!offset.isOffset()) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                    + Str.toJavaString(Repr.repr(offset)));
        }
        return new PyTimeZone(offset, name);
    }

    /** A zone that keeps its name though it may have no offset. */
    static PyTimeZone named(PyTimeDelta offset, String name) {
        return new PyTimeZone(offset, name);
    }

    @PyNew(signature = "(offset, name=<absent>)")
    static Object create(PyType cls, PyTimeDelta offset, @ToStr Object name) {
        return of(offset, name);
    }

    @PyConstant
    static Object utc() {
        return UTC;
    }

    @PyConstant
    static Object min() {
        return new PyTimeZone(PyTimeDelta.of(0, -86340, 0), null);
    }

    @PyConstant
    static Object max() {
        return new PyTimeZone(PyTimeDelta.of(0, 86340, 0), null);
    }

    private static void requireTime(Object dt, String method) {
        if (dt != PyNone.NONE && !(dt instanceof PyDateTime)) {
            throw Errors.typeError(method + "(dt) argument must be a datetime instance or None, not " + PyType.of(dt).name());
        }
    }

    @PyMethod(doc = "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'.")
    Object tzname(Object dt) {
        requireTime(dt, "tzname");
        return __str__();
    }

    @PyMethod(doc = "Return fixed offset.")
    Object utcoffset(Object dt) {
        requireTime(dt, "utcoffset");
        return offset;
    }

    @PyMethod(doc = "Return None.")
    Object dst(Object dt) {
        requireTime(dt, "dst");
        return PyNone.NONE;
    }

    @PyMethod(doc = "datetime in UTC -> datetime in local time.")
    Object fromutc(Object dt) {
        if (!(dt instanceof PyDateTime time)) {
            throw Errors.typeError("fromutc: argument must be a datetime instance");
        }
        if (time.tzinfo != this) {
            throw Errors.valueError("fromutc: dt.tzinfo is not self");
        }
        return time.plus(offset, 1);
    }

    @PyMethod(doc = "pickle protocol")
    Object __getinitargs__() {
        return name == null ? new PyTuple(offset) : new PyTuple(offset, name);
    }

    @PyMethod
    Object __str__() {
        if (name != null) {
            return name;
        }
        if (offset.isZero()) {
            return "UTC";
        }
        StringBuilder s = new StringBuilder("UTC");
        IsoText.offset(s, offset, ":");
        return s.toString();
    }

    @PyMethod
    Object __repr__() {
        if (this == UTC) {
            return "datetime.timezone.utc";
        }
        String delta = Str.toJavaString(Repr.repr(offset));
        return Str.fromUtf16(type().name() + "(" + delta + (name == null ? "" : ", " + Str.toJavaString(Repr.repr(name))) + ")");
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof PyTimeZone z ? (Object) (offset.compare(z.offset) == 0) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ne__(Object other) {
        return other instanceof PyTimeZone z ? (Object) (offset.compare(z.offset) != 0) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    long __hash__() {
        return offset.__hash__();
    }
}
