package org.pyjc.runtime.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The upper case and the case folding of the characters of most alphabets in tables, for long strings.
 *
 * <p>Thread safety: immutable tables, made with the first use.
 */
final class CaseTable {
    /** Latin, Greek, Cyrillic, Armenian, Hebrew. */
    private static final int SIZE = 0x600;
    private static final int MAX_FOLD = 3;

    private CaseTable() {}

    /** {@code t.upper()}. */
    static String upper(String t) {
        char[] table = Upper.TABLE;
        int n = t.length();
        char[] out = new char[n];
        for (int i = 0; i < n; i++) {
            char c = t.charAt(i);
            char mapped = c < SIZE ? table[c] : 0;
            if (mapped == 0 && c != 0) {
                return t.toUpperCase(Locale.ROOT);
            }
            out[i] = mapped;
        }
        return new String(out);
    }

    /** {@code t.casefold()}, or null if a character is not in the table. */
    static String fold(String t) {
        char[] table = Fold.TABLE;
        int n = t.length();
        char[] out = new char[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            char c = t.charAt(i);
            if (c >= SIZE) {
                return null;
            }
            if (out.length - at < MAX_FOLD) {
                out = Arrays.copyOf(out, out.length + MAX_FOLD * (n - i));
            }
            char mapped = table[c];
            if (mapped != 0 || c == 0) {
                out[at++] = mapped;
            } else {
                String several = c == 0xDF ? "ss" : StrCase.fold(c); // the only one that is frequent
                several.getChars(0, several.length(), out, at);
                at += several.length();
            }
        }
        return new String(out, 0, at);
    }

    /** The upper case of each character, 0 if it is several. */
    private static final class Upper {
        static final char[] TABLE = new char[SIZE];

        static {
            for (char c = 0; c < SIZE; c++) {
                String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
                TABLE[c] = upper.length() == 1 ? upper.charAt(0) : 0;
            }
        }
    }

    /** The folding of each character, 0 if it is several. */
    private static final class Fold {
        static final char[] TABLE = new char[SIZE];

        static {
            for (char c = 0; c < SIZE; c++) {
                String folded = StrCase.fold(c);
                TABLE[c] = folded.length() == 1 ? folded.charAt(0) : 0;
            }
        }
    }
}
