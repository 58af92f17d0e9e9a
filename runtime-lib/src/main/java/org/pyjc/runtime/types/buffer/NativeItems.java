package org.pyjc.runtime.types.buffer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.struct.HalfFloat;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * Single items of the native formats of one character. Compare CPython memoryobject.c: unpack_single, pack_single.
 * Thread safety: stateless.
 */
final class NativeItems {
    private static final String CODES = "cbB?hHiIlLqQnNPefd";
    private static final int[] SIZES = {1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 8, 2, 4, 8};
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private NativeItems() {}

    /** The character of a native format of one character, which may have an "@" before it; 0 for any other format. */
    static char code(String format) {
        int at = format.startsWith("@") ? 1 : 0;
        return format.length() == at + 1 && CODES.indexOf(format.charAt(at)) >= 0 ? format.charAt(at) : 0;
    }

    static int size(char code) {
        return SIZES[CODES.indexOf(code)];
    }

    static boolean isByte(char code) {
        return code == 'B' || code == 'b' || code == 'c';
    }

    static boolean isReal(char code) {
        return code == 'e' || code == 'f' || code == 'd';
    }

    static Object get(ByteBuffer memory, int at, char code) {
        return switch (code) {
            case 'B' -> (Object) (long) (memory.get(at) & 0xFF);
            case 'b' -> (Object) (long) memory.get(at);
            case 'c' -> new PyBytes(new byte[] {memory.get(at)});
            case '?' -> (Object) (memory.get(at) != 0);
            case 'h' -> (Object) (long) memory.getShort(at);
            case 'H' -> (Object) (memory.getShort(at) & 0xFFFFL);
            case 'i' -> (Object) (long) memory.getInt(at);
            case 'I' -> (Object) (memory.getInt(at) & 0xFFFFFFFFL);
            case 'l', 'q', 'n' -> (Object) memory.getLong(at);
            case 'e' -> (Object) HalfFloat.toDouble(memory.getShort(at));
            case 'f' -> (Object) (double) memory.getFloat(at);
            case 'd' -> (Object) memory.getDouble(at);
            default -> unsigned(memory.getLong(at));
        };
    }

    private static Object unsigned(long bits) {
        return bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(TWO_64);
    }

    static void put(ByteBuffer memory, int at, char code, Object value) {
        switch (code) {
            case 'B', 'b' -> memory.put(at, (byte) integer(value, code));
            case 'c' -> memory.put(at, character(value));
            case '?' -> memory.put(at, (byte) (Truth.test(value) ? 1 : 0));
            case 'h', 'H' -> memory.putShort(at, (short) integer(value, code));
            case 'i', 'I' -> memory.putInt(at, (int) integer(value, code));
            case 'e' -> memory.putShort(at, (short) HalfFloat.fromDouble(real(value, code)));
            case 'f' -> memory.putFloat(at, (float) real(value, code));
            case 'd' -> memory.putDouble(at, real(value, code));
            default -> memory.putLong(at, integer(value, code));
        }
    }

    private static byte character(Object value) {
        if (!(value instanceof PyBytes bytes)) {
            throw wrongType('c');
        }
        if (bytes.length() != 1) {
            throw wrongValue('c');
        }
        return bytes.value()[0];
    }

    private static double real(Object value, char code) {
        try {
            return Args.real(value);
        } catch (PyException e) {
            throw e.isTypeError() ? wrongType(code) : e;
        }
    }

    /** The bits of an int in the range of the format. */
    private static long integer(Object value, char code) {
        Object n = value;
        if (!(n instanceof Long)) {
            if (!Index.isIndex(value)) {
                throw wrongType(code);
            }
            n = Index.of(value);
        }
        boolean signed = Character.isLowerCase(code);
        int bits = 8 * size(code);
        if (n instanceof Long small) {
            if (bits == 64 ? signed || small >= 0 || code == 'P'
                    : signed ? small >> bits - 1 == small >> 63 : small >= 0 && small < 1L << bits) {
                return small;
            }
        } else if (!signed && ((BigInteger) n).signum() > 0 && ((BigInteger) n).bitLength() <= bits) {
            return ((BigInteger) n).longValue();
        }
        throw wrongValue(code);
    }

    private static PyException wrongType(char code) {
        return Errors.typeError("memoryview: invalid type for format '" + code + "'");
    }

    private static PyException wrongValue(char code) {
        return Errors.valueError("memoryview: invalid value for format '" + code + "'");
    }
}
