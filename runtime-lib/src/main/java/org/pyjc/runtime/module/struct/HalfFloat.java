package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.exc.Errors;

/**
 * IEEE 754 binary16. Compare CPython floatobject.c: PyFloat_Pack2, PyFloat_Unpack2. Thread safety: stateless.
 */
public final class HalfFloat {
    private static final int INFINITY = 0x7c00;

    private HalfFloat() {}

    /** The nearest half float's bits, ties to even, straight from the double. */
    public static int fromDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int sign = (int) (bits >>> 48) & 0x8000;
        if (Double.isNaN(value)) {
            return sign | INFINITY | 0x200 | (int) (bits >>> 42) & 0x1ff;
        }
        double magnitude = Math.abs(value);
        if (Double.isInfinite(value)) {
            return sign | INFINITY;
        }
        if (magnitude >= 65520.0) {
            throw Errors.overflowError("float too large to pack with e format");
        }
        // below the normal numbers the spacing stays that of the smallest ones
        int exponent = Math.max(magnitude == 0 ? -1023 : Math.getExponent(magnitude), -14);
        int units = (int) Math.rint(Math.scalb(magnitude, 10 - exponent));
        // a carry out of the fraction falls into the exponent, as it should
        return sign | (exponent + 14 << 10) + units;
    }

    /** The value of the 16 bits. */
    public static double toDouble(int bits) {
        int exponent = bits >>> 10 & 31;
        long fraction = bits & 0x3ff;
        double sign = (bits & 0x8000) != 0 ? -1.0 : 1.0;
        if (exponent == 31) {
            long nan = (bits & 0x8000L) << 48 | 0x7ff0000000000000L | fraction << 42;
            return Double.longBitsToDouble(nan);
        }
        return sign * (exponent == 0 ? Math.scalb((double) fraction, -24) : Math.scalb((double) (fraction | 0x400), exponent - 25));
    }
}
