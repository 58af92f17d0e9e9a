package org.pyjc.compiler.parse;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Finds the PEP 263 cookie in the first two lines. Compare CPython Parser/tokenizer/helpers.c: {@code get_coding_spec},
 * {@code get_normal_name}.
 *
 * <p>Thread safety: stateless.
 */
final class CodingCookie {

    private CodingCookie() {
    }

    /** The encoding's name, "utf-8" and "iso-8859-1" in their normal form, or null when none is declared. */
    static String find(byte[] bytes, int start) {
        int line = lineOf(bytes, start);
        if (line == 0) {
            return null;
        }
        int at = line == 1 ? start : nextLine(bytes, start);
        return normalName(inLine(bytes, at, lineEnd(bytes, at)));
    }

    /** The line that holds the cookie: 1, 2, or 0 for none. */
    static int lineOf(byte[] bytes, int start) {
        int end = lineEnd(bytes, start);
        if (inLine(bytes, start, end) != null) {
            return 1;
        }
        int second = nextLine(bytes, start);
        if (!isBlankOrComment(bytes, start, end) || second >= bytes.length) {
            return 0;
        }
        return inLine(bytes, second, lineEnd(bytes, second)) != null ? 2 : 0;
    }

    /** Where the line after the one at {@code start} begins. */
    static int nextLine(byte[] bytes, int start) {
        int end = lineEnd(bytes, start);
        if (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isBlankOrComment(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '#') {
                return true;
            }
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\f') {
                return false;
            }
        }
        return true;
    }

    private static String inLine(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
            i++;
        }
        if (i >= end || bytes[i] != '#') {
            return null;
        }
        String comment = new String(bytes, i, end - i, StandardCharsets.ISO_8859_1);
        for (int at = comment.indexOf("coding"); at >= 0; at = comment.indexOf("coding", at + 1)) {
            String name = nameAfter(comment, at + 6);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static String nameAfter(String comment, int at) {
        if (at >= comment.length() || comment.charAt(at) != ':' && comment.charAt(at) != '=') {
            return null;
        }
        int i = at + 1;
        while (i < comment.length() && (comment.charAt(i) == ' ' || comment.charAt(i) == '\t')) {
            i++;
        }
        int start = i;
        while (i < comment.length() && isNameCharacter(comment.charAt(i))) {
            i++;
        }
        return i > start ? comment.substring(start, i) : null;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static String normalName(String name) {
        String start = name.substring(0, Math.min(12, name.length())).toLowerCase(Locale.ROOT).replace('_', '-');
        if (start.equals("utf-8") || start.startsWith("utf-8-")) {
            return "utf-8";
        }
        for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (start.equals(latin) || start.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }
}
