package org.pyjc.runtime.text;

import java.util.Arrays;
import java.util.HexFormat;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code bytes.hex} and {@code bytes.fromhex}.
 *
 * <p>Compare CPython pystrhex.c: _Py_strhex_impl; bytesobject.c: _PyBytes_FromHex. Thread safety: stateless.
 */
public final class BytesHex {
    private static final String HEX = "0123456789abcdef";

    private BytesHex() {}

    /** {@code a.hex()}. */
    public static String hex(byte[] a) {
        return HexFormat.of().formatHex(a);
    }

    /** The separator of {@code hex(sep)} as a char, from a str. */
    public static char separator(Object sep) {
        if (Str.length(sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        return ascii(Str.codePointAt(sep, 0));
    }

    /** The separator of {@code hex(sep)} as a char, from bytes. */
    public static char separator(byte[] sep) {
        if (sep.length != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        return ascii(sep[0] & 0xFF);
    }

    private static char ascii(int c) {
        if (c > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return (char) c;
    }

    /** {@code a.hex(sep, group)}: groups count from the right, or from the left if negative; zero means no separators. */
    public static String hex(byte[] a, char sep, int group) {
        long size = Math.abs((long) group);
        byte[] out = new byte[Str.checkedLength(a.length * 2L + (size == 0 || a.length == 0 ? 0 : (a.length - 1) / size))];
        int at = 0;
        for (int i = 0; i < a.length; i++) {
            if (i > 0 && size > 0 && (group > 0 ? a.length - i : i) % size == 0) {
                out[at++] = (byte) sep;
            }
            out[at++] = (byte) HEX.charAt(a[i] >> 4 & 15);
            out[at++] = (byte) HEX.charAt(a[i] & 15);
        }
        return new String(out, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** {@code bytes.fromhex(s)} of a str; whitespace between the bytes is skipped. */
    public static byte[] fromHex(Object s) {
        int n = Str.length(s);
        for (int i = 0; i < n; i++) {
            if (Str.codePointAt(s, i) > 127) {
                throw nonHex(i);
            }
        }
        byte[] out = new byte[n / 2];
        int count = 0;
        for (int i = 0; i < n; ) {
            int c = Str.codePointAt(s, i);
            if (BytesCase.isSpace((byte) c)) {
                i++;
                continue;
            }
            int high = digit(c, i);
            if (++i == n) {
                throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
            }
            out[count++] = (byte) (high << 4 | digit(Str.codePointAt(s, i), i));
            i++;
        }
        return count == out.length ? out : Arrays.copyOf(out, count);
    }

    private static int digit(int c, int at) {
        int digit = Character.digit(c, 16);
        if (digit < 0) {
            throw nonHex(at);
        }
        return digit;
    }

    private static RuntimeException nonHex(int at) {
        return Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
    }
}
