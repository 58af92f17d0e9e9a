package org.pyjc.runtime.types.ints;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntDivision;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntPower;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The arithmetic of int. Compare CPython longobject.c: long_as_number. Thread safety: stateless. */
final class IntArithmetic {
    private IntArithmetic() {}

    private static Object notImplemented() {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__add__")
    static Object add(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.add(a, b);
    }

    @PyMethod(name = "__radd__")
    static Object radd(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.add(a, b);
    }

    @PyMethod(name = "__sub__")
    static Object sub(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.subtract(a, b);
    }

    @PyMethod(name = "__rsub__")
    static Object rsub(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.subtract(a, b);
    }

    @PyMethod(name = "__mul__")
    static Object mul(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.multiply(a, b);
    }

    @PyMethod(name = "__rmul__")
    static Object rmul(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.multiply(a, b);
    }

    @PyMethod(name = "__floordiv__")
    static Object floordiv(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntDivision.floorDiv(a, b);
    }

    @PyMethod(name = "__rfloordiv__")
    static Object rfloordiv(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntDivision.floorDiv(a, b);
    }

    @PyMethod(name = "__mod__")
    static Object mod(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntDivision.mod(a, b);
    }

    @PyMethod(name = "__rmod__")
    static Object rmod(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntDivision.mod(a, b);
    }

    @PyMethod(name = "__truediv__")
    static Object truediv(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntDivision.trueDiv(a, b);
    }

    @PyMethod(name = "__rtruediv__")
    static Object rtruediv(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntDivision.trueDiv(a, b);
    }

    @PyMethod(name = "__lshift__")
    static Object lshift(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.shiftLeft(a, b);
    }

    @PyMethod(name = "__rlshift__")
    static Object rlshift(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.shiftLeft(a, b);
    }

    @PyMethod(name = "__rshift__")
    static Object rshift(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.shiftRight(a, b);
    }

    @PyMethod(name = "__rrshift__")
    static Object rrshift(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.shiftRight(a, b);
    }

    @PyMethod(name = "__and__")
    static Object and(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.and(a, b);
    }

    @PyMethod(name = "__rand__")
    static Object rand(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.and(a, b);
    }

    @PyMethod(name = "__or__")
    static Object or(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.or(a, b);
    }

    @PyMethod(name = "__ror__")
    static Object ror(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.or(a, b);
    }

    @PyMethod(name = "__xor__")
    static Object xor(Object self, Object other) {
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : IntMath.xor(a, b);
    }

    @PyMethod(name = "__rxor__")
    static Object rxor(Object self, Object other) {
        Object a = Values.intOrNull(other);
        Object b = Values.intOrNull(self);
        return a == null ? notImplemented() : IntMath.xor(a, b);
    }

    @PyMethod(name = "__divmod__")
    static Object divmod(Object self, Object other) {
        Object b = Values.intOrNull(other);
        return b == null ? notImplemented() : new PyTuple(IntDivision.divmod(Values.intOrNull(self), b));
    }

    @PyMethod(name = "__rdivmod__")
    static Object rdivmod(Object self, Object other) {
        Object a = Values.intOrNull(other);
        return a == null ? notImplemented() : new PyTuple(IntDivision.divmod(a, Values.intOrNull(self)));
    }

    @PyMethod(name = "__pow__", signature = "(self, value, mod=None, /)")
    static Object pow(Object self, Object value, Object mod) {
        Object b = Values.intOrNull(value);
        if (b == null) {
            return notImplemented();
        }
        if (mod == PyNone.NONE) {
            return IntMath.signum(b) < 0 ? inverse(Values.intOrNull(self), b) : IntPower.pow(Values.intOrNull(self), b);
        }
        Object m = Values.intOrNull(mod);
        return m == null ? notImplemented() : IntPower.pow(Values.intOrNull(self), b, m);
    }

    /** A negative exponent gives a float. */
    private static Object inverse(Object a, Object b) {
        double base = IntMath.toDouble(a);
        double exponent = IntMath.toDouble(b);
        return FloatMath.pow(base, exponent);
    }

    @PyMethod(name = "__rpow__", signature = "(self, value, mod=None, /)")
    static Object rpow(Object self, Object value, Object mod) {
        return Values.intOrNull(value) == null ? notImplemented() : pow(value, self, mod);
    }

    @PyMethod(name = "__neg__")
    static Object neg(Object self) {
        return IntMath.negate(Values.intOrNull(self));
    }

    @PyMethod(name = "__pos__")
    static Object pos(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__abs__")
    static Object abs(Object self) {
        return IntMath.abs(Values.intOrNull(self));
    }

    @PyMethod(name = "__invert__")
    static Object invert(Object self) {
        return IntMath.invert(Values.intOrNull(self));
    }

    @PyMethod(name = "__bool__")
    static boolean bool(Object self) {
        return IntMath.signum(Values.intOrNull(self)) != 0;
    }
}
