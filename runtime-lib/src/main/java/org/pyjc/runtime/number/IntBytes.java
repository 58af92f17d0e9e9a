package org.pyjc.runtime.number;

import java.math.BigInteger;
import java.util.Arrays;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code int.to_bytes} and {@code int.from_bytes}.
 *
 * <p>Compare CPython longobject.c: _PyLong_AsByteArray, _PyLong_FromByteArray. Thread safety: stateless.
 */
public final class IntBytes {
    private IntBytes() {}

    /** Whether the {@code byteorder} argument says little-endian; ValueError for a wrong one. */
    public static boolean isLittle(Object given) {
        Object byteorder = Values.strOrNull(given);
        if ("little".equals(byteorder)) {
            return true;
        }
        if ("big".equals(byteorder)) {
            return false;
        }
        throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }

    /** {@code value.to_bytes(length, byteorder, signed=signed)}. */
    public static byte[] toBytes(Object value, long length, boolean little, boolean signed) {
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        if (length > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError("");
        }
        BigInteger n = IntMath.big(value);
        if (n.signum() < 0 && !signed) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (n.signum() != 0 && n.bitLength() + (signed ? 1 : 0) > length * 8) {
            throw Errors.overflowError("int too big to convert");
        }
        byte[] out = new byte[(int) length];
        if (n.signum() < 0) {
            Arrays.fill(out, (byte) -1);
        }
        byte[] digits = n.toByteArray();
        int count = Math.min(digits.length, out.length);
        System.arraycopy(digits, digits.length - count, out, out.length - count, count);
        return little ? reversed(out) : out;
    }

    /** {@code int.from_bytes(bytes, byteorder, signed=signed)}. */
    public static Object fromBytes(byte[] bytes, boolean little, boolean signed) {
        if (bytes.length == 0) {
            return 0L;
        }
        if (bytes.length <= 8) {
            return small(bytes, little, signed);
        }
        byte[] big = little ? reversed(bytes.clone()) : bytes;
        return IntMath.normalize(signed ? new BigInteger(big) : new BigInteger(1, big));
    }

    private static Object small(byte[] bytes, boolean little, boolean signed) {
        int n = bytes.length;
        long value = signed ? bytes[little ? n - 1 : 0] >> 7 : 0;
        for (int i = 0; i < n; i++) {
            value = value << 8 | bytes[little ? n - 1 - i : i] & 0xFF;
        }
        return value >= 0 || signed ? (Object) value : new BigInteger(Long.toUnsignedString(value));
    }

    private static byte[] reversed(byte[] a) {
        for (int i = 0, j = a.length - 1; i < j; i++, j--) {
            byte t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
        return a;
    }
}
