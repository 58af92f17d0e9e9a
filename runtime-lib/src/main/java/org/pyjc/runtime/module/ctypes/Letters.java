package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** The simple C types, by their letters. Compare CPython _ctypes/cfield.c. Thread safety: stateless. */
final class Letters {
    static final String ALL = "cbBhHiIlLdfuzZqQPOv?g";
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private Letters() {}

    static int size(char code) {
        return switch (code) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'v' -> 2;
            case 'i', 'I', 'f', 'u' -> 4;
            case 'g' -> 16;
            default -> 8;
        };
    }

    static MemoryLayout layout(char code) {
        return switch (code) {
            case 'c', 'b', 'B', '?' -> ValueLayout.JAVA_BYTE;
            case 'h', 'H', 'v' -> ValueLayout.JAVA_SHORT;
            case 'i', 'I', 'u' -> ValueLayout.JAVA_INT;
            case 'f' -> ValueLayout.JAVA_FLOAT;
            case 'd' -> ValueLayout.JAVA_DOUBLE;
            case 'g' -> throw Errors.typeError("long double can't be passed by value");
            default -> ValueLayout.JAVA_LONG;
        };
    }

    /** The letter of module struct, with the byte order. */
    static String format(char code, boolean swapped) {
        char shown = code == 'l' ? 'q' : code == 'L' ? 'Q' : code;
        return (swapped ? ">" : "<") + shown;
    }

    private static long integer(MemorySegment m, int size, boolean swapped) {
        return switch (size) {
            case 1 -> m.get(ValueLayout.JAVA_BYTE, 0);
            case 2 -> m.get(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order(swapped)), 0);
            case 4 -> m.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order(swapped)), 0);
            default -> m.get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order(swapped)), 0);
        };
    }

    static ByteOrder order(boolean swapped) {
        boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        return little == swapped ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    static void putInteger(MemorySegment m, int size, boolean swapped, long n) {
        switch (size) {
            case 1 -> m.set(ValueLayout.JAVA_BYTE, 0, (byte) n);
            case 2 -> m.set(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order(swapped)), 0, (short) n);
            case 4 -> m.set(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order(swapped)), 0, (int) n);
            default -> m.set(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order(swapped)), 0, n);
        }
    }

    /** Whether a letter stands for unsigned integers. */
    static boolean isUnsigned(char code) {
        return code == 'B' || code == 'H' || code == 'I' || code == 'L' || code == 'Q';
    }

    static boolean isInteger(char code) {
        return "bBhHiIlLqQ".indexOf(code) >= 0;
    }

    static Object unsigned(long n) {
        return n >= 0 ? (Object) n : BigInteger.valueOf(n).add(TWO_64);
    }

    /** An integer of some bits in some memory. */
    static Object bits(MemorySegment m, char code, int size, boolean swapped, int from, int count) {
        long n = integer(m, size, swapped);
        if (code == '?') {
            return (n >>> from & 1) != 0;
        }
        long shifted = n << 64 - from - count;
        return isUnsigned(code) || code == 'c' ? unsigned(shifted >>> 64 - count) : (Object) (shifted >> 64 - count);
    }

    static void putBits(MemorySegment m, int size, boolean swapped, int from, int count, long value) {
        long mask = (count == 64 ? -1L : (1L << count) - 1) << from;
        putInteger(m, size, swapped, integer(m, size, swapped) & ~mask | value << from & mask);
    }

    static Object get(MemorySegment m, char code, boolean swapped) {
        return switch (code) {
            case 'c' -> new PyBytes(new byte[] {m.get(ValueLayout.JAVA_BYTE, 0)});
            case '?' -> m.get(ValueLayout.JAVA_BYTE, 0) != 0;
            case 'v' -> m.get(ValueLayout.JAVA_SHORT_UNALIGNED, 0) != 0;
            case 'f' -> (double) m.get(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order(swapped)), 0);
            case 'd' -> m.get(ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order(swapped)), 0);
            case 'g' -> LongDoubles.get(m);
            case 'u' -> Str.fromCodePoint((int) integer(m, 4, swapped));
            case 'z' -> CStrings.bytesAt(integer(m, 8, false));
            case 'Z' -> CStrings.textAt(integer(m, 8, false));
            case 'P' -> integer(m, 8, false) == 0 ? PyNone.NONE : unsigned(integer(m, 8, false));
            case 'O' -> PythonObjects.at(integer(m, 8, false));
            default -> bits(m, code, size(code), swapped, 0, 8 * size(code));
        };
    }

    /** The low 64 bits of an int. */
    static long low(Object value) {
        Object n = Values.intOrNull(value);
        if (n == null && org.pyjc.runtime.ops.Index.isIndex(value)) {
            n = org.pyjc.runtime.ops.Index.of(value);
        }
        if (n == null) {
            throw Errors.typeError("int expected instead of " + PyType.of(value).name() + " instance");
        }
        return ((Number) n).longValue();
    }

    /** Stores a Python value; returns what has to be kept while it is there, or null. */
    static Object set(MemorySegment m, char code, boolean swapped, Object value) {
        switch (code) {
            case 'c' -> m.set(ValueLayout.JAVA_BYTE, 0, oneByte(value));
            case '?' -> m.set(ValueLayout.JAVA_BYTE, 0, (byte) (Args.truth(value) ? 1 : 0));
            case 'v' -> putInteger(m, 2, false, Args.truth(value) ? -1 : 0);
            case 'f' -> m.set(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order(swapped)), 0, (float) Args.real(value));
            case 'd' -> m.set(ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order(swapped)), 0, Args.real(value));
            case 'g' -> LongDoubles.set(m, Args.real(value));
            case 'u' -> putInteger(m, 4, swapped, oneCharacter(value));
            case 'z' -> {
                return CStrings.setBytes(m, value);
            }
            case 'Z' -> {
                return CStrings.setText(m, value);
            }
            case 'P' -> {
                if (value != PyNone.NONE && Values.intOrNull(value) == null) {
                    throw Errors.typeError("cannot be converted to pointer");
                }
                putInteger(m, 8, false, value == PyNone.NONE ? 0 : low(value));
            }
            case 'O' -> {
                putInteger(m, 8, false, PythonObjects.number(value));
                return value;
            }
            default -> putInteger(m, size(code), swapped, low(value));
        }
        return null;
    }

    private static byte oneByte(Object value) {
        byte[] bytes = BytesLike.bytesOrBytearray(value);
        if (bytes != null && bytes.length == 1) {
            return bytes[0];
        }
        if (bytes != null) {
            throw Errors.typeError("one character bytes, bytearray, or an integer in range(256) expected, not a "
                    + (value instanceof PyBytes ? "bytes" : "bytearray") + " object of length " + bytes.length);
        }
        if (Values.intOrNull(value) != null) {
            if (Values.intOrNull(value) instanceof Long n && n >= 0 && n < 256) {
                return n.byteValue();
            }
            throw Errors.typeError("integer not in range(256)");
        }
        throw Errors.typeError("one character bytes, bytearray, or an integer in range(256) expected, not " + PyType.of(value).name());
    }

    private static int oneCharacter(Object value) {
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("a unicode character expected, not instance of " + PyType.of(value).name());
        }
        if (Str.length(text) != 1) {
            throw Errors.typeError("a unicode character expected, not a string of length " + Str.length(text));
        }
        return Str.codePointAt(text, 0);
    }
}
