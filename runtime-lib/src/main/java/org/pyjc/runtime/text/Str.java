package org.pyjc.runtime.text;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;

/**
 * The basic operations on a Python str, which is a {@link String} or a {@link WideStr}.
 *
 * <p>A {@code String} holds no code point above U+FFFF and no high surrogate directly followed by a low one, so its chars
 * are its code points. Every result here is normalised that way. Indices and lengths count code points. The other method
 * families are in {@link StrSearch}, {@link StrSplit}, {@link StrCase}, {@link StrClassify}, {@link StrPad},
 * {@link StrStrip}, {@link StrReplace} and {@link StrRepr}. Thread safety: stateless.
 */
public final class Str {
    /** Strings shorter than this are looked through char by char. */
    private static final int SHORT = 16;
    /** Results of this length are worth an array that is not cleared first. */
    static final int LONG = 256;
    /** Text that is not ASCII mostly shows it within so many chars. */
    private static final int PROBE = 48;

    private static final String[] LATIN1 = latin1();

    private Str() {}

    private static String[] latin1() {
        String[] table = new String[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = String.valueOf((char) i).intern();
        }
        return table;
    }

    static boolean isHighSurrogate(int c) {
        return (c & 0xFFFFFC00) == 0xD800;
    }

    static boolean isLowSurrogate(int c) {
        return (c & 0xFFFFFC00) == 0xDC00;
    }

    static boolean isSurrogate(int c) {
        return (c & 0xFFFFF800) == 0xD800;
    }

    /** Whether {@code value} is an exact Python str. */
    public static boolean isStr(Object value) {
        return value instanceof String || value instanceof WideStr;
    }

    /** Python's {@code len(s)}. */
    public static int length(Object s) {
        return s instanceof String t ? t.length() : ((WideStr) s).length();
    }

    /** The code point at {@code index}, which is in range. */
    public static int codePointAt(Object s, int index) {
        return s instanceof String t ? t.charAt(index) : ((WideStr) s).at(index);
    }

    /** The str of one code point. */
    public static Object fromCodePoint(int c) {
        if (c < 256) {
            return LATIN1[c];
        }
        return c <= 0xFFFF ? String.valueOf((char) c) : new WideStr(new int[] {c});
    }

    /** {@code s[index]} as a str of length one; {@code index} is in range. */
    public static Object charAt(Object s, int index) {
        return fromCodePoint(codePointAt(s, index));
    }

    /** All characters of a str, as strs of length one, in a fresh array. */
    public static Object[] characters(Object s) {
        Object[] all = new Object[length(s)];
        byte[] latin1 = s instanceof String t ? StringMemory.viewOrNull(t) : null;
        for (int i = 0; i < all.length; i++) {
            all[i] = latin1 != null ? LATIN1[latin1[i] & 0xFF] : charAt(s, i);
        }
        return all;
    }

    /** Python's {@code chr(i)}. */
    public static Object chr(long i) {
        if (i < 0 || i > 0x10FFFF) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return fromCodePoint((int) i);
    }

    /** The str of the code points in {@code [from, to)}, which are copied. */
    public static Object fromCodePoints(int[] a, int from, int to) {
        if (WideStr.needsWide(a, from, to)) {
            return new WideStr(java.util.Arrays.copyOfRange(a, from, to));
        }
        return narrow(a, from, to);
    }

    /** The str of an array that the caller gives away. */
    public static Object ofOwned(int[] a) {
        return WideStr.needsWide(a, 0, a.length) ? new WideStr(a) : narrow(a, 0, a.length);
    }

    private static String narrow(int[] a, int from, int to) {
        if (to - from == 1 && a[from] < 256) {
            return LATIN1[a[from]];
        }
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) {
            chars[i - from] = (char) a[i];
        }
        return new String(chars);
    }

    /** The Python str of a Java text: a surrogate pair of UTF-16 is one code point. */
    public static Object fromUtf16(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        int n = text.length();
        for (int i = 1; i < n; i++) {
            if (isLowSurrogate(text.charAt(i)) && isHighSurrogate(text.charAt(i - 1))) {
                return new WideStr(joined(text));
            }
        }
        return text;
    }

    /** The code points of UTF-16. */
    private static int[] joined(String text) {
        int[] out = new int[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLowSurrogate(c) && i > 0 && isHighSurrogate(text.charAt(i - 1))) {
                out[n - 1] = Character.toCodePoint(text.charAt(i - 1), c);
            } else {
                out[n++] = c;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    /** A fresh array of the code points of {@code s}. */
    public static int[] toCodePoints(Object s) {
        if (s instanceof WideStr w) {
            return w.array().clone();
        }
        String t = (String) s;
        int[] a = new int[t.length()];
        copyTo(t, 0, a.length, a, 0);
        return a;
    }

    /** The code points for reading only. */
    static int[] view(Object s) {
        return s instanceof WideStr w ? w.array() : toCodePoints(s);
    }

    static void copyTo(Object s, int from, int to, int[] target, int offset) {
        if (s instanceof WideStr w) {
            w.copyTo(from, to, target, offset);
            return;
        }
        String t = (String) s;
        for (int i = from; i < to; i++) {
            target[offset + i - from] = t.charAt(i);
        }
    }

    /** The UTF-16 text for Java's input and output. */
    public static String toJavaString(Object s) {
        return s.toString();
    }

    /** {@code s[from:to]} with {@code 0 <= from <= to <= len(s)}. */
    public static Object substring(Object s, int from, int to) {
        if (s instanceof String t) {
            return substring(t, from, to);
        }
        WideStr w = (WideStr) s;
        if (from == 0 && to == w.length()) {
            return w;
        }
        return fromCodePoints(w.array(), from, to);
    }

    static String substring(String t, int from, int to) {
        if (to - from == 1) {
            char c = t.charAt(from);
            if (c < 256) {
                return LATIN1[c];
            }
        }
        return t.substring(from, to);
    }

    /**
     * {@code s[start:stop:step]} with indices already adjusted as by {@code slice.indices(len(s))}.
     * Compare CPython unicodeobject.c: unicode_subscript.
     */
    public static Object slice(Object s, int start, int stop, int step) {
        if (step == 1) {
            return start >= stop ? "" : substring(s, start, stop);
        }
        int n = sliceLength(start, stop, step);
        if (n == 0) {
            return "";
        }
        int last = start + (n - 1) * step;
        int low = Math.min(start, last);
        int end = Math.max(start, last) + 1;
        return s instanceof String t && end - low < t.length() / 2 ? pick(t.substring(low, end), start - low, step, n) : pick(s, start, step, n);
    }

    /** Every {@code step}th character from {@code start} on, {@code n} of them. */
    private static Object pick(Object s, int start, int step, int n) {
        byte[] bytes = s instanceof String t && n >= SHORT ? Latin1.bytes(t) : null;
        if (bytes != null) {
            return Latin1.slice(bytes, start, step, n);
        }
        if (s instanceof String t && !hasSurrogate(t)) {
            char[] from = t.toCharArray();
            char[] chars = new char[n];
            for (int i = 0, at = start; i < n; i++, at += step) {
                chars[i] = from[at];
            }
            return new String(chars);
        }
        int[] out = new int[n];
        for (int i = 0, at = start; i < n; i++, at += step) {
            out[i] = codePointAt(s, at);
        }
        return ofOwned(out);
    }

    static int sliceLength(int start, int stop, int step) {
        if (step > 0) {
            return start < stop ? (int) (((long) stop - start - 1) / step) + 1 : 0;
        }
        return stop < start ? (int) (((long) start - stop - 1) / -(long) step) + 1 : 0;
    }

    /** Whether a String has a surrogate. Without an early exit HotSpot looks at many chars at once. */
    public static boolean hasSurrogate(String t) {
        int n = t.length();
        if (n < SHORT) {
            int all = 0;
            for (int i = 0; i < n; i++) {
                all |= isSurrogate(t.charAt(i)) ? 1 : 0;
            }
            return all != 0;
        }
        if (CompactStrings.isOne(t)) {
            return false;
        }
        return hasSurrogate(t.toCharArray());
    }

    /** The same of an array of chars. */
    public static boolean hasSurrogate(char[] chars) {
        int all = 0;
        for (int i = 0; i < chars.length; i++) {
            all |= chars[i];
        }
        if (all >= 0xD800) {
            for (char c : chars) {
                if (isSurrogate(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code a + b} of two plain Strings. */
    public static Object concat(String a, String b) {
        int n = a.length();
        if (n == 0) {
            return b;
        }
        if (!b.isEmpty() && isLowSurrogate(b.charAt(0)) && isHighSurrogate(a.charAt(n - 1))) {
            return concatWide(a, b);
        }
        return a.concat(b);
    }

    /** {@code a + b}. */
    public static Object concat(Object a, Object b) {
        if (a instanceof String s && b instanceof String t) {
            return concat(s, t);
        }
        if (length(a) == 0) {
            return b;
        }
        return length(b) == 0 ? a : concatWide(a, b);
    }

    private static Object concatWide(Object a, Object b) {
        int n = length(a);
        int m = length(b);
        int[] out = new int[checkedLength((long) n + m)];
        copyTo(a, 0, n, out, 0);
        copyTo(b, 0, m, out, n);
        return new WideStr(out);
    }

    /** {@code s * count}; a count below one gives the empty str. */
    public static Object repeat(Object s, long count) {
        int n = length(s);
        if (count <= 0 || n == 0) {
            return "";
        }
        if (count == 1) {
            return s;
        }
        if (count > Integer.MAX_VALUE) {
            throw tooLong();
        }
        int total = checkedLength(n * count);
        if (total >= LONG && s instanceof String t && StringMemory.isLatin1(t)) {
            byte[] chars = JdkKernels.uncleared(total);
            StringMemory.copy(t, chars, 0);
            Latin1.repeatStart(chars, n);
            return Latin1.string(chars);
        }
        if (s instanceof String t && !(isHighSurrogate(t.charAt(n - 1)) && isLowSurrogate(t.charAt(0)))) {
            return t.repeat((int) count);
        }
        int[] out = new int[total];
        copyTo(s, 0, n, out, 0);
        for (int done = n; done < total; ) {
            int step = Math.min(done, total - done);
            System.arraycopy(out, 0, out, done, step);
            done += step;
        }
        return new WideStr(out);
    }

    /** The length as an int, or MemoryError if no Java array is that long. */
    static int checkedLength(long n) {
        if (n > Integer.MAX_VALUE - 16) {
            throw tooLong();
        }
        return (int) n;
    }

    private static RuntimeException tooLong() {
        return Errors.memoryError("");
    }

    /** Whether two strs are equal. */
    public static boolean equal(Object a, Object b) {
        return a.equals(b);
    }

    /** Compares by code points: negative, zero or positive. */
    public static int compare(Object a, Object b) {
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t);
        }
        int n = length(a);
        int m = length(b);
        for (int i = 0, k = Math.min(n, m); i < k; i++) {
            int c = codePointAt(a, i) - codePointAt(b, i);
            if (c != 0) {
                return c;
            }
        }
        return n - m;
    }

    /** {@code s.isascii()}. */
    public static boolean isAscii(Object s) {
        if (!(s instanceof String t)) {
            return false;
        }
        if (t.length() >= SHORT) {
            byte[] bytes = StringMemory.viewOrNull(t);
            return bytes != null ? Latin1.isAscii(bytes) : asciiBytes(t) != null;
        }
        for (int i = 0, n = t.length(); i < n; i++) {
            if (t.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether UTF-8 has a code point above U+FFFF. */
    public static boolean hasFourByteStart(byte[] utf8) {
        return Latin1.hasFourHighBits(utf8);
    }

    /** Whether a question mark is among encoded text: without one, all of it could be encoded. */
    private static boolean hasQuestionMark(byte[] ascii) {
        return Latin1.contains(ascii, '?');
    }

    /** Whether all of a String that has such bytes in UTF-8 could be encoded: no surrogate became a question mark. */
    public static boolean isComplete(String t, byte[] utf8) {
        return CompactStrings.isOne(t) || !hasQuestionMark(utf8) || !hasSurrogate(t);
    }

    /** The chars of Latin-1 in UTF-8; the same array when all are ASCII. */
    public static byte[] utf8(byte[] latin1) {
        return Latin1Utf8.encode(latin1);
    }

    /** The String of the bytes that are ASCII, without the other ones. */
    public static String ofAscii(byte[] bytes) {
        return Latin1.string(Latin1.onlyAscii(bytes));
    }

    /** The bytes of a String that is Latin-1, else null. */
    public static byte[] latin1Bytes(String t) {
        return Latin1.bytes(t);
    }

    /** The bytes of a String that is ASCII, else null; in terms of what HotSpot does many chars at a time. */
    public static byte[] asciiBytes(String t) {
        byte[] view = StringMemory.viewOrNull(t);
        if (view != null) {
            return Latin1.isAscii(view) ? view.clone() : null;
        }
        for (int i = 0, n = Math.min(t.length(), PROBE); i < n; i++) {
            if (t.charAt(i) >= 128) {
                return null;
            }
        }
        if (CompactStrings.isOther(t)) {
            return null;
        }
        byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
        boolean same = bytes.length == t.length()
                && (CompactStrings.isOne(t) || !hasQuestionMark(bytes) || new String(bytes, StandardCharsets.ISO_8859_1).equals(t));
        return same ? bytes : null;
    }
}
