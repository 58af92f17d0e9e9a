package org.pyjc.runtime.text;

/**
 * Properties of single code points as CPython 3.14 (Unicode 16) defines them.
 *
 * <p>JDK 25's {@link Character} has the same Unicode version; the small tables here are what it lacks. Compare CPython
 * unicodectype.c. Thread safety: stateless.
 */
public final class CodePoints {
    private CodePoints() {}

    /** {@code str.isspace} of one code point. */
    public static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
        }
        return c == 0x85 || c == 0xA0 || (c >= 0x1680 && Character.isSpaceChar(c));
    }

    /** Whether {@code str.splitlines} ends a line here. */
    public static boolean isLineBreak(int c) {
        if (c < 128) {
            return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E);
        }
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether {@code repr} shows the code point as it is. */
    public static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= 32;
        }
        if (c < 256) {
            return c > 0xA0 && c != 0xAD;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Category Nd. */
    public static boolean isDecimal(int c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** The value of a decimal digit of any script, or -1. */
    public static int decimalValue(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.isDigit(c) ? Character.digit(c, 10) : -1;
    }

    /** {@code str.isdigit} of one code point: decimals, and digits such as superscripts. */
    public static boolean isDigit(int c) {
        return isDecimal(c) || (c >= 0xB2 && NumericTables.isDigit(c));
    }

    /** {@code str.isnumeric} of one code point: digits, letter numbers, fractions, numerals of CJK. */
    public static boolean isNumeric(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.OTHER_LETTER -> NumericTables.isNumericLetter(c);
            default -> false;
        };
    }

    /** {@code str.isalpha} of one code point. */
    public static boolean isAlpha(int c) {
        return Character.isLetter(c);
    }

    /** {@code str.isalnum} of one code point. */
    public static boolean isAlnum(int c) {
        return Character.isLetterOrDigit(c) || (c >= 128 && (isDigit(c) || isNumeric(c)));
    }

    /** Whether the code point has the property Lowercase. */
    public static boolean isLower(int c) {
        return Character.isLowerCase(c);
    }

    /** Whether the code point has the property Uppercase. */
    public static boolean isUpper(int c) {
        return Character.isUpperCase(c);
    }

    /** Category Lt. */
    public static boolean isTitle(int c) {
        return c > 0x1C4 && Character.isTitleCase(c);
    }

    /** Whether the code point has case: lower, upper or title. */
    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    /** The property Case_Ignorable, which the final sigma rule needs. */
    static boolean isCaseIgnorable(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            case Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    c <= 0xFFFF && "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A".indexOf(c) >= 0;
            default -> false;
        };
    }

    /** XID_Start or the underscore. */
    public static boolean isIdentifierStart(int c) {
        if (c < 128) {
            return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isUnicodeIdentifierStart(c) && !notClosedUnderNfkc(c) && c != 0xE33 && c != 0xEB3 && c != 0xFF9E && c != 0xFF9F;
    }

    /** XID_Continue. */
    public static boolean isIdentifierPart(int c) {
        if (c < 128) {
            return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isIdentifierIgnorable(c)) {
            return c == 0x200C || c == 0x200D;
        }
        return Character.isUnicodeIdentifierPart(c) && !notClosedUnderNfkc(c);
    }

    /** ID_Start without XID_Start and XID_Continue: the normal form of these is no identifier. */
    private static boolean notClosedUnderNfkc(int c) {
        if (c < 0x2E2F) {
            return c == 0x37A;
        }
        if (c < 0xFC5E) {
            return c == 0x2E2F || c == 0x309B || c == 0x309C;
        }
        return c <= 0xFC63 || c == 0xFDFA || c == 0xFDFB || (c >= 0xFE70 && c <= 0xFE7E && (c & 1) == 0);
    }
}
