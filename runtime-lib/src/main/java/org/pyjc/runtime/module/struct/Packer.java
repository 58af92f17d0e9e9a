package org.pyjc.runtime.module.struct;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * Writes single values. Compare CPython _struct.c: the {@code nu_}, {@code np_}, {@code bp_} and {@code lp_} functions.
 *
 * <p>Thread safety: confined to one call.
 */
final class Packer {
    private final byte[] out;
    private final boolean bigEndian;
    private final boolean nativeSizes;
    private final StructValues model;

    Packer(byte[] out, boolean bigEndian, boolean nativeSizes, StructValues model) {
        this.out = out;
        this.bigEndian = bigEndian;
        this.nativeSizes = nativeSizes;
        this.model = model;
    }

    void pack(StructField field, int at, Object value) {
        int size = (int) field.size();
        switch (field.code()) {
            case 's' -> string(at, size, value);
            case 'p' -> pascal(at, size, value);
            case 'c' -> character(at, value);
            case '?' -> out[at] = (byte) (model.truth(value) ? 1 : 0);
            case 'e' -> bits(at, 2, HalfFloat.fromDouble(real(value)));
            case 'f' -> bits(at, 4, single(real(value)));
            case 'd' -> bits(at, 8, Double.doubleToRawLongBits(real(value)));
            case 'F', 'D' -> complex(at, size / 2, value);
            case 'P' -> pointer(at, value);
            default -> integer(field, at, size, value);
        }
    }

    private void bits(int at, int size, long bits) {
        for (int i = 0; i < size; i++) {
            out[bigEndian ? at + size - 1 - i : at + i] = (byte) (bits >>> 8 * i);
        }
    }

    private void string(int at, int size, Object value) {
        byte[] content = model.bytes(value, true);
        if (content == null) {
            throw new StructException("argument for 's' must be a bytes object");
        }
        System.arraycopy(content, 0, out, at, Math.min(size, content.length));
    }

    private void pascal(int at, int size, Object value) {
        byte[] content = model.bytes(value, true);
        if (content == null) {
            throw new StructException("argument for 'p' must be a bytes object");
        }
        if (size > 0) {
            int length = Math.min(size - 1, content.length);
            System.arraycopy(content, 0, out, at + 1, length);
            out[at] = (byte) Math.min(length, 255);
        }
    }

    private void character(int at, Object value) {
        byte[] content = model.bytes(value, false);
        if (content == null || content.length != 1) {
            throw new StructException("char format requires a bytes object of length 1");
        }
        out[at] = content[0];
    }

    private double real(Object value) {
        Double real = model.real(value);
        if (real == null) {
            throw new StructException("required argument is not a float");
        }
        return real;
    }

    /** Native packing casts; the standard one refuses what is no float any more. */
    private int single(double value) {
        float narrow = (float) value;
        if (!nativeSizes && Float.isInfinite(narrow) && !Double.isInfinite(value)) {
            throw Errors.overflowError("float too large to pack with f format");
        }
        if (Double.isNaN(value)) {
            long bits = Double.doubleToRawLongBits(value);
            int payload = (int) (bits >>> 29) & 0x7fffff;
            return (int) (bits >>> 32) & 0x80000000 | 0x7f800000 | (payload == 0 ? 0x400000 : payload);
        }
        return Float.floatToRawIntBits(narrow);
    }

    private void complex(int at, int size, Object value) {
        double[] parts = model.complex(value);
        if (parts == null) {
            throw new StructException("required argument is not a complex");
        }
        for (int i = 0; i < 2; i++) {
            bits(at + i * size, size, size == 4 ? single(parts[i]) : Double.doubleToRawLongBits(parts[i]));
        }
    }

    private Object index(Object value) {
        Object index = model.index(value);
        if (index == null) {
            throw new StructException("required argument is not an integer");
        }
        return index;
    }

    private void pointer(int at, Object value) {
        Object index = index(value);
        if (index instanceof BigInteger big && (big.signum() < 0 || big.bitLength() > 64)) {
            throw new StructException("int too large to convert");
        }
        bits(at, 8, ((Number) index).longValue());
    }

    private void integer(StructField field, int at, int size, Object value) {
        Object index = index(value);
        long bits = ((Number) index).longValue();
        boolean fits;
        if (size == 8) {
            fits = field.signed() ? index instanceof Long
                    : index instanceof BigInteger big ? big.signum() > 0 && big.bitLength() <= 64 : bits >= 0;
        } else if (field.signed()) {
            fits = index instanceof Long && bits >= -(1L << 8 * size - 1) && bits < 1L << 8 * size - 1;
        } else {
            fits = index instanceof Long && bits >= 0 && bits < 1L << 8 * size;
        }
        if (!fits) {
            throw range(field, size);
        }
        bits(at, size, bits);
    }

    private static StructException range(StructField field, int size) {
        BigInteger low = field.signed() ? BigInteger.ONE.shiftLeft(8 * size - 1).negate() : BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(field.signed() ? 8 * size - 1 : 8 * size).subtract(BigInteger.ONE);
        return new StructException("'" + field.code() + "' format requires " + low + " <= number <= " + high);
    }
}
