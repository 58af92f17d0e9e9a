package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The operators of {@code datetime}. Compare CPython _datetimemodule.c: datetime_subtract, datetime_richcompare. Thread safety: stateless. */
final class DateTimeOperators {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DateTimeOperators() {}

    @PyMethod
    static Object __add__(PyDateTime self, Object other) {
        return other instanceof PyTimeDelta d ? self.plus(d, 1) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __radd__(PyDateTime self, Object other) {
        return __add__(self, other);
    }

    @PyMethod
    static Object __sub__(PyDateTime self, Object other) {
        if (other instanceof PyDateTime t) {
            return difference(self, t);
        }
        return other instanceof PyTimeDelta d ? self.plus(d, -1) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rsub__(PyDateTime self, Object other) {
        return other instanceof PyDateTime t ? difference(t, self) : NOT_IMPLEMENTED;
    }

    static PyTimeDelta difference(PyDateTime a, PyDateTime b) {
        if (a.tzinfo == b.tzinfo) {
            return PyTimeDelta.of(0, 0, a.micros() - b.micros());
        }
        PyTimeDelta first = a.offset();
        PyTimeDelta second = b.offset();
        if (first == null != (second == null)) {
            throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
        }
        return difference(a, first, b, second);
    }

    private static PyTimeDelta difference(PyDateTime a, PyTimeDelta offsetA, PyDateTime b, PyTimeDelta offsetB) {
        long shift = offsetA == null ? 0 : (Long) offsetA.total() - (Long) offsetB.total();
        return PyTimeDelta.of(0, 0, a.micros() - b.micros() - shift);
    }

    @PyRichCompare
    static Object compare(PyDateTime self, Object o, Special op) {
        if (!(o instanceof PyDateTime other)) {
            return NOT_IMPLEMENTED;
        }
        if (self.tzinfo == other.tzinfo) {
            return Compare.fromOrder(Long.compare(self.micros(), other.micros()), op);
        }
        PyTimeDelta mine = self.offset();
        PyTimeDelta its = other.offset();
        boolean equality = op == Special.EQ || op == Special.NE;
        if (mine == null != (its == null)) {
            if (equality) {
                return op == Special.NE;
            }
            throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
        }
        int order = TzCalls.same(mine, its) ? Long.compare(self.micros(), other.micros())
                : difference(self, mine, other, its).compare(PyTimeDelta.ZERO);
        if (order == 0 && equality && (isFoldDependent(self, mine) || isFoldDependent(other, its))) {
            order = 1;
        }
        return Compare.fromOrder(order, op);
    }

    /** Whether the offset depends on the fold: such times are equal to none of another zone. Compare pep495_eq_exception. */
    private static boolean isFoldDependent(PyDateTime t, PyTimeDelta offset) {
        return !(t.tzinfo instanceof PyTimeZone) && !TzCalls.same(offset, t.with(t.tzinfo, 1 - t.fold).offset());
    }

    @PyMethod
    static long __hash__(PyDateTime self) {
        PyDateTime t = self.fold == 0 ? self : self.with(self.tzinfo, 0);
        PyTimeDelta offset = t.offset();
        return PyDate.mixed(offset == null ? t.micros() : t.micros() - (Long) offset.total());
    }
}
