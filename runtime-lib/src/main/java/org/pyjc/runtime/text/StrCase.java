package org.pyjc.runtime.text;

import java.util.Locale;

/**
 * Case methods of str, with the full mappings of Unicode 16.
 *
 * <p>Compare CPython unicodeobject.c: do_upper_or_lower, handle_capital_sigma, do_title, do_capitalize, do_swapcase.
 * Thread safety: stateless.
 */
public final class StrCase {
    private static final int SIGMA = 0x3A3;
    private static final int SMALL_SIGMA = 0x3C3;
    private static final int FINAL_SIGMA = 0x3C2;

    private StrCase() {}

    /** {@code s.upper()}. */
    public static Object upper(Object s) {
        if (s instanceof String t) {
            byte[] ascii = Latin1.longAscii(t);
            return ascii != null ? Latin1.swapLetters(ascii, 'a') : CaseTable.upper(t);
        }
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        for (int i = 0; i < n; i++) {
            appendUpper(out, Str.codePointAt(s, i));
        }
        return out.build();
    }

    /** {@code s.lower()}. */
    public static Object lower(Object s) {
        if (s instanceof String t && t.indexOf(SIGMA) < 0) {
            byte[] ascii = Latin1.longAscii(t);
            return ascii != null ? Latin1.swapLetters(ascii, 'A') : t.toLowerCase(Locale.ROOT);
        }
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        for (int i = 0; i < n; i++) {
            appendLower(out, s, i);
        }
        return out.build();
    }

    /** {@code s.capitalize()}. */
    public static Object capitalize(Object s) {
        int n = Str.length(s);
        if (n == 0) {
            return "";
        }
        StrBuilder out = new StrBuilder(n);
        appendTitle(out, Str.codePointAt(s, 0));
        if (n >= Latin1.SHORT && s instanceof String t && t.charAt(0) < 256 && t.indexOf(SIGMA) < 0) {
            Object lower = lower(t);
            return out.append(lower, 1, Str.length(lower)).build();
        }
        for (int i = 1; i < n; i++) {
            appendLower(out, s, i);
        }
        return out.build();
    }

    /** {@code s.title()}. */
    public static Object title(Object s) {
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        boolean inWord = false;
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (inWord) {
                appendLower(out, s, i);
            } else {
                appendTitle(out, c);
            }
            inWord = CodePoints.isCased(c);
        }
        return out.build();
    }

    /** {@code s.swapcase()}. */
    public static Object swapcase(Object s) {
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (CodePoints.isUpper(c)) {
                appendLower(out, s, i);
            } else if (CodePoints.isLower(c)) {
                appendUpper(out, c);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.build();
    }

    /** {@code s.casefold()}. */
    public static Object casefold(Object s) {
        byte[] ascii = s instanceof String t ? Latin1.longAscii(t) : null;
        if (ascii != null) {
            return Latin1.swapLetters(ascii, 'A');
        }
        String simple = s instanceof String t && t.length() >= Latin1.SHORT ? CaseTable.fold(t) : null;
        if (simple != null) {
            return simple;
        }
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        for (int i = 0; i < n; i++) {
            appendFold(out, Str.codePointAt(s, i));
        }
        return out.build();
    }

    /** {@code chr(c).casefold()} of a code point of the Basic Multilingual Plane. */
    static String fold(int c) {
        StrBuilder out = new StrBuilder(2);
        appendFold(out, c);
        return (String) out.build();
    }

    private static void appendUpper(StrBuilder out, int c) {
        if (c < 128 || c > 0xFFFF) {
            out.appendCodePoint(Character.toUpperCase(c));
        } else {
            out.append(fullUpper(c));
        }
    }

    /** The full mapping of a code point of the Basic Multilingual Plane: only these map to several. */
    private static String fullUpper(int c) {
        return String.valueOf((char) c).toUpperCase(Locale.ROOT);
    }

    private static void appendLower(StrBuilder out, Object s, int i) {
        int c = Str.codePointAt(s, i);
        if (c == SIGMA) {
            out.appendCodePoint(isFinal(s, i) ? FINAL_SIGMA : SMALL_SIGMA);
        } else if (c == 0x130) {
            out.append("i\u0307");
        } else {
            out.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /** Unicode's Final_Sigma: after a cased letter and not before one, case-ignorable characters set aside. */
    private static boolean isFinal(Object s, int i) {
        int before = i - 1;
        while (before >= 0 && CodePoints.isCaseIgnorable(Str.codePointAt(s, before))) {
            before--;
        }
        if (before < 0 || !CodePoints.isCased(Str.codePointAt(s, before))) {
            return false;
        }
        int n = Str.length(s);
        int after = i + 1;
        while (after < n && CodePoints.isCaseIgnorable(Str.codePointAt(s, after))) {
            after++;
        }
        return after == n || !CodePoints.isCased(Str.codePointAt(s, after));
    }

    private static void appendTitle(StrBuilder out, int c) {
        int simple = Character.toTitleCase(c);
        boolean settled = simple != c || c < 128 || c > 0xFFFF || CodePoints.isTitle(c);
        String upper = settled ? "" : fullUpper(c);
        if (upper.length() <= 1) {
            out.appendCodePoint(simple);
            return;
        }
        out.append(upper.charAt(0));
        for (int i = 1; i < upper.length(); i++) {
            char rest = upper.charAt(i);
            if (rest == 0x399) {
                out.append('\u0345');
            } else {
                out.append(c == 0x149 ? rest : Character.toLowerCase(rest));
            }
        }
    }

    private static void appendFold(StrBuilder out, int c) {
        if (c < 128) {
            out.appendCodePoint(c >= 'A' && c <= 'Z' ? c + 32 : c);
        } else if (c == 0x131 || (c >= 0x13A0 && c <= 0x13F5)) {
            out.appendCodePoint(c);
        } else if (c >= 0x13F8 && c <= 0x13FD) {
            out.appendCodePoint(c - 8);
        } else if (c >= 0xAB70 && c <= 0xABBF) {
            out.appendCodePoint(c - 0xAB70 + 0x13A0);
        } else if (c == 0x1E9E) {
            out.append("ss");
        } else if (c > 0xFFFF) {
            out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
        } else if (c == 0x130) {
            out.append("i\u0307");
        } else {
            String upper = fullUpper(c);
            for (int i = 0; i < upper.length(); i++) {
                out.appendCodePoint(Character.toLowerCase(upper.charAt(i)));
            }
        }
    }
}
