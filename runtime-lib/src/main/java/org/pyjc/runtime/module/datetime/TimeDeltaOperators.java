package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The operators of {@code timedelta}. Compare CPython _datetimemodule.c: delta_as_number. Thread safety: stateless. */
final class TimeDeltaOperators {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private TimeDeltaOperators() {}

    @PyMethod
    static Object __add__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? self.plus(d) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __radd__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? d.plus(self) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __sub__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? self.minus(d) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rsub__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? d.minus(self) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __neg__(PyTimeDelta self) {
        return self.negated();
    }

    @PyMethod
    static Object __pos__(PyTimeDelta self) {
        return PyTimeDelta.of(self.days, self.seconds, self.microseconds);
    }

    @PyMethod
    static Object __abs__(PyTimeDelta self) {
        return self.days < 0 ? self.negated() : __pos__(self);
    }

    @PyMethod
    static boolean __bool__(PyTimeDelta self) {
        return !self.isZero();
    }

    @PyMethod
    static Object __mul__(PyTimeDelta self, Object other) {
        Object n = Values.intOrNull(other);
        if (n != null) {
            return ofMicroseconds(IntMath.multiply(self.total(), n));
        }
        Double d = Values.floatOrNull(other);
        return d == null ? NOT_IMPLEMENTED : timesRatio(self, ratio(other, d), 0);
    }

    @PyMethod
    static Object __rmul__(PyTimeDelta self, Object other) {
        return __mul__(self, other);
    }

    /** What {@code as_integer_ratio()} of a float, or of a subclass's instance, says. */
    private static Object[] ratio(Object number, double value) {
        if (number instanceof Double) {
            return FloatMath.asIntegerRatio(value);
        }
        Object ratio = Call.method0(number, "as_integer_ratio");
        if (!(ratio instanceof PyTuple pair)) {
            throw Errors.typeError("unexpected return type from as_integer_ratio(): expected tuple, not '" + PyType.of(ratio).name() + "'");
        }
        if (pair.size() != 2) {
            throw Errors.valueError("unexpected return type from as_integer_ratio(): expected a 2-tuple, not " + pair.size() + "-tuple");
        }
        return pair.items();
    }

    /** Multiplied by one part of a ratio and divided by the other. */
    private static Object timesRatio(PyTimeDelta self, Object[] ratio, int factor) {
        return ofMicroseconds(nearest(IntMath.multiply(self.total(), ratio[factor]), ratio[1 - factor]));
    }

    private static PyTimeDelta ofMicroseconds(Object n) {
        return PyTimeDelta.ofMicroseconds(PyTimeDelta.TYPE, n);
    }

    /** The quotient rounded to the nearest int, half to even. Compare divide_nearest. */
    static Object nearest(Object a, Object b) {
        Object q = Arithmetic.floordiv(a, b);
        Object twice = IntMath.multiply(Arithmetic.mod(a, b), (Object) 2L);
        int c = IntMath.signum(b) > 0 ? IntMath.compare(twice, b) : IntMath.compare(b, twice);
        boolean up = c > 0 || c == 0 && Arithmetic.and(q, 1L).equals(1L);
        return up ? IntMath.add(q, (Object) 1L) : q;
    }

    @PyMethod
    static Object __truediv__(PyTimeDelta self, Object other) {
        if (other instanceof PyTimeDelta d) {
            return Arithmetic.truediv(self.total(), d.total());
        }
        Object n = Values.intOrNull(other);
        if (n != null) {
            return ofMicroseconds(nearest(self.total(), n));
        }
        Double d = Values.floatOrNull(other);
        return d == null ? NOT_IMPLEMENTED : timesRatio(self, ratio(other, d), 1);
    }

    @PyMethod
    static Object __rtruediv__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? __truediv__(d, self) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __floordiv__(PyTimeDelta self, Object other) {
        if (other instanceof PyTimeDelta d) {
            return Arithmetic.floordiv(self.total(), d.total());
        }
        Object n = Values.intOrNull(other);
        return n == null ? NOT_IMPLEMENTED : ofMicroseconds(Arithmetic.floordiv(self.total(), n));
    }

    @PyMethod
    static Object __rfloordiv__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? __floordiv__(d, self) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __mod__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? ofMicroseconds(Arithmetic.mod(self.total(), d.total())) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rmod__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? __mod__(d, self) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __divmod__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? new PyTuple(__floordiv__(self, d), __mod__(self, d)) : NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rdivmod__(PyTimeDelta self, Object other) {
        return other instanceof PyTimeDelta d ? __divmod__(d, self) : NOT_IMPLEMENTED;
    }

    @PyRichCompare
    static Object compare(PyTimeDelta self, Object other, Special op) {
        return other instanceof PyTimeDelta d ? Compare.fromOrder(self.compare(d), op) : NOT_IMPLEMENTED;
    }
}
