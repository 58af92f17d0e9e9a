package org.pyjc.runtime.text;

/**
 * The {@code is...} methods of str.
 *
 * <p>Compare CPython unicodeobject.c: unicode_isalpha_impl and its neighbours. Thread safety: stateless.
 */
public final class StrClassify {
    private StrClassify() {}

    /** {@code s.isalpha()}. */
    public static boolean isAlpha(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isAlpha(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.isdecimal()}. */
    public static boolean isDecimal(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isDecimal(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.isdigit()}. */
    public static boolean isDigit(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isDigit(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.isnumeric()}. */
    public static boolean isNumeric(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isNumeric(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.isalnum()}. */
    public static boolean isAlnum(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isAlnum(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.isspace()}. */
    public static boolean isSpace(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (!CodePoints.isSpace(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    /** {@code s.islower()}: something is lower case, and nothing upper or title case. */
    public static boolean isLower(Object s) {
        boolean cased = false;
        for (int i = 0, n = Str.length(s); i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (CodePoints.isUpper(c) || CodePoints.isTitle(c)) {
                return false;
            }
            cased = cased || CodePoints.isLower(c);
        }
        return cased;
    }

    /** {@code s.isupper()}: something is upper case, and nothing lower or title case. */
    public static boolean isUpper(Object s) {
        boolean cased = false;
        for (int i = 0, n = Str.length(s); i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (CodePoints.isLower(c) || CodePoints.isTitle(c)) {
                return false;
            }
            cased = cased || CodePoints.isUpper(c);
        }
        return cased;
    }

    /** {@code s.istitle()}: upper case starts words only, lower case continues them. */
    public static boolean isTitle(Object s) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0, n = Str.length(s); i < n; i++) {
            int c = Str.codePointAt(s, i);
            boolean capital = CodePoints.isUpper(c) || CodePoints.isTitle(c);
            boolean small = !capital && CodePoints.isLower(c);
            if (inWord ? capital : small) {
                return false;
            }
            inWord = capital || small;
            cased = cased || inWord;
        }
        return cased;
    }

    /** {@code s.isidentifier()}. */
    public static boolean isIdentifier(Object s) {
        int n = Str.length(s);
        if (n == 0 || !CodePoints.isIdentifierStart(Str.codePointAt(s, 0))) {
            return false;
        }
        for (int i = 1; i < n; i++) {
            if (!CodePoints.isIdentifierPart(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code s.isprintable()}. */
    public static boolean isPrintable(Object s) {
        for (int i = 0, n = Str.length(s); i < n; i++) {
            if (!CodePoints.isPrintable(Str.codePointAt(s, i))) {
                return false;
            }
        }
        return true;
    }
}
