package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The 80-bit floats of x86 in memory, as doubles. Thread safety: stateless. */
final class LongDoubles {
    private static final int BIAS = 16383;

    private LongDoubles() {}

    static double get(MemorySegment m) {
        long mantissa = m.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        int head = m.get(ValueLayout.JAVA_SHORT_UNALIGNED, 8) & 0xffff;
        int exponent = head & 0x7fff;
        double sign = head > 0x7fff ? -1 : 1;
        if (exponent == 0x7fff) {
            return mantissa << 1 == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
        }
        double value = (mantissa >>> 11) * 0x1p11 + (mantissa & 0x7ff);
        return sign * Math.scalb(value, Math.max(exponent - BIAS - 63, -2000));
    }

    static void set(MemorySegment m, double d) {
        long mantissa = 0;
        int exponent = 0;
        if (Double.isNaN(d) || Double.isInfinite(d)) {
            mantissa = Double.isNaN(d) ? 0xc000_0000_0000_0000L : 0x8000_0000_0000_0000L;
            exponent = 0x7fff;
        } else if (d != 0) {
            int power = Math.getExponent(d);
            double scaled = power < Double.MIN_EXPONENT ? Math.abs(d) * 0x1p60 : Math.abs(d);
            int shift = power < Double.MIN_EXPONENT ? 60 : 0;
            long bits = Double.doubleToRawLongBits(scaled);
            mantissa = (bits & 0xf_ffff_ffff_ffffL | 0x10_0000_0000_0000L) << 11;
            exponent = Math.getExponent(scaled) - shift + BIAS;
        }
        boolean negative = Double.doubleToRawLongBits(d) < 0;
        m.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, mantissa);
        m.set(ValueLayout.JAVA_SHORT_UNALIGNED, 8, (short) (negative ? exponent | 0x8000 : exponent));
    }
}
