package org.pyjc.runtime.types.ints;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.number.IntBytes;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntRepr;
import org.pyjc.runtime.number.Rounding;
import org.pyjc.runtime.object.PyBoxed;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Formatting;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The type {@code int}: {@code Long}, or {@code BigInteger} beyond 64 bits. Compare CPython longobject.c.
 * Thread safety: stateless.
 */
@PyTypeDef(name = "int", values = {Long.class, java.math.BigInteger.class, Boolean.class}, parts = IntArithmetic.class,
        doc = "int([x]) -> integer\n"
            + "int(x, base=10) -> integer\n"
            + "\n"
            + "Convert a number or string to an integer, or return 0 if no arguments\n"
            + "are given.  If x is a number, return x.__int__().  For floating-point\n"
            + "numbers, this truncates towards zero.\n"
            + "\n"
            + "If x is not a number or if base is given, then x must be a string,\n"
            + "bytes, or bytearray instance representing an integer literal in the\n"
            + "given base.  The literal can be preceded by '+' or '-' and be surrounded\n"
            + "by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n"
            + "Base 0 means to interpret the base from the string as an integer literal.\n"
            + ">>> int('0b100', base=0)\n"
            + "4")
public final class IntType {
    public static final PyType TYPE = PyType.define(new IntTypeExposer());

    private IntType() {}

    @PyNew(signature = "(x=<absent>, /, base=<absent>)", parseTuple = true)
    static Object create(PyType cls, Object x, Object base) {
        Object value = IntConversion.of(x, base);
        return cls == TYPE ? value : new PyBoxed(cls, value);
    }

    @PyMethod(name = "__repr__")
    static String repr(Object self) {
        return IntRepr.repr(Values.intOrNull(self));
    }

    @PyMethod(name = "__hash__")
    static long hash(Object self) {
        return Hashing.hash(Values.intOrNull(self));
    }

    @PyRichCompare
    static Object compare(Object self, Object other, Special op) {
        Object b = Values.intOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Compare.fromOrder(IntMath.compare(Values.intOrNull(self), b), op);
    }

    @PyMethod(name = "__int__")
    static Object toInt(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__index__")
    static Object index(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__trunc__")
    static Object trunc(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__floor__")
    static Object floor(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__ceil__")
    static Object ceil(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "__float__")
    static double toFloat(Object self) {
        return IntMath.toDouble(Values.intOrNull(self));
    }

    @PyMethod(name = "__round__", signature = "(self, ndigits=None, /)")
    static Object round(Object self, Object ndigits) {
        Object value = Values.intOrNull(self);
        return ndigits == PyNone.NONE ? value : Rounding.round(value, org.pyjc.runtime.ops.Index.of(ndigits));
    }

    @PyMethod(name = "__format__", signature = "(self, format_spec, /)")
    static Object format(Object self, @org.pyjc.runtime.annot.ToStr Object spec) {
        return Str.length(spec) == 0 ? Repr.str(self) : Formatting.formatInt(Values.intOrNull(self), spec, PyType.of(self).name());
    }

    @PyMethod(name = "__getnewargs__")
    static Object getNewArgs(Object self) {
        return new PyTuple(Values.intOrNull(self));
    }

    @PyMethod(name = "__sizeof__")
    static long sizeof(Object self) {
        return 24 + 4 * Math.max(1, (IntMath.bitLength(Values.intOrNull(self)) + 29) / 30);
    }

    @PyMethod(name = "conjugate", doc = "Returns self, the complex conjugate of any int.")
    static Object conjugate(Object self) {
        return Values.intOrNull(self);
    }

    @PyMethod(name = "bit_length", doc = "Number of bits necessary to represent self in binary.\n"
            + "\n"
            + ">>> bin(37)\n"
            + "'0b100101'\n"
            + ">>> (37).bit_length()\n"
            + "6")
    static long bitLength(Object self) {
        return IntMath.bitLength(Values.intOrNull(self));
    }

    @PyMethod(name = "bit_count", doc = "Number of ones in the binary representation of the absolute value of self.\n"
            + "\n"
            + "Also known as the population count.\n"
            + "\n"
            + ">>> bin(13)\n"
            + "'0b1101'\n"
            + ">>> (13).bit_count()\n"
            + "3")
    static long bitCount(Object self) {
        return IntMath.bitCount(Values.intOrNull(self));
    }

    @PyMethod(name = "as_integer_ratio", doc = "Return a pair of integers, whose ratio is equal to the original int.\n"
            + "\n"
            + "The ratio is in lowest terms and has a positive denominator.\n"
            + "\n"
            + ">>> (10).as_integer_ratio()\n"
            + "(10, 1)\n"
            + ">>> (-10).as_integer_ratio()\n"
            + "(-10, 1)\n"
            + ">>> (0).as_integer_ratio()\n"
            + "(0, 1)")
    static Object asIntegerRatio(Object self) {
        return new PyTuple(Values.intOrNull(self), 1L);
    }

    @PyMethod(name = "is_integer", doc = "Returns True. Exists for duck type compatibility with float.is_integer.")
    static boolean isInteger(Object self) {
        return true;
    }

    @PyMethod(name = "to_bytes", signature = "(self, /, length=1, byteorder='big', *, signed=False)",
            doc = "Return an array of bytes representing an integer.")
    static Object toBytes(Object self, long length, Object byteorder, boolean signed) {
        return new PyBytes(IntBytes.toBytes(Values.intOrNull(self), length, IntBytes.isLittle(byteorder), signed));
    }

    @PyClassMethod(name = "from_bytes", signature = "(bytes, byteorder='big', *, signed=False)",
            doc = "Return the integer represented by the given array of bytes.")
    static Object fromBytes(PyType cls, Object bytes, Object byteorder, boolean signed) {
        boolean little = IntBytes.isLittle(byteorder);
        Object value = IntBytes.fromBytes(BytesLike.fromObject(bytes), little, signed);
        return cls == TYPE ? value : Call.call1(cls, value);
    }

    @PyGetter("real")
    static Object real(Object self) {
        return Values.intOrNull(self);
    }

    @PyGetter("imag")
    static long imag(Object self) {
        return 0;
    }

    @PyGetter("numerator")
    static Object numerator(Object self) {
        return Values.intOrNull(self);
    }

    @PyGetter("denominator")
    static long denominator(Object self) {
        return 1;
    }
}
