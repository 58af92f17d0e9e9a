package org.pyjc.runtime.types.floats;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatHex;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.Rounding;
import org.pyjc.runtime.object.PyBoxed;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Formatting;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The type {@code float}: {@code Double}. Compare CPython floatobject.c. Thread safety: stateless. */
@PyTypeDef(name = "float", values = Double.class, parts = FloatArithmetic.class,
        doc = "Convert a string or number to a floating-point number, if possible.")
public final class FloatType {
    public static final PyType TYPE = PyType.define(new FloatTypeExposer());

    private FloatType() {}

    @PyNew(signature = "(x=0, /)")
    static Object create(PyType cls, Object x) {
        Object value = FloatConversion.of(x);
        return cls == TYPE ? value : new PyBoxed(cls, value);
    }

    @PyClassMethod(name = "from_number", doc = "Convert real number to a floating-point number.")
    static Object fromNumber(PyType cls, Object number) {
        if (number instanceof Double && cls == TYPE) {
            return number;
        }
        Object value = FloatConversion.fromNumber(number);
        return cls == TYPE ? value : Call.call1(cls, value);
    }

    @PyClassMethod(name = "fromhex", doc = "Create a floating-point number from a hexadecimal string.\n"
            + "\n"
            + ">>> float.fromhex('0x1.ffffp10')\n"
            + "2047.984375\n"
            + ">>> float.fromhex('-0x1p-1074')\n"
            + "-5e-324")
    static Object fromHex(PyType cls, @ToStr Object string) {
        Object value = FloatHex.fromHex(string);
        return cls == TYPE ? value : Call.call1(cls, value);
    }

    @PyClassMethod(name = "__getformat__", doc = "You probably don't want to use this function.")
    static Object getFormat(PyType cls, String kind) {
        if (!kind.equals("double") && !kind.equals("float")) {
            throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return "IEEE, little-endian";
    }

    @PyMethod(name = "__repr__")
    static String repr(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatRepr.repr(self);
    }

    @PyMethod(name = "__hash__")
    static long hash(Object object) {
        double self = FloatArithmetic.value(object);
        return Hashing.hash(self);
    }

    @PyMethod(name = "__float__")
    static double toFloat(Object object) {
        double self = FloatArithmetic.value(object);
        return self;
    }

    @PyMethod(name = "__int__")
    static Object toInt(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatMath.toInt(self);
    }

    @PyMethod(name = "__trunc__")
    static Object trunc(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatMath.toInt(self);
    }

    @PyMethod(name = "__floor__")
    static Object floor(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatMath.floor(self);
    }

    @PyMethod(name = "__ceil__")
    static Object ceil(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatMath.ceil(self);
    }

    @PyMethod(name = "__round__", signature = "(self, ndigits=None, /)")
    static Object round(Object object, Object ndigits) {
        double self = FloatArithmetic.value(object);
        return ndigits == PyNone.NONE ? FloatMath.round(self) : (Object) Rounding.round(self, IntMath.clip(Index.of(ndigits)));
    }

    @PyMethod(name = "__format__")
    static Object format(Object object, @ToStr Object spec) {
        if (!(object instanceof Double) && Str.length(spec) == 0) {
            return Repr.str(object);
        }
        double self = FloatArithmetic.value(object);
        return Formatting.formatFloat(self, spec, PyType.of(object).name());
    }

    @PyMethod(name = "__getnewargs__")
    static Object getNewArgs(Object object) {
        double self = FloatArithmetic.value(object);
        return new PyTuple(self);
    }

    @PyMethod(name = "conjugate", doc = "Return self, the complex conjugate of any float.")
    static double conjugate(Object object) {
        double self = FloatArithmetic.value(object);
        return self;
    }

    @PyMethod(name = "hex", doc = "Return a hexadecimal representation of a floating-point number.\n"
            + "\n"
            + ">>> (-0.1).hex()\n"
            + "'-0x1.999999999999ap-4'\n"
            + ">>> 3.14159.hex()\n"
            + "'0x1.921f9f01b866ep+1'")
    static String hex(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatHex.hex(self);
    }

    @PyMethod(name = "is_integer", doc = "Return True if the float is an integer.")
    static boolean isInteger(Object object) {
        double self = FloatArithmetic.value(object);
        return FloatMath.isInteger(self);
    }

    @PyMethod(name = "as_integer_ratio", doc = "Return a pair of integers, whose ratio is exactly equal to the original float.\n"
            + "\n"
            + "The ratio is in lowest terms and has a positive denominator.  Raise\n"
            + "OverflowError on infinities and a ValueError on NaNs.\n"
            + "\n"
            + ">>> (10.0).as_integer_ratio()\n"
            + "(10, 1)\n"
            + ">>> (0.0).as_integer_ratio()\n"
            + "(0, 1)\n"
            + ">>> (-.25).as_integer_ratio()\n"
            + "(-1, 4)")
    static Object asIntegerRatio(Object object) {
        double self = FloatArithmetic.value(object);
        return new PyTuple(FloatMath.asIntegerRatio(self));
    }

    @PyGetter("real")
    static double real(Object object) {
        double self = FloatArithmetic.value(object);
        return self;
    }

    @PyGetter("imag")
    static double imag(Object object) {
        double self = FloatArithmetic.value(object);
        return 0;
    }
}
