package org.pyjc.runtime.text.codec;

import org.pyjc.runtime.exc.Errors;

/**
 * The escapes of bytes literals, {@code codecs.escape_decode} and {@code escape_encode}.
 *
 * <p>Compare CPython bytesobject.c: _PyBytes_DecodeEscape2; _codecsmodule.c: _codecs_escape_encode. Thread safety: stateless.
 */
public final class BytesEscape {
    private BytesEscape() {}

    /**
     * A decoder's result and the first escape that Python does not know.
     *
     * @param invalidAt the index of the character after the backslash of the first invalid escape, or -1
     * @param invalidCode that character, or the value of an octal escape above 0o377
     */
    public record Result(byte[] bytes, int invalidAt, int invalidCode) {}

    /** Decodes; {@code errors} is one of strict, replace and ignore. */
    public static Result decode(byte[] in, String errors) {
        ByteSink out = new ByteSink(in.length);
        int invalidAt = -1;
        int invalidCode = 0;
        int i = 0;
        while (i < in.length) {
            int c = in[i++];
            if (c != '\\') {
                out.write(c);
                continue;
            }
            if (i == in.length) {
                throw Errors.valueError("Trailing \\ in string");
            }
            c = in[i++] & 0xFF;
            int plain = simple(c);
            if (plain >= 0) {
                out.write(plain);
            } else if (c == 'x') {
                i = hex(in, i, out, errors);
            } else if (c >= '0' && c <= '7') {
                int first = i - 1;
                int value = c - '0';
                for (int k = 0; k < 2 && i < in.length && (in[i] & 0xF8) == '0'; k++) {
                    value = value << 3 | in[i++] - '0';
                }
                if (value > 0xFF && invalidAt < 0) {
                    invalidAt = first;
                    invalidCode = value;
                }
                out.write(value);
            } else if (c != '\n') {
                if (invalidAt < 0) {
                    invalidAt = i - 1;
                    invalidCode = c;
                }
                out.write('\\');
                out.write(c);
            }
        }
        return new Result(out.toBytes(), invalidAt, invalidCode);
    }

    private static int simple(int c) {
        return switch (c) {
            case '\\', '\'', '"' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'v' -> 11;
            case 'a' -> 7;
            default -> -1;
        };
    }

    private static int hex(byte[] in, int i, ByteSink out, String errors) {
        int high = i < in.length ? Escapes.hexValue(in[i]) : -1;
        int low = i + 1 < in.length ? Escapes.hexValue(in[i + 1]) : -1;
        if (high >= 0 && low >= 0) {
            out.write(high << 4 | low);
            return i + 2;
        }
        switch (errors) {
            case "strict" -> throw Errors.valueError("invalid \\x escape at position " + (i - 2));
            case "replace" -> out.write('?');
            case "ignore" -> { }
            default -> throw Errors.valueError("decoding error; unknown error handling code: " + errors);
        }
        return high >= 0 ? i + 1 : i;
    }

    /** Encodes as in a repr with single quotes, without the quotes. */
    public static byte[] encode(byte[] in) {
        ByteSink out = new ByteSink(in.length);
        for (byte b : in) {
            int c = b & 0xFF;
            int letter = c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\'' || c == '\\' ? c : 0;
            if (letter != 0) {
                out.write('\\');
                out.write(letter);
            } else if (c < ' ' || c >= 127) {
                StringBuilder escape = new StringBuilder(4);
                Escapes.append(escape, c);
                out.write(escape.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            } else {
                out.write(c);
            }
        }
        return out.toBytes();
    }
}
