package org.pyjc.runtime.text.codec;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** The encoding HZ: GB 2312 in seven bits, between <code>~{</code> and <code>~}</code>. Source: RFC 1843; compare CPython _codecs_cn.c: DECODER(hz). Immutable. */
final class HzCharset extends Charset {
    private static final Charset GB = Charset.forName("GB2312");
    private static final int HIGH = 0x80;

    HzCharset() {
        super("x-HZ", null);
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    private static final class Decoder extends CharsetDecoder {
        private boolean shifted;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            shifted = false;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int at = in.position();
                int c = in.get(at) & 0xFF;
                boolean pair = c == '~' || shifted && c != '\n';
                if (pair && in.remaining() < 2) {
                    return CoderResult.UNDERFLOW;
                }
                if (c >= HIGH || !(pair ? pair(c, in.get(at + 1) & 0xFF, out) : single(c, out))) {
                    return CoderResult.malformedForLength(1);
                }
                in.position(at + (pair ? 2 : 1));
            }
            return CoderResult.UNDERFLOW;
        }

        private boolean single(int c, CharBuffer out) {
            shifted = false;
            out.put((char) c);
            return true;
        }

        private boolean pair(int first, int second, CharBuffer out) {
            if (first == '~') {
                switch (second) {
                    case '~' -> out.put('~');
                    case '{' -> shifted = true;
                    case '}' -> shifted = false;
                    case '\n' -> { }
                    default -> {
                        return false;
                    }
                }
                return second != '~' || !shifted;
            }
            String decoded = new String(new byte[] {(byte) (first | HIGH), (byte) (second | HIGH)}, GB);
            if (decoded.length() != 1 || decoded.charAt(0) == 0xFFFD) {
                return false;
            }
            out.put(decoded.charAt(0));
            return true;
        }
    }

    private static final class Encoder extends CharsetEncoder {
        private final CharsetEncoder gb = GB.newEncoder();
        private boolean shifted;

        Encoder(Charset charset) {
            super(charset, 4, 6);
        }

        @Override
        protected void implReset() {
            shifted = false;
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            shift(false, out);
            return CoderResult.UNDERFLOW;
        }

        private void shift(boolean wanted, ByteBuffer out) {
            if (shifted != wanted) {
                out.put((byte) '~').put((byte) (wanted ? '{' : '}'));
                shifted = wanted;
            }
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                int at = in.position();
                char c = in.get(at);
                if (c >= HIGH && !gb.canEncode(c)) {
                    return Character.isHighSurrogate(c) ? CoderResult.unmappableForLength(Math.min(2, in.remaining())) : CoderResult.unmappableForLength(1);
                }
                try {
                    write(c, out);
                } catch (BufferOverflowException e) {
                    return CoderResult.OVERFLOW;
                }
                in.position(at + 1);
            }
            return CoderResult.UNDERFLOW;
        }

        private void write(char c, ByteBuffer out) {
            shift(c >= HIGH, out);
            if (c < HIGH) {
                out.put((byte) c);
                if (c == '~') {
                    out.put((byte) c);
                }
                return;
            }
            for (byte b : String.valueOf(c).getBytes(GB)) {
                out.put((byte) (b & ~HIGH));
            }
        }
    }
}
