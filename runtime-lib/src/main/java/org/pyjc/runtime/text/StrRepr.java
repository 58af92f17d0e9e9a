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
            plain &= c >= ' ' && c < 127 && c != '\\';
        }
        char quote = hasSingle && !hasDouble ? '"' : '\'';
        StrBuilder out = new StrBuilder(n + 2).append(quote);
        if (plain && !(hasSingle && hasDouble)) {
            out.append(s);
        } else {
            for (int i = 0; i < n; i++) {
                appendQuoted(out, Str.codePointAt(s, i), quote, ascii);
            }
        }
        return out.append(quote).build();
    }

    private static void appendQuoted(StrBuilder out, int c, char quote, boolean ascii) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c >= 128 ? !ascii && CodePoints.isPrintable(c) : c >= ' ' && c < 127) {
            out.appendCodePoint(c);
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
