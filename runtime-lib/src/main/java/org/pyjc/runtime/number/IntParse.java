package org.pyjc.runtime.number;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code int(text, base)}.
 *
 * <p>Compare CPython longobject.c: PyLong_FromUnicodeObject, PyLong_FromString. Thread safety: stateless.
 */
public final class IntParse {
    /** Up to so many digits BigInteger's own parser, which is quadratic, is the faster one. */
    private static final int CHUNK = 1200;
    /** So many digits of any base fit in a long. */
    private static final int LONG_DIGITS = 12;
    private static final int LONG_DECIMAL_DIGITS = 18;

    private IntParse() {}

    /** {@code int(s, base)} of a str. */
    public static Object parse(Object s, long base) {
        checkBase(base);
        Object result = parseAscii(NumberText.toAscii(s), (int) base);
        if (result == null) {
            throw invalid(base, NumberText.shown(s, true));
        }
        return result;
    }

    /** {@code int(bytes, base)} of bytes or bytearray. */
    public static Object parse(byte[] bytes, long base) {
        checkBase(base);
        Object result = parseAscii(NumberText.latin1(bytes), (int) base);
        if (result == null) {
            throw invalid(base, NumberText.shown(bytes, true));
        }
        return result;
    }

    private static void checkBase(long base) {
        if (base != 0 && (base < 2 || base > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
    }

    private static RuntimeException invalid(long base, String shown) {
        return Errors.valueError("invalid literal for int() with base " + base + ": " + shown);
    }

    /** The int, or null if the text is none. */
    private static Object parseAscii(String s, int base) {
        int i = NumberText.skipSpace(s, 0);
        int end = NumberText.skipSpaceBack(s, i, s.length());
        boolean negative = i < end && s.charAt(i) == '-';
        if (negative || (i < end && s.charAt(i) == '+')) {
            i++;
        }
        int prefix = i + 1 < end && s.charAt(i) == '0' ? prefixBase(s.charAt(i + 1)) : 0;
        boolean zeroOnly = false;
        if (base == 0) {
            zeroOnly = prefix == 0 && i < end && s.charAt(i) == '0';
            base = prefix == 0 ? 10 : prefix;
        }
        if (prefix == base) {
            i += 2;
            if (i < end && s.charAt(i) == '_') {
                i++;
            }
        }
        return digits(s, i, end, base, negative, zeroOnly);
    }

    private static int prefixBase(char c) {
        return switch (c) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static Object digits(String s, int from, int end, int base, boolean negative, boolean zeroOnly) {
        int underscores = 0;
        boolean afterDigit = false;
        for (int i = from; i < end; i++) {
            char c = s.charAt(i);
            if (c == '_' && afterDigit) {
                underscores++;
                afterDigit = false;
            } else if (c < 128 && Character.digit(c, base) >= 0) {
                afterDigit = true;
            } else {
                return null;
            }
        }
        if (!afterDigit) {
            return null;
        }
        int count = end - from - underscores;
        if ((base & (base - 1)) != 0 && IntDigits.exceeds(count)) {
            throw IntDigits.tooMany(count);
        }
        String text = underscores == 0 ? s.substring(from, end) : s.substring(from, end).replace("_", "");
        Object value = magnitude(text, base);
        if (zeroOnly && IntMath.signum(value) != 0) {
            return null;
        }
        return negative ? IntMath.negate(value) : value;
    }

    private static Object magnitude(String digits, int base) {
        if (digits.length() <= LONG_DIGITS || base == 10 && digits.length() <= LONG_DECIMAL_DIGITS) {
            return Long.parseLong(digits, base);
        }
        if (base == 10 && digits.length() <= DecimalLimbs.MAX_DIGITS) {
            return IntMath.normalize(DecimalLimbs.parse(digits));
        }
        return IntMath.normalize((base & (base - 1)) == 0 ? ofBits(digits, base) : divide(digits, 0, digits.length(), base));
    }

    private static BigInteger divide(String s, int from, int to, int base) {
        int n = to - from;
        if (n <= CHUNK) {
            return new BigInteger(s.substring(from, to), base);
        }
        int low = n / 2;
        BigInteger high = divide(s, from, to - low, base);
        return high.multiply(BigInteger.valueOf(base).pow(low)).add(divide(s, to - low, to, base));
    }

    /** Packs digits of a base that is a power of two. */
    private static BigInteger ofBits(String s, int base) {
        int width = Integer.numberOfTrailingZeros(base);
        byte[] bytes = new byte[(int) (((long) s.length() * width + 7) / 8)];
        int at = bytes.length;
        int buffer = 0;
        int have = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            buffer |= Character.digit(s.charAt(i), base) << have;
            have += width;
            if (have >= 8) {
                bytes[--at] = (byte) buffer;
                buffer >>= 8;
                have -= 8;
            }
        }
        if (have > 0) {
            bytes[--at] = (byte) buffer;
        }
        return new BigInteger(1, bytes);
    }
}
