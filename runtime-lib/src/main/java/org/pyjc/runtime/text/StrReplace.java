package org.pyjc.runtime.text;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;

/**
 * Methods of str that put together: replace, join, translate, expandtabs.
 *
 * <p>Compare CPython unicodeobject.c: replace, _PyUnicode_JoinArray, _PyUnicode_TranslateCharmap,
 * unicode_expandtabs_impl. Thread safety: stateless.
 */
public final class StrReplace {
    /** For strings of this length it takes less time to look all of ASCII up first. */
    public static final int PREPARED = 500;

    private StrReplace() {}

    /** {@code s.replace(old, new, count)}; a count below zero means all. */
    public static Object replace(Object s, Object old, Object replacement, long count) {
        if (count == 0) {
            return s;
        }
        if (count < 0 && s instanceof String t && old instanceof String o && o.length() < LinearSearch.LONG_NEEDLE
            && replacement instanceof String r && (r.isEmpty() ? !Str.hasSurrogate(t) : !bordersPair(r))) {
            if (o.length() == 1 && r.length() <= 1) {
                return r.isEmpty() ? deleteChar(t, o.charAt(0)) : replaceChar(t, o.charAt(0), r.charAt(0));
            }
            return t.replace(o, r);
        }
        long limit = count < 0 ? Long.MAX_VALUE : count;
        return Str.length(old) == 0 ? interleave(s, replacement, limit) : replaceEach(s, old, replacement, limit);
    }

    private static String replaceChar(String t, char old, char replacement) {
        return old < 256 && replacement < 256 && CompactStrings.isOne(t) ? Latin1.replaceChar(t, old, replacement) : t.replace(old, replacement);
    }

    /** A String without surrogates without one of its chars. */
    private static String deleteChar(String t, char old) {
        if (t.indexOf(old) < 0) {
            return t;
        }
        char[] chars = t.toCharArray();
        int n = 0;
        for (char c : chars) {
            chars[n] = c;
            n += c == old ? 0 : 1;
        }
        return new String(chars, 0, n);
    }

    /** Whether text before or after {@code r} might meet across it to form a surrogate pair. */
    private static boolean bordersPair(String r) {
        return Str.isSurrogate(r.charAt(0)) || Str.isSurrogate(r.charAt(r.length() - 1));
    }

    private static Object replaceEach(Object s, Object old, Object replacement, long limit) {
        int n = Str.length(s);
        int at = StrSearch.indexOf(s, old, 0, n);
        if (at < 0) {
            return s;
        }
        int m = Str.length(old);
        StrBuilder out = new StrBuilder(n);
        int from = 0;
        while (at >= 0 && limit-- > 0) {
            out.append(s, from, at).append(replacement);
            from = at + m;
            at = StrSearch.indexOf(s, old, from, n);
        }
        return out.append(s, from, n).build();
    }

    private static Object interleave(Object s, Object replacement, long limit) {
        int n = Str.length(s);
        StrBuilder out = new StrBuilder();
        int i = 0;
        while (limit-- > 0 && i <= n) {
            out.append(replacement);
            if (i < n) {
                out.append(s, i, i + 1);
            }
            i++;
        }
        return out.append(s, i, n).build();
    }

    /** {@code sep.join(parts)}, or null if a part is no plain String. */
    public static Object joinStrings(String sep, Object[] parts) {
        if (parts.length == 0) {
            return "";
        }
        long n = (long) sep.length() * (parts.length - 1);
        for (Object part : parts) {
            if (!(part instanceof String s)) {
                return null;
            }
            n += s.length();
        }
        if (parts.length == 1) {
            return parts[0];
        }
        String joined = Latin1.join(sep, parts, Str.checkedLength(n));
        return joined != null ? joined : joinLong(sep, parts);
    }

    private static Object joinLong(String sep, Object[] parts) {
        String[] texts = new String[parts.length];
        boolean lowFirst = startsLow(sep);
        for (int i = 0; i < parts.length; i++) {
            texts[i] = (String) parts[i];
            lowFirst |= startsLow(texts[i]);
        }
        return lowFirst ? join(sep, parts, parts.length) : String.join(sep, texts);
    }

    /** Whether text before it might meet it to form a surrogate pair. */
    private static boolean startsLow(String s) {
        return !s.isEmpty() && Str.isLowSurrogate(s.charAt(0));
    }

    /** {@code sep.join(parts[0:count])}; the parts are strs. */
    public static Object join(Object sep, Object[] parts, int count) {
        if (count == 0) {
            return "";
        }
        if (count == 1) {
            return parts[0];
        }
        StrBuilder out = new StrBuilder(estimate(sep, parts, count));
        out.append(parts[0]);
        for (int i = 1; i < count; i++) {
            out.append(sep).append(parts[i]);
        }
        return out.build();
    }

    private static int estimate(Object sep, Object[] parts, int count) {
        long n = (long) Str.length(sep) * (count - 1);
        for (int i = 0; i < count; i++) {
            n += Str.length(parts[i]);
        }
        return Str.checkedLength(n);
    }

    /** A table of {@code str.translate}. */
    @FunctionalInterface
    public interface Mapping {
        /** The str that replaces {@code codePoint} (empty to delete it), or null to keep it. */
        Object map(int codePoint);
    }

    /** {@code s.translate(table)} when every ASCII character may be looked up beforehand: the table answers always alike. */
    public static Object translatePlain(Object s, Mapping table) {
        byte[] bytes = s instanceof String t && t.length() >= PREPARED ? Latin1.longAscii(t) : null;
        if (bytes == null) {
            return translate(s, table);
        }
        short[] map = new short[128];
        for (int c = 0; c < map.length; c++) {
            Object to = table.map(c);
            map[c] = (short) (to == null ? c : to instanceof String t && t.length() == 1 && t.charAt(0) < 256 ? t.charAt(0) : -1);
        }
        int all = 0;
        for (int i = 0; i < bytes.length; i++) {
            int to = map[bytes[i] & 0x7F];
            all |= to;
            bytes[i] = (byte) to;
        }
        return all < 0 ? translate(s, table) : Latin1.string(bytes);
    }

    /** {@code s.translate(table)}; ASCII characters are looked up once. */
    public static Object translate(Object s, Mapping table) {
        byte[] bytes = s instanceof String t && t.length() >= Latin1.SHORT ? Latin1.bytes(t) : null;
        Object[] seen = new Object[128];
        int done = bytes == null ? 0 : translateBytes(bytes, table, seen);
        int n = Str.length(s);
        if (bytes != null && done == n) {
            return Latin1.string(bytes);
        }
        StrBuilder out = new StrBuilder(n);
        if (done > 0) {
            out.append(new String(bytes, 0, done, StandardCharsets.ISO_8859_1));
        }
        for (int i = done; i < n; i++) {
            int c = Str.codePointAt(s, i);
            Object r = c < 128 ? seen[c] : null;
            if (r == null) {
                r = table.map(c);
                if (r == null) {
                    r = Str.fromCodePoint(c);
                }
                if (c < 128) {
                    seen[c] = r;
                }
            }
            out.append(r);
        }
        return out.build();
    }

    /** Replaces ASCII characters in place as long as each becomes one below 256. Returns how far that went. */
    private static int translateBytes(byte[] bytes, Mapping table, Object[] seen) {
        short[] known = new short[256];
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            int to = known[c];
            if (to == 0) {
                to = c < 128 ? oneNarrow(c, table, seen) : -1;
                if (to < 0) {
                    return i;
                }
                known[c] = (short) to;
            }
            bytes[i] = (byte) to;
        }
        return bytes.length;
    }

    /** The char below 256 that an ASCII character becomes, plus 256, or -1 if it becomes something else. */
    private static int oneNarrow(int c, Mapping table, Object[] seen) {
        Object to = table.map(c);
        seen[c] = to == null ? Str.fromCodePoint(c) : to;
        return seen[c] instanceof String t && t.length() == 1 && t.charAt(0) < 256 ? t.charAt(0) + 256 : -1;
    }

    /** The replacement that an int in a translate table means. */
    public static Object translateOrdinal(long ordinal) {
        if (ordinal < 0 || ordinal > 0x10FFFF) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        return Str.fromCodePoint((int) ordinal);
    }

    /** {@code s.expandtabs(tabsize)}. */
    public static Object expandTabs(Object s, int tabSize) {
        if (!StrSearch.contains(s, "\t")) {
            return s;
        }
        int n = Str.length(s);
        StrBuilder out = new StrBuilder(n);
        int column = 0;
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (c == '\t') {
                int spaces = tabSize > 0 ? tabSize - column % tabSize : 0;
                Str.checkedLength((long) out.length() + spaces);
                out.fill(' ', spaces);
                column += spaces;
            } else {
                out.appendCodePoint(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.build();
    }
}
