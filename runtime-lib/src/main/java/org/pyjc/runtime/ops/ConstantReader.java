package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Reads constants as the compiler's {@code ConstEncoder} writes them: a letter for the kind, then its content; counts end
 * with a colon.
 *
 * <p>Thread safety: each reading has its own reader.
 */
public final class ConstantReader {
    private final String text;
    private int at;

    private ConstantReader(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        return new ConstantReader(text).value();
    }

    private Object value() {
        char kind = text.charAt(at++);
        return switch (kind) {
            case 'N' -> PyNone.NONE;
            case 'E' -> PyEllipsis.ELLIPSIS;
            case 'T' -> Boolean.TRUE;
            case 'F' -> Boolean.FALSE;
            case 'i' -> integer(field());
            case 'd' -> real();
            case 'c' -> new PyComplex(real(), real());
            case 's' -> plain(count()).intern();
            case 'w' -> wide(count());
            case 'b' -> bytes(plain(count()));
            case '(' -> PyTuple.of(items(count()));
            case '{' -> PyFrozenSet.of(items(count()));
            default -> throw new IllegalStateException("constant of kind " + kind);
        };
    }

    private String field() {
        int end = text.indexOf(':', at);
        String field = text.substring(at, end);
        at = end + 1;
        return field;
    }

    private int count() {
        return Integer.parseInt(field());
    }

    private double real() {
        return Double.longBitsToDouble(Long.parseUnsignedLong(field(), 16));
    }

    private static Object integer(String digits) {
        if (digits.length() <= 12) {
            return Long.parseLong(digits, Character.MAX_RADIX);
        }
        BigInteger big = new BigInteger(digits, Character.MAX_RADIX);
        return big.bitLength() < 64 ? (Object) big.longValue() : big;
    }

    private String plain(int length) {
        at += length;
        return text.substring(at - length, at);
    }

    private Object wide(int length) {
        int[] codePoints = new int[length];
        for (int i = 0; i < length; i++) {
            codePoints[i] = (text.charAt(at) & 0xFFF) << 12 | text.charAt(at + 1) & 0xFFF;
            at += 2;
        }
        return Str.fromCodePoints(codePoints, 0, length);
    }

    private static PyBytes bytes(String latin) {
        byte[] out = new byte[latin.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) latin.charAt(i);
        }
        return new PyBytes(out);
    }

    private Object[] items(int count) {
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = value();
        }
        return items;
    }
}
