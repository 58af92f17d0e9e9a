package org.pyjc.runtime.module.builtins;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.BinaryOperator;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.ops.ModularPower;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Functions on numbers, and id and hash. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Numeric {
    private Numeric() {}

    @PyFunctionDef(signature = "(x, /)", doc = "Return the absolute value of the argument.")
    static Object abs(Object x) {
        if (x instanceof Long n && n != Long.MIN_VALUE) {
            return n < 0 ? (Object) (-n) : x;
        }
        if (x instanceof Double d) {
            return Math.abs(d);
        }
        Object result = Call.specialOrNull(x, Special.ABS);
        if (result == null) {
            throw Errors.typeError("bad operand type for abs(): '" + PyType.of(x).name() + "'");
        }
        return result;
    }

    @PyFunctionDef(signature = "(x, y, /)", doc = "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.")
    static Object divmod(Object x, Object y) {
        if (x instanceof Long && y instanceof Long) {
            return new PyTuple(Arithmetic.floordiv(x, y), Arithmetic.mod(x, y));
        }
        return BinaryOperator.apply(Special.DIVMOD, x, y);
    }

    @PyFunctionDef(signature = "(base, exp, mod=None)",
            doc = "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments\n"
            + "\n"
            + "Some types, such as ints, are able to use a more efficient algorithm when\n"
            + "invoked using the three argument form.")
    static Object pow(Object base, Object exp, Object mod) {
        return mod == PyNone.NONE ? Arithmetic.pow(base, exp) : modularPower(base, exp, mod);
    }

    /** Compare CPython abstract.c: ternary_op. */
    private static Object modularPower(Object base, Object exp, Object mod) {
        boolean reflectedFirst = overridesReflected(PyType.of(base), PyType.of(exp));
        Object result = reflectedFirst ? Call.specialOrNull(exp, Special.RPOW, base, mod) : null;
        if (result == null || result == PyNotImplemented.NOT_IMPLEMENTED) {
            result = Call.specialOrNull(base, Special.POW, exp, mod);
        }
        if (!reflectedFirst && (result == null || result == PyNotImplemented.NOT_IMPLEMENTED)) {
            result = PyType.of(base) == PyType.of(exp) ? null : Call.specialOrNull(exp, Special.RPOW, base, mod);
        }
        if ((result == null || result == PyNotImplemented.NOT_IMPLEMENTED) && mod instanceof ModularPower power) {
            result = power.powerOf(base, exp);
        }
        if (result == null || result == PyNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.typeError("unsupported operand type(s) for ** or pow(): '" + PyType.of(base).name() + "', '"
                    + PyType.of(exp).name() + "', '" + PyType.of(mod).name() + "'");
        }
        return result;
    }

    /** Whether the right operand's class derives from the left one's and has a method of its own. */
    private static boolean overridesReflected(PyType left, PyType right) {
        return left != right && right.isSubtype(left) && right.lookupSpecial(Special.RPOW) != left.lookupSpecial(Special.RPOW);
    }

    @PyFunctionDef(signature = "(number, ndigits=None)",
            doc = "Round a number to a given precision in decimal digits.\n"
            + "\n"
            + "The return value is an integer if ndigits is omitted or None.  Otherwise\n"
            + "the return value has the same type as the number.  ndigits may be negative.")
    static Object round(Object number, Object ndigits) {
        if (number instanceof Double d && ndigits == PyNone.NONE) {
            return FloatMath.round(d);
        }
        Object result = ndigits == PyNone.NONE ? Call.specialOrNull(number, Special.ROUND)
                : Call.specialOrNull(number, Special.ROUND, ndigits);
        if (result == null) {
            throw Errors.typeError("type " + PyType.of(number).name() + " doesn't define __round__ method");
        }
        return result;
    }

    @PyFunctionDef(signature = "(iterable, /, start=0)",
            doc = "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n"
            + "\n"
            + "When the iterable is empty, return the start value.\n"
            + "This function is intended specifically for use with numeric values and may\n"
            + "reject non-numeric types.")
    static Object sum(Object iterable, Object start) {
        return Summation.sum(iterable, start);
    }

    @PyFunctionDef(signature = "(number, /)", doc = "Return the binary representation of an integer.\n"
            + "\n"
            + "   >>> bin(2796202)\n"
            + "   '0b1010101010101010101010'")
    static String bin(@ToIndex Object number) {
        return prefixed(number, 2, "0b");
    }

    @PyFunctionDef(signature = "(number, /)", doc = "Return the octal representation of an integer.\n"
            + "\n"
            + "   >>> oct(342391)\n"
            + "   '0o1234567'")
    static String oct(@ToIndex Object number) {
        return prefixed(number, 8, "0o");
    }

    @PyFunctionDef(signature = "(number, /)", doc = "Return the hexadecimal representation of an integer.\n"
            + "\n"
            + "   >>> hex(12648430)\n"
            + "   '0xc0ffee'")
    static String hex(@ToIndex Object number) {
        return prefixed(number, 16, "0x");
    }

    private static String prefixed(Object number, int radix, String prefix) {
        String digits = number instanceof Long n ? Long.toString(n, radix) : ((BigInteger) number).toString(radix);
        return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    @PyFunctionDef(signature = "(i, /)",
            doc = "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.")
    static Object chr(@ToIndex Object i) {
        long code = i instanceof Long n ? n : ((BigInteger) i).signum() < 0 ? -1 : Long.MAX_VALUE;
        return Str.chr(code);
    }

    @PyFunctionDef(signature = "(character, /)", doc = "Return the ordinal value of a character.\n"
            + "\n"
            + "If the argument is a one-character string, return the Unicode code\n"
            + "point of that character.\n"
            + "\n"
            + "If the argument is a bytes or bytearray object of length 1, return its\n"
            + "single byte value.")
    static long ord(Object character) {
        if (character instanceof org.pyjc.runtime.types.bytes.PyBytes b) {
            requireOne(b.length());
            return b.value()[0] & 0xff;
        }
        Object text = Values.strOrNull(character);
        if (text == null) {
            byte[] bytes = org.pyjc.runtime.types.bytes.BytesLike.bytesOrNull(character);
            if (bytes == null) {
                throw Errors.typeError("ord() expected string of length 1, but " + PyType.of(character).name() + " found");
            }
            requireOne(bytes.length);
            return bytes[0] & 0xff;
        }
        requireOne(Str.length(text));
        return Str.codePointAt(text, 0);
    }

    private static void requireOne(int length) {
        if (length != 1) {
            throw Errors.typeError("ord() expected a character, but string of length " + length + " found");
        }
    }

    @PyFunctionDef(signature = "(obj, /)", doc = "Return the identity of an object.\n"
            + "\n"
            + "This is guaranteed to be unique among simultaneously existing objects.\n"
            + "(CPython uses the object's memory address.)")
    static long id(Object obj) {
        return ObjectIds.id(obj);
    }

    @PyFunctionDef(signature = "(obj, /)", doc = "Return the hash value for the given object.\n"
            + "\n"
            + "Two objects that compare equal must also have the same hash value, but the\n"
            + "reverse is not necessarily true.")
    static long hash(Object obj) {
        return Hashing.hash(obj);
    }
}
