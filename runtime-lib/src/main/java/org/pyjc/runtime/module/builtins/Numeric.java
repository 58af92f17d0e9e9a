package org.pyjc.runtime.module.builtins;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** Functions on numbers, and id and hash. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Numeric {
    private Numeric() {}

    @PyFunctionDef
    static Object abs(Object x) {
        Object result = Call.specialOrNull(x, Special.ABS);
        if (result == null) {
            throw Errors.typeError("bad operand type for abs(): '" + PyType.of(x).name() + "'");
        }
        return result;
    }

    @PyFunctionDef
    static Object divmod(Object x, Object y) {
        return Arithmetic.divmod(x, y);
    }

    @PyFunctionDef
    static Object pow(Object base, Object exp, Object mod) {
        return mod == PyNone.NONE ? Arithmetic.pow(base, exp) : Arithmetic.pow(base, exp, mod);
    }

    @PyFunctionDef
    static Object round(Object number, Object ndigits) {
        Object result = ndigits == PyNone.NONE ? Call.specialOrNull(number, Special.ROUND)
                : Call.specialOrNull(number, Special.ROUND, ndigits);
        if (result == null) {
            throw Errors.typeError("type " + PyType.of(number).name() + " doesn't define __round__ method");
        }
        return result;
    }

    @PyFunctionDef
    static Object sum(Object iterable, Object start) {
        return Summation.sum(iterable, start);
    }

    @PyFunctionDef
    static String bin(@ToIndex Object number) {
        return prefixed(number, 2, "0b");
    }

    @PyFunctionDef
    static String oct(@ToIndex Object number) {
        return prefixed(number, 8, "0o");
    }

    @PyFunctionDef
    static String hex(@ToIndex Object number) {
        return prefixed(number, 16, "0x");
    }

    private static String prefixed(Object number, int radix, String prefix) {
        String digits = number instanceof Long n ? Long.toString(n, radix) : ((BigInteger) number).toString(radix);
        return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    @PyFunctionDef
    static Object chr(@ToIndex Object i) {
        long code = i instanceof Long n ? n : ((BigInteger) i).signum() < 0 ? -1 : Long.MAX_VALUE;
        return Str.chr(code);
    }

    @PyFunctionDef
    static long ord(Object character) {
        if (character instanceof org.pyjc.runtime.types.bytes.PyBytes b) {
            requireOne(b.length());
            return b.value()[0] & 0xff;
        }
        Object text = Texts.strOrNull(character);
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

    @PyFunctionDef
    static long id(Object obj) {
        return ObjectIds.id(obj);
    }

    @PyFunctionDef
    static long hash(Object obj) {
        return Hashing.hash(obj);
    }
}
