package org.pyjc.runtime.module.sre;

/**
 * What the matcher knows of characters: categories, case.
 *
 * <p>Compare CPython sre.c: {@code sre_category}, {@code sre_lower_ascii}, {@code sre_lower_unicode} and
 * {@code _sre.unicode_iscased}. The locale variants are those of the C locale. Thread safety: stateless but for a cache
 * of immutable bitmaps that a race fills twice with equal contents.
 */
public final class SreChars {
    private SreChars() {}

    /** How case is folded when a pattern ignores it. */
    static final int CASE_NONE = 0;
    static final int CASE_ASCII = 1;
    static final int CASE_LOCALE = 2;
    static final int CASE_UNICODE = 3;

    static final int CATEGORIES = 18;
    private static final long[][] LATIN1 = new long[CATEGORIES][];

    /** {@code _sre.ascii_tolower}. */
    public static int asciiToLower(int ch) {
        return ch >= 'A' && ch <= 'Z' ? ch + 32 : ch;
    }

    /** {@code _sre.ascii_iscased}. */
    public static boolean asciiIsCased(int ch) {
        return ch >= 'A' && ch <= 'Z' || ch >= 'a' && ch <= 'z';
    }

    /** {@code _sre.unicode_tolower}: the first character of the lower-case mapping. */
    public static int unicodeToLower(int ch) {
        return ch < 128 ? asciiToLower(ch) : Character.toLowerCase(ch);
    }

    /** {@code _sre.unicode_iscased}: does the character have another case? */
    public static boolean unicodeIsCased(int ch) {
        if (ch < 128) {
            return asciiIsCased(ch);
        }
        int lower = unicodeToLower(ch);
        return lower != ch || unicodeToUpper(ch) != ch;
    }

    static int unicodeToUpper(int ch) {
        if (ch < 128) {
            return ch >= 'a' && ch <= 'z' ? ch - 32 : ch;
        }
        int upper = Character.toUpperCase(ch);
        return upper == ch ? Character.toString(ch).toUpperCase(java.util.Locale.ROOT).codePointAt(0) : upper;
    }

    static int asciiToUpper(int ch) {
        return ch >= 'a' && ch <= 'z' ? ch - 32 : ch;
    }

    /** {@code _sre.getlower}-like: lower case under a mode. */
    static int lower(int ch, int mode) {
        return switch (mode) {
            case CASE_ASCII, CASE_LOCALE -> asciiToLower(ch);
            case CASE_UNICODE -> unicodeToLower(ch);
            default -> ch;
        };
    }

    static boolean isAsciiWord(int ch) {
        return ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' || ch >= '0' && ch <= '9' || ch == '_';
    }

    static boolean isUnicodeWord(int ch) {
        if (ch < 128) {
            return isAsciiWord(ch);
        }
        return isUnicodeAlnum(ch);
    }

    /** {@code Py_UNICODE_ISALNUM}: letters, and whatever has a numeric value. */
    private static boolean isUnicodeAlnum(int ch) {
        return switch (Character.getType(ch)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean isUnicodeSpace(int ch) {
        if (ch < 256) {
            return ch == ' ' || ch >= 9 && ch <= 13 || ch >= 0x1c && ch <= 0x1f || ch == 0x85 || ch == 0xa0;
        }
        return ch == 0x1680 || ch >= 0x2000 && ch <= 0x200a || ch == 0x2028 || ch == 0x2029 || ch == 0x202f
                || ch == 0x205f || ch == 0x3000;
    }

    static boolean isUnicodeDigit(int ch) {
        return ch < 128 ? ch >= '0' && ch <= '9' : Character.getType(ch) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isUnicodeLinebreak(int ch) {
        return ch >= 10 && ch <= 13 || ch >= 0x1c && ch <= 0x1e || ch == 0x85 || ch == 0x2028 || ch == 0x2029;
    }

    private static boolean isAsciiSpace(int ch) {
        return ch == ' ' || ch >= 9 && ch <= 13;
    }

    /** Is the character in the category of that number ({@code CHCODES})? An odd number negates the one before it. */
    static boolean category(int category, int ch) {
        boolean positive = switch (category >> 1) {
            case 0 -> ch >= '0' && ch <= '9';
            case 1 -> isAsciiSpace(ch);
            case 2, 4 -> isAsciiWord(ch);
            case 3 -> ch == '\n';
            case 5 -> isUnicodeDigit(ch);
            case 6 -> isUnicodeSpace(ch);
            case 7 -> isUnicodeWord(ch);
            case 8 -> isUnicodeLinebreak(ch);
            default -> throw new IllegalArgumentException("category " + category);
        };
        return positive == ((category & 1) == 0);
    }

    /** The bits of the category's characters below 256. The caller must not change the array. */
    static long[] categoryBits(int category) {
        long[] bits = LATIN1[category];
        if (bits == null) {
            bits = new long[4];
            for (int ch = 0; ch < 256; ch++) {
                if (category(category, ch)) {
                    bits[ch >> 6] |= 1L << ch;
                }
            }
            LATIN1[category] = bits;
        }
        return bits;
    }
}
