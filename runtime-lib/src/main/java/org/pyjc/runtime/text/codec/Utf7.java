package org.pyjc.runtime.text.codec;

/**
 * UTF-7.
 *
 * <p>Compare CPython unicodeobject.c: PyUnicode_DecodeUTF7Stateful, PyUnicode_EncodeUTF7. Thread safety: stateless.
 */
public final class Utf7 {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    /** The value of a base64 digit, or -1. */
    private static int sextet(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    /** Whether the encoder writes the character as it is. */
    private static boolean isDirect(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 127 && c != '+' && c != '\\' && c != '~');
    }

    /** Encodes a str; there are no errors. */
    public static byte[] encode(Object s) {
        Encoding e = new Encoding("utf-7", s, ErrorHandlers.STRICT);
        Bits bits = new Bits();
        boolean shifted = false;
        for (int i = 0; i < e.length; i++) {
            int c = e.at(i);
            boolean direct = isDirect(c);
            if (shifted && direct) {
                bits.flush(e.out);
                shifted = false;
                if (sextet(c) >= 0 || c == '-') {
                    e.out.write('-');
                }
                e.out.write(c);
            } else if (direct) {
                e.out.write(c);
            } else if (!shifted && c == '+') {
                e.out.write('+');
                e.out.write('-');
            } else {
                if (!shifted) {
                    e.out.write('+');
                    shifted = true;
                }
                bits.writeUtf16(c, e.out);
            }
        }
        bits.flush(e.out);
        if (shifted) {
            e.out.write('-');
        }
        return e.out.toBytes();
    }

    /** Bits that make base64 digits. */
    private static final class Bits {
        private int buffer;
        private int count;

        void writeUtf16(int c, ByteSink out) {
            if (c > 0xFFFF) {
                writeUnit(Character.highSurrogate(c), out);
                writeUnit(Character.lowSurrogate(c), out);
            } else {
                writeUnit(c, out);
            }
        }

        private void writeUnit(int unit, ByteSink out) {
            buffer = buffer << 16 | unit;
            for (count += 16; count >= 6; count -= 6) {
                out.write(BASE64.charAt(buffer >>> (count - 6) & 63));
            }
            buffer &= (1 << count) - 1;
        }

        void flush(ByteSink out) {
            if (count > 0) {
                out.write(BASE64.charAt(buffer << (6 - count) & 63));
                buffer = 0;
                count = 0;
            }
        }
    }

    /** Decodes; if not {@code last}, a shifted sequence without an end is left for later. */
    public static Decoded decode(byte[] input, CodecErrorHandler errors, boolean last) {
        return new Decoder(input, errors, last).run();
    }

    /** The state of a decoding. */
    private static final class Decoder {
        private final Decoding d;
        private final boolean last;
        private int at;
        private int start;
        private boolean shifted;
        private int bits;
        private int bitCount;
        private int high;
        /** What was decoded before the shifted sequence under way. */
        private int lengthBefore;

        Decoder(byte[] input, CodecErrorHandler errors, boolean last) {
            d = new Decoding("utf7", input, errors);
            this.last = last;
        }

        Decoded run() {
            while (true) {
                while (at < d.input.length) {
                    String reason = shifted ? shiftedStep() : plainStep();
                    if (reason != null) {
                        at = d.recover(start, at, reason);
                    }
                }
                if (!shifted || !last) {
                    break;
                }
                shifted = false;
                if (high != 0 || bitCount >= 6 || (bitCount > 0 && bits != 0)) {
                    at = d.recover(start, d.input.length, "unterminated shift sequence");
                }
                if (at >= d.input.length) {
                    break;
                }
            }
            return shifted ? unfinished() : d.finish(at);
        }

        private Decoded unfinished() {
            Object text = d.out.build();
            return new Decoded(org.pyjc.runtime.text.Str.substring(text, 0, lengthBefore), start);
        }

        /** One byte outside a shifted sequence; the reason if it is wrong. */
        private String plainStep() {
            int c = d.at(at);
            if (c == '+') {
                start = at++;
                if (at < d.input.length && d.at(at) == '-') {
                    at++;
                    d.out.append('+');
                } else if (at < d.input.length && sextet(d.at(at)) < 0) {
                    at++;
                    return "ill-formed sequence";
                } else {
                    shifted = true;
                    high = 0;
                    bits = 0;
                    bitCount = 0;
                    lengthBefore = d.out.length();
                }
            } else if (c < 128) {
                at++;
                d.out.append((char) c);
            } else {
                start = at++;
                return "unexpected special character";
            }
            return null;
        }

        /** One byte inside a shifted sequence; the reason if it is wrong. */
        private String shiftedStep() {
            int c = d.at(at);
            int digit = sextet(c);
            if (digit < 0) {
                return leave(c);
            }
            at++;
            bits = bits << 6 | digit;
            bitCount += 6;
            if (bitCount >= 16) {
                bitCount -= 16;
                unit(bits >>> bitCount);
                bits &= (1 << bitCount) - 1;
            }
            return null;
        }

        private void unit(int u) {
            if (high != 0) {
                int first = high;
                high = 0;
                if (u >= 0xDC00 && u <= 0xDFFF) {
                    d.out.appendCodePoint(Character.toCodePoint((char) first, (char) u));
                    return;
                }
                d.out.appendCodePoint(first);
            }
            if (u >= 0xD800 && u <= 0xDBFF) {
                high = u;
            } else {
                d.out.appendCodePoint(u);
            }
        }

        private String leave(int c) {
            shifted = false;
            if (bitCount >= 6) {
                at++;
                return "partial character in shift sequence";
            }
            if (bitCount > 0 && bits != 0) {
                at++;
                return "non-zero padding bits in shift sequence";
            }
            if (high != 0 && c < 128 && c != '+') {
                d.out.appendCodePoint(high);
            }
            high = 0;
            if (c == '-') {
                at++;
            }
            return null;
        }
    }
}
