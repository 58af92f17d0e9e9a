package org.pyjc.runtime.text;

/** Lines without the indentation that all have. Compare CPython unicodeobject.c: _PyUnicode_Dedent. Thread safety: stateless. */
public final class Dedent {
    private Dedent() {}

    /** The text without the white space that all of its lines begin with, but the blank ones, which become empty. */
    public static String text(String text) {
        String[] lines = text.split("\n", -1);
        lines(lines);
        return String.join("\n", lines);
    }

    /** Removes what white space all lines that are not blank begin with; blank lines become empty. */
    public static void lines(String[] lines) {
        String margin = null;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                lines[i] = "";
                continue;
            }
            String indent = indentOf(lines[i]);
            margin = margin == null ? indent : commonPrefix(margin, indent);
        }
        for (int i = 0; margin != null && i < lines.length; i++) {
            lines[i] = lines[i].isEmpty() ? "" : lines[i].substring(margin.length());
        }
    }

    private static String indentOf(String line) {
        int n = 0;
        while (n < line.length() && (line.charAt(n) == ' ' || line.charAt(n) == '\t')) {
            n++;
        }
        return line.substring(0, n);
    }

    private static String commonPrefix(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return a.substring(0, n);
    }
}
