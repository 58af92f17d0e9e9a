package org.pyjc.runtime.text;

/**
 * {@code repr} and {@code ascii} of str.
 *
 * <p>Compare CPython unicodeobject.c: unicode_repr. Thread safety: stateless.
 */
public final class StrRepr {
    private static final String HEX = "0123456789abcdef";

    private StrRepr() {}

    /** {@code repr(s)}. */
    public static Object repr(Object s) {
        return quote(s, false);
    }

    /** {@code ascii(s)}. */
    public static Object ascii(Object s) {
        return quote(s, true);
    }

    /** {@code ascii} of a text that is already a repr: escapes what is not ASCII. */
    public static Object escapeNonAscii(Object s) {
        if (Str.isAscii(s)) {
            return s;
        }
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n + 16);
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (c < 128) {
                out.append((char) c);
            } else {
                appendEscape(out, c);
            }
        }
        return out.build();
    }

    private static Object quote(Object s, boolean ascii) {
        boolean hasSingle = false;
        boolean hasDouble = false;
        boolean plain = true;
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            hasSingle |= c == '\'';
            hasDouble |= c == '"';
            plain &= isPlain(c, ascii);
        }
        char quote = hasSingle && !hasDouble ? '"' : '\'';
        StrBuilder out = new StrBuilder(n + 2).append(quote);
        if (plain && !(hasSingle && hasDouble)) {
            out.append(s);
        } else {
            appendQuoted(out, s, quote, ascii);
        }
        return out.append(quote).build();
    }

    /** Whether the repr has a character that is no quote as it is. */
    private static boolean isPlain(int c, boolean ascii) {
        return c < 127 ? c >= ' ' && c != '\\' : c != 127 && !ascii && CodePoints.isPrintable(c);
    }

    /** Runs of what stays as it is are appended as a whole. */
    private static void appendQuoted(StrBuilder out, Object s, char quote, boolean ascii) {
        int n = Str.length(s);
        int from = 0;
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (c == quote || !isPlain(c, ascii)) {
                out.append(s, from, i);
                appendSpecial(out, c, quote);
                from = i + 1;
            }
        }
        out.append(s, from, n);
    }

    private static void appendSpecial(StrBuilder out, int c, char quote) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else {
            appendEscape(out, c);
        }
    }

    /** Appends {@code \xhh}, {@code \\uhhhh} or {@code \\Uhhhhhhhh}. */
    static void appendEscape(StrBuilder out, int c) {
        int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 15));
        }
    }
}
