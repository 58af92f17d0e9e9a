package org.pyjc.runtime.text;

/**
 * Case methods and {@code is...} methods of bytes, for ASCII letters.
 *
 * <p>Compare CPython bytes_methods.c. Thread safety: stateless.
 */
public final class BytesCase {
    private BytesCase() {}

    static boolean isSpace(byte b) {
        return b == ' ' || (b >= 9 && b <= 13);
    }

    private static boolean isLower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isUpper(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte toLower(byte b) {
        return isUpper(b) ? (byte) (b + 32) : b;
    }

    private static byte toUpper(byte b) {
        return isLower(b) ? (byte) (b - 32) : b;
    }

    /** {@code a.lower()}. */
    public static byte[] lower(byte[] a) {
        byte[] out = a.clone();
        Latin1.changeLetters(out, 'A');
        return out;
    }

    /** {@code a.upper()}. */
    public static byte[] upper(byte[] a) {
        byte[] out = a.clone();
        Latin1.changeLetters(out, 'a');
        return out;
    }

    /** {@code a.swapcase()}. */
    public static byte[] swapcase(byte[] a) {
        byte[] out = a.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = isLower(out[i]) ? toUpper(out[i]) : toLower(out[i]);
        }
        return out;
    }

    /** {@code a.capitalize()}. */
    public static byte[] capitalize(byte[] a) {
        byte[] out = lower(a);
        if (out.length > 0) {
            out[0] = toUpper(out[0]);
        }
        return out;
    }

    /** {@code a.title()}. */
    public static byte[] title(byte[] a) {
        byte[] out = a.clone();
        boolean inWord = false;
        for (int i = 0; i < out.length; i++) {
            byte b = out[i];
            out[i] = inWord ? toLower(b) : toUpper(b);
            inWord = isLower(b) || isUpper(b);
        }
        return out;
    }

    /** {@code a.isalpha()}. */
    public static boolean isAlpha(byte[] a) {
        for (byte b : a) {
            if (!isLower(b) && !isUpper(b)) {
                return false;
            }
        }
        return a.length > 0;
    }

    /** {@code a.isalnum()}. */
    public static boolean isAlnum(byte[] a) {
        for (byte b : a) {
            if (!isLower(b) && !isUpper(b) && !isDigit(b)) {
                return false;
            }
        }
        return a.length > 0;
    }

    /** {@code a.isdigit()}. */
    public static boolean isDigit(byte[] a) {
        for (byte b : a) {
            if (!isDigit(b)) {
                return false;
            }
        }
        return a.length > 0;
    }

    /** {@code a.isspace()}. */
    public static boolean isSpace(byte[] a) {
        for (byte b : a) {
            if (!isSpace(b)) {
                return false;
            }
        }
        return a.length > 0;
    }

    /** {@code a.isascii()}. */
    public static boolean isAscii(byte[] a) {
        return Latin1.isAscii(a);
    }

    /** {@code a.islower()}. */
    public static boolean isLower(byte[] a) {
        boolean cased = false;
        for (byte b : a) {
            if (isUpper(b)) {
                return false;
            }
            cased |= isLower(b);
        }
        return cased;
    }

    /** {@code a.isupper()}. */
    public static boolean isUpper(byte[] a) {
        boolean cased = false;
        for (byte b : a) {
            if (isLower(b)) {
                return false;
            }
            cased |= isUpper(b);
        }
        return cased;
    }

    /** {@code a.istitle()}. */
    public static boolean isTitle(byte[] a) {
        boolean cased = false;
        boolean inWord = false;
        for (byte b : a) {
            if (inWord ? isUpper(b) : isLower(b)) {
                return false;
            }
            inWord = isUpper(b) || isLower(b);
            cased |= inWord;
        }
        return cased;
    }
}
