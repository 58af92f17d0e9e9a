package org.pyjc.grammar;

/**
 * Which characters identifiers are made of: XID_Start and XID_Continue of Unicode Standard Annex 31.
 *
 * <p>Java knows ID_Start and ID_Continue; the few characters that are not closed under normalisation are listed here.
 *
 * <p>Thread safety: stateless.
 */
public final class Identifiers {

    private static final String NEITHER =
            "\u037A\u2E2F\u309B\u309C\uFC5E\uFC5F\uFC60\uFC61\uFC62\uFC63\uFDFA\uFDFB\uFE70\uFE72\uFE74\uFE76\uFE78"
            + "\uFE7A\uFE7C\uFE7E";
    private static final String NOT_START = "\u0E33\u0EB3\uFF9E\uFF9F";
    private static final String JOINERS = "\u200C\u200D";

    private Identifiers() {
    }

    /** Whether an ASCII character may be in an identifier; false for every other character. */
    public static boolean isAsciiPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Whether an identifier may begin with a character. */
    public static boolean isStart(int codePoint) {
        return codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint)
                && NEITHER.indexOf(codePoint) < 0 && NOT_START.indexOf(codePoint) < 0;
    }

    /** Whether an identifier may go on with a character. */
    public static boolean isPart(int codePoint) {
        return JOINERS.indexOf(codePoint) >= 0 || Character.isUnicodeIdentifierPart(codePoint)
                && !Character.isIdentifierIgnorable(codePoint) && NEITHER.indexOf(codePoint) < 0;
    }

    /** The offset of the first character that keeps a stretch of characters from being an identifier, or -1. */
    static int firstInvalid(char[] chars, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = Character.codePointAt(chars, at, end);
            if (!(at == start ? isStart(codePoint) : isPart(codePoint))) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return -1;
    }
}
