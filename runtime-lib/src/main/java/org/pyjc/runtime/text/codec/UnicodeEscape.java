package org.pyjc.runtime.text.codec;

/**
 * The codecs unicode_escape and raw_unicode_escape.
 *
 * <p>Compare CPython unicodeobject.c: _PyUnicode_DecodeUnicodeEscapeInternal2, _PyUnicode_DecodeRawUnicodeEscapeStateful.
 * Thread safety: stateless.
 */
public final class UnicodeEscape {
    private static final String HEX = "0123456789abcdef";

    private UnicodeEscape() {}

    /**
     * A decoder's result and the first escape that Python does not know.
     *
     * @param invalidAt the index of the character after the backslash of the first invalid escape, or -1
     * @param invalidCode that character, or the value of an octal escape above 0o377
     */
    public record Result(Object text, int consumed, int invalidAt, int invalidCode) {}

    /** Encodes with unicode_escape. */
    public static byte[] encode(Object s) {
        Encoding e = new Encoding("unicodeescape", s, ErrorHandlers.STRICT);
        for (int i = 0; i < e.length; i++) {
            int c = e.at(i);
            switch (c) {
                case '\\' -> two(e.out, '\\');
                case '\t' -> two(e.out, 't');
                case '\n' -> two(e.out, 'n');
                case '\r' -> two(e.out, 'r');
                default -> {
                    if (c >= ' ' && c < 127) {
                        e.out.write(c);
                    } else {
                        hex(e.out, c);
                    }
                }
            }
        }
        return e.out.toBytes();
    }

    /** Encodes with raw_unicode_escape. */
    public static byte[] encodeRaw(Object s) {
        Encoding e = new Encoding("rawunicodeescape", s, ErrorHandlers.STRICT);
        for (int i = 0; i < e.length; i++) {
            int c = e.at(i);
            if (c < 256) {
                e.out.write(c);
            } else {
                hex(e.out, c);
            }
        }
        return e.out.toBytes();
    }

    private static void two(ByteSink out, char c) {
        out.write('\\');
        out.write(c);
    }

    private static void hex(ByteSink out, int c) {
        int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
        two(out, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(c >> shift & 15));
        }
    }

    /** Decodes unicode_escape; if not {@code last}, an incomplete escape at the end is left for later. */
    public static Result decode(byte[] input, CodecErrorHandler errors, boolean last) {
        Decoder decoder = new Decoder(new Decoding("unicodeescape", input, errors), last);
        int consumed = decoder.run(false);
        return new Result(decoder.d.out.build(), consumed, decoder.invalidAt, decoder.invalidCode);
    }

    /** Decodes raw_unicode_escape; if not {@code last}, an incomplete escape at the end is left for later. */
    public static Decoded decodeRaw(byte[] input, CodecErrorHandler errors, boolean last) {
        Decoder decoder = new Decoder(new Decoding("rawunicodeescape", input, errors), last);
        return decoder.d.finish(decoder.run(true));
    }

    /** The state of a decoding. */
    private static final class Decoder {
        private final Decoding d;
        private final boolean last;
        private int at;
        private int invalidAt = -1;
        private int invalidCode;

        /** Set by an escape that failed: its reason, and whether the input ended inside it. */
        private String reason;
        private boolean ended;

        Decoder(Decoding d, boolean last) {
            this.d = d;
            this.last = last;
        }

        int run(boolean raw) {
            while (at < d.input.length) {
                int start = at;
                int c = d.at(at++);
                if (c != '\\' || (raw && at >= d.input.length && last)) {
                    d.out.append((char) c);
                    continue;
                }
                reason = null;
                ended = false;
                if (raw) {
                    rawEscape();
                } else {
                    escape();
                }
                if (reason != null) {
                    if (ended && !last) {
                        return start;
                    }
                    at = d.recover(start, at, reason);
                }
            }
            return at;
        }

        private void fail(String why) {
            reason = why;
            ended = at >= d.input.length;
        }

        private void rawEscape() {
            if (at >= d.input.length) {
                fail("\\ at end of string");
                return;
            }
            int c = d.at(at++);
            if (c == 'u') {
                hex(4, "truncated \\uXXXX escape", "");
            } else if (c == 'U') {
                hex(8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range");
            } else {
                d.out.append('\\').append((char) c);
            }
        }

        private void escape() {
            if (at >= d.input.length) {
                fail("\\ at end of string");
                return;
            }
            int c = d.at(at++);
            switch (c) {
                case '\n' -> { }
                case '\\', '\'', '"' -> d.out.append((char) c);
                case 'b' -> d.out.append('\b');
                case 'f' -> d.out.append('\f');
                case 't' -> d.out.append('\t');
                case 'n' -> d.out.append('\n');
                case 'r' -> d.out.append('\r');
                case 'v' -> d.out.append('\u000B');
                case 'a' -> d.out.append('\u0007');
                case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
                case 'x' -> hex(2, "truncated \\xXX escape", "");
                case 'u' -> hex(4, "truncated \\uXXXX escape", "");
                case 'U' -> hex(8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
                case 'N' -> name();
                default -> {
                    invalid(at - 1, c);
                    d.out.append('\\').append((char) c);
                }
            }
        }

        private void invalid(int position, int code) {
            if (invalidAt < 0) {
                invalidAt = position;
                invalidCode = code;
            }
        }

        private void octal(int value) {
            int first = at - 1;
            for (int k = 0; k < 2 && at < d.input.length && (d.at(at) & 0xF8) == '0'; k++) {
                value = value << 3 | d.at(at++) - '0';
            }
            if (value > 0xFF) {
                invalid(first, value);
            }
            d.out.append((char) value);
        }

        private void hex(int digits, String truncated, String outOfRange) {
            int c = 0;
            for (int k = 0; k < digits; k++, at++) {
                int digit = at < d.input.length ? Escapes.hexValue(d.at(at)) : -1;
                if (digit < 0) {
                    fail(truncated);
                    return;
                }
                c = c << 4 | digit;
            }
            if (c < 0 || c > 0x10FFFF) {
                reason = outOfRange;
                return;
            }
            d.out.appendCodePoint(c);
        }

        private void name() {
            String malformed = "malformed \\N character escape";
            if (at >= d.input.length || d.at(at) != '{') {
                fail(malformed);
                return;
            }
            int start = ++at;
            while (at < d.input.length && d.at(at) != '}') {
                at++;
            }
            if (at >= d.input.length || at == start) {
                fail(malformed);
                return;
            }
            int c = UnicodeNames.lookup(new String(d.input, start, at++ - start, java.nio.charset.StandardCharsets.ISO_8859_1));
            if (c < 0) {
                reason = "unknown Unicode character name";
                return;
            }
            d.out.appendCodePoint(c);
        }
    }
}
