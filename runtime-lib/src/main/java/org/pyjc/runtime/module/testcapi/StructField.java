package org.pyjc.runtime.module.testcapi;

import java.math.BigInteger;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;

/**
 * What a member of a C structure holds, in the 64 bits that stand for it. Compare CPython structmember.c: PyMember_GetOne and
 * PyMember_SetOne. Thread safety: immutable.
 */
enum StructField {
    T_BOOL, T_BYTE, T_UBYTE, T_SHORT, T_USHORT, T_INT, T_UINT, T_LONG, T_ULONG, T_PYSSIZET, T_FLOAT, T_DOUBLE, T_STRING_INPLACE, T_LONGLONG,
    T_ULONGLONG, T_CHAR;

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** The value that the bits stand for. */
    Object value(long bits) {
        return switch (this) {
            case T_BOOL -> (Object) (bits != 0);
            case T_FLOAT -> (Object) (double) Float.intBitsToFloat((int) bits);
            case T_DOUBLE -> (Object) Double.longBitsToDouble(bits);
            case T_CHAR -> Str.fromCodePoint((int) bits);
            case T_ULONG, T_ULONGLONG -> bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(WORD);
            default -> (Object) bits;
        };
    }

    /** The bits of a value; a number too large for the field warns, one too large for C raises. Runs Python code. */
    long bits(Object value) {
        return switch (this) {
            case T_BOOL -> bool(value);
            case T_BYTE -> truncated(signed(value), Byte.SIZE, true, "char");
            case T_UBYTE -> truncated(signed(value), Byte.SIZE, false, "unsigned char");
            case T_SHORT -> truncated(signed(value), Short.SIZE, true, "short");
            case T_USHORT -> truncated(signed(value), Short.SIZE, false, "unsigned short");
            case T_INT -> truncated(signed(value), Integer.SIZE, true, "int");
            case T_UINT -> unsignedInt(Index.of(value));
            case T_LONG, T_LONGLONG -> signed(value);
            case T_ULONG, T_ULONGLONG -> unsigned(Index.of(value));
            case T_PYSSIZET -> size(value);
            case T_FLOAT -> Float.floatToRawIntBits((float) Args.real(value));
            case T_DOUBLE -> Double.doubleToRawLongBits(Args.real(value));
            case T_STRING_INPLACE -> throw Errors.typeError("readonly attribute");
            case T_CHAR -> character(value);
        };
    }

    private static long bool(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        throw Errors.typeError("attribute value type must be bool");
    }

    private static long signed(Object value) {
        return IntMath.toLong(Index.of(value));
    }

    private static long size(Object value) {
        Object number = Values.intOrNull(value);
        if (number == null) {
            throw Errors.typeError("an integer is required");
        }
        return IntMath.toLong(number);
    }

    private static long truncated(long n, int size, boolean signed, String name) {
        int unused = Long.SIZE - size;
        long kept = signed ? n << unused >> unused : n << unused >>> unused;
        if (kept != n) {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "Truncation of value to " + name, 1);
        }
        return kept;
    }

    private static long unsignedInt(Object number) {
        long n = unsigned(number);
        return IntMath.compare(number, 0L) < 0 ? n & 0xffffffffL : truncated(n, Integer.SIZE, false, "unsigned int");
    }

    private static long unsigned(Object number) {
        if (IntMath.compare(number, 0L) < 0) {
            long n = IntMath.toLong(number);
            Warnings.warn(Exceptions.RUNTIME_WARNING, "Writing negative value into unsigned field", 1);
            return n;
        }
        if (number instanceof BigInteger big && big.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        return number instanceof BigInteger big ? big.longValue() : (Long) number;
    }

    private static long character(Object value) {
        Object text = Values.strOrNull(value);
        if (text == null || Str.length(text) != 1 || Str.codePointAt(text, 0) > 0x7f) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return Str.codePointAt(text, 0);
    }
}
