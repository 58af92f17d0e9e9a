package org.pyjc.runtime.types.floats;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.NumberOrder;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The arithmetic and order of float. Compare CPython floatobject.c: float_as_number. Thread safety: stateless. */
final class FloatArithmetic {
    private FloatArithmetic() {}

    /** The float or int as a double; null when it is neither. OverflowError for a huge int. */
    static Double operand(Object o) {
        Double d = Values.floatOrNull(o);
        if (d != null) {
            return d;
        }
        Object n = Values.intOrNull(o);
        return n == null ? null : IntMath.toDouble(n);
    }

    static double value(Object self) {
        return self instanceof Double d ? d : Values.floatOrNull(self);
    }

    private static Object notImplemented() {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__add__")
    static Object add(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (a + b);
    }

    @PyMethod(name = "__radd__")
    static Object radd(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (a + b);
    }

    @PyMethod(name = "__sub__")
    static Object sub(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (a - b);
    }

    @PyMethod(name = "__rsub__")
    static Object rsub(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (a - b);
    }

    @PyMethod(name = "__mul__")
    static Object mul(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (a * b);
    }

    @PyMethod(name = "__rmul__")
    static Object rmul(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (a * b);
    }

    @PyMethod(name = "__truediv__")
    static Object truediv(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (FloatMath.divide(a, b));
    }

    @PyMethod(name = "__rtruediv__")
    static Object rtruediv(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (FloatMath.divide(a, b));
    }

    @PyMethod(name = "__floordiv__")
    static Object floordiv(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (FloatMath.floorDiv(a, b));
    }

    @PyMethod(name = "__rfloordiv__")
    static Object rfloordiv(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (FloatMath.floorDiv(a, b));
    }

    @PyMethod(name = "__mod__")
    static Object mod(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : (Object) (FloatMath.mod(a, b));
    }

    @PyMethod(name = "__rmod__")
    static Object rmod(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : (Object) (FloatMath.mod(a, b));
    }

    @PyMethod(name = "__divmod__")
    static Object divmod(Object self, Object other) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : new PyTuple(FloatMath.floorDiv(a, b), FloatMath.mod(a, b));
    }

    @PyMethod(name = "__rdivmod__")
    static Object rdivmod(Object self, Object other) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : new PyTuple(FloatMath.floorDiv(a, b), FloatMath.mod(a, b));
    }

    @PyMethod(name = "__pow__", signature = "(self, value, mod=None, /)")
    static Object pow(Object self, Object other, Object mod) {
        double a = value(self);
        Double b = operand(other);
        return b == null ? notImplemented() : power(a, b, mod);
    }

    @PyMethod(name = "__rpow__", signature = "(self, value, mod=None, /)")
    static Object rpow(Object self, Object other, Object mod) {
        double b = value(self);
        Double a = operand(other);
        return a == null ? notImplemented() : power(a, b, mod);
    }

    private static Object power(double a, double b, Object mod) {
        if (mod != PyNone.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return FloatMath.powIsComplex(a, b) ? PyComplex.pow(a, 0, b, 0) : (Object) FloatMath.pow(a, b);
    }

    @PyMethod(name = "__neg__")
    static double neg(Object self) {
        double a = value(self);
        return -a;
    }

    @PyMethod(name = "__pos__")
    static double pos(Object self) {
        double a = value(self);
        return a;
    }

    @PyMethod(name = "__abs__")
    static double abs(Object self) {
        double a = value(self);
        return Math.abs(a);
    }

    @PyMethod(name = "__bool__")
    static boolean bool(Object self) {
        double a = value(self);
        return a != 0;
    }

    @PyRichCompare
    static Object compare(Object self, Object other, Special op) {
        double a = value(self);
        Object b = Values.unboxed(other);
        return NumberOrder.isNumber(b) ? Compare.fromOrder(NumberOrder.compare(a, b), op) : notImplemented();
    }
}
