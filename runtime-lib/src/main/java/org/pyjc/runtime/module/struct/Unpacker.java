package org.pyjc.runtime.module.struct;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads single values. Thread safety: confined to one call. */
final class Unpacker {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private final byte[] in;
    private final boolean bigEndian;
    private final StructValues model;

    Unpacker(byte[] in, boolean bigEndian, StructValues model) {
        this.in = in;
        this.bigEndian = bigEndian;
        this.model = model;
    }

    Object unpack(StructField field, int at) {
        int size = (int) field.size();
        return switch (field.code()) {
            case 's' -> model.makeBytes(Arrays.copyOfRange(in, at, at + size));
            case 'p' -> pascal(at, size);
            case 'c' -> model.makeBytes(new byte[] {in[at]});
            case '?' -> in[at] != 0;
            case 'e' -> HalfFloat.toDouble((int) bits(at, 2));
            case 'f' -> single(at);
            case 'd' -> Double.longBitsToDouble(bits(at, 8));
            case 'F' -> model.makeComplex(single(at), single(at + 4));
            case 'D' -> model.makeComplex(Double.longBitsToDouble(bits(at, 8)), Double.longBitsToDouble(bits(at + 8, 8)));
            default -> integer(field, at, size);
        };
    }

    private long bits(int at, int size) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | in[bigEndian ? at + i : at + size - 1 - i] & 0xff;
        }
        return bits;
    }

    private Object pascal(int at, int size) {
        if (size == 0) {
            return model.makeBytes(new byte[0]);
        }
        int length = Math.min(in[at] & 0xff, size - 1);
        return model.makeBytes(Arrays.copyOfRange(in, at + 1, at + 1 + length));
    }

    private double single(int at) {
        int bits = (int) bits(at, 4);
        float value = Float.intBitsToFloat(bits);
        if (Float.isNaN(value)) {
            long wide = (bits & 0x80000000L) << 32 | 0x7ff0000000000000L | (bits & 0x7fffffL) << 29;
            return Double.longBitsToDouble(wide);
        }
        return value;
    }

    private Object integer(StructField field, int at, int size) {
        long bits = bits(at, size);
        if (field.signed()) {
            return bits << 64 - 8 * size >> 64 - 8 * size;
        }
        return bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(TWO_64);
    }
}
