package org.pyjc.runtime.module.array;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;

/**
 * What the items of an array are, and how they lie in its bytes: little-endian, as on x86 and ARM. Compare CPython arraymodule.c: descriptors.
 * Immutable.
 */
enum ItemType {
    INT8('b', 1, true), UINT8('B', 1, true), WCHAR('u', 4, false), UCS4('w', 4, false), INT16('h', 2, true), UINT16('H', 2, true),
    INT32('i', 4, true), UINT32('I', 4, true), LONG('l', 8, true), ULONG('L', 8, true), INT64('q', 8, true), UINT64('Q', 8, true),
    FLOAT('f', 4, false), DOUBLE('d', 8, false);

    static final ItemType[] ALL = values();
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    final char code;
    final int size;
    final boolean isInteger;

    ItemType(char code, int size, boolean isInteger) {
        this.code = code;
        this.size = size;
        this.isInteger = isInteger;
    }

    /** The type of a code; null for none. */
    static ItemType ofCode(int code) {
        for (ItemType t : ALL) {
            if (t.code == code) {
                return t;
            }
        }
        return null;
    }

    boolean isText() {
        return this == WCHAR || this == UCS4;
    }

    boolean isSigned() {
        return isInteger && Character.isLowerCase(code);
    }

    /** The item at a place, which exists. */
    Object get(byte[] a, int index) {
        return switch (this) {
            case INT8 -> (Object) (long) a[index];
            case UINT8 -> (Object) (a[index] & 0xFFL);
            case INT16 -> (Object) (long) (short) SHORTS.get(a, index << 1);
            case UINT16 -> (Object) ((short) SHORTS.get(a, index << 1) & 0xFFFFL);
            case INT32 -> (Object) (long) (int) INTS.get(a, index << 2);
            case UINT32 -> (Object) ((int) INTS.get(a, index << 2) & 0xFFFFFFFFL);
            case LONG, INT64 -> (Object) (long) LONGS.get(a, index << 3);
            case ULONG, UINT64 -> unsigned((long) LONGS.get(a, index << 3));
            case FLOAT -> (Object) (double) (float) FLOATS.get(a, index << 2);
            case DOUBLE -> (Object) (double) DOUBLES.get(a, index << 3);
            case WCHAR, UCS4 -> character((int) INTS.get(a, index << 2));
        };
    }

    private static Object unsigned(long bits) {
        return bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(TWO_64);
    }

    private static Object character(int c) {
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character U+" + Integer.toHexString(c) + " is not in range [U+0000; U+10ffff]");
        }
        return Str.fromCodePoint(c);
    }

    /** The bits of a value as the item holds them, or the error that it can't hold it. Runs Python code. */
    long bits(Object value) {
        return switch (this) {
            case INT8 -> narrow(value, "signed char", Byte.MIN_VALUE, Byte.MAX_VALUE, "signed short integer", Short.MIN_VALUE, Short.MAX_VALUE);
            case UINT8 -> narrow(value, "unsigned byte integer", 0, 255, null, 0, 0);
            case INT16 -> narrow(value, "signed short integer", Short.MIN_VALUE, Short.MAX_VALUE, null, 0, 0);
            case UINT16 -> narrow(value, "unsigned short", 0, 0xFFFF, "signed integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
            case INT32 -> narrow(value, "signed integer", Integer.MIN_VALUE, Integer.MAX_VALUE, null, 0, 0);
            case UINT32 -> unsignedInt(value);
            case LONG -> signedLong(value, "Python int too large to convert to C long");
            case INT64 -> signedLong(value, "int too big to convert");
            case ULONG -> unsignedLong(value, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long");
            case UINT64 -> unsignedLong(value, "can't convert negative int to unsigned", "int too big to convert");
            case FLOAT -> Float.floatToRawIntBits((float) Args.real(value));
            case DOUBLE -> Double.doubleToRawLongBits(Args.real(value));
            case WCHAR, UCS4 -> codePoint(value);
        };
    }

    /** Writes what {@link #bits} gave to a place, which exists. */
    void put(byte[] a, int index, long bits) {
        switch (size) {
            case 1 -> a[index] = (byte) bits;
            case 2 -> SHORTS.set(a, index << 1, (short) bits);
            case 4 -> INTS.set(a, index << 2, (int) bits);
            default -> LONGS.set(a, index << 3, bits);
        }
    }

    private static long narrow(Object value, String name, long min, long max, String wideName, long wideMin, long wideMax) {
        long n = signedLong(value, "Python int too large to convert to C long");
        if (wideName != null && (n < wideMin || n > wideMax)) {
            throw outside(wideName, n < wideMin);
        }
        if (n < min || n > max) {
            throw outside(name, n < min);
        }
        return n;
    }

    private static PyException outside(String name, boolean below) {
        return Errors.overflowError(name + (below ? " is less than minimum" : " is greater than maximum"));
    }

    private static long signedLong(Object value, String tooLarge) {
        if (value instanceof Long n) {
            return n;
        }
        if (Index.of(value) instanceof Long n) {
            return n;
        }
        throw Errors.overflowError(tooLarge);
    }

    private static long unsignedInt(Object value) {
        long n = unsignedLong(value, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long");
        if (n >>> 32 != 0) {
            throw outside("unsigned int", false);
        }
        return n;
    }

    private static long unsignedLong(Object value, String negative, String tooLarge) {
        Object n = Index.of(value);
        if (n instanceof Long small) {
            if (small < 0) {
                throw Errors.overflowError(negative);
            }
            return small;
        }
        BigInteger big = (BigInteger) n;
        if (big.signum() < 0) {
            throw Errors.overflowError(negative);
        }
        if (big.bitLength() > Long.SIZE) {
            throw Errors.overflowError(tooLarge);
        }
        return big.longValue();
    }

    private long codePoint(Object value) {
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("array item must be a unicode character, not " + PyType.of(value).name());
        }
        if (Str.length(text) != 1) {
            throw Errors.typeError("array item must be a unicode character, not a string of length " + Str.length(text));
        }
        return Str.codePointAt(text, 0);
    }
}
