package org.pyjc.runtime.text.codec;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/**
 * The built-in error handlers of codecs.
 *
 * <p>Compare CPython codecs.c: PyCodec_StrictErrors and its neighbours. Thread safety: stateless.
 */
public enum ErrorHandlers implements CodecErrorHandler {
    STRICT("strict") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            throw Errors.unicodeEncodeError(encoding, text, start, end, reason);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            throw Errors.unicodeDecodeError(encoding, input, start, end, reason);
        }
    },
    IGNORE("ignore") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            return new EncodeFix("", end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            return new DecodeFix("", end);
        }
    },
    REPLACE("replace") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            return new EncodeFix("?".repeat(end - start), end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            return new DecodeFix("\uFFFD", end);
        }
    },
    XMLCHARREFREPLACE("xmlcharrefreplace") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            StringBuilder out = new StringBuilder();
            for (int i = start; i < end; i++) {
                out.append("&#").append(Str.codePointAt(text, i)).append(';');
            }
            return new EncodeFix(out.toString(), end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            throw notForDecoding();
        }
    },
    BACKSLASHREPLACE("backslashreplace") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            StringBuilder out = new StringBuilder();
            for (int i = start; i < end; i++) {
                Escapes.append(out, Str.codePointAt(text, i));
            }
            return new EncodeFix(out.toString(), end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            StringBuilder out = new StringBuilder();
            for (int i = start; i < end; i++) {
                Escapes.append(out, input[i] & 0xFF);
            }
            return new DecodeFix(out.toString(), end);
        }
    },
    NAMEREPLACE("namereplace") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            StringBuilder out = new StringBuilder();
            for (int i = start; i < end; i++) {
                String name = UnicodeNames.name(Str.codePointAt(text, i));
                if (name == null) {
                    Escapes.append(out, Str.codePointAt(text, i));
                } else {
                    out.append("\\N{").append(name).append('}');
                }
            }
            return new EncodeFix(out.toString(), end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            throw notForDecoding();
        }
    },
    SURROGATEESCAPE("surrogateescape") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            byte[] out = new byte[end - start];
            for (int i = start; i < end; i++) {
                int c = Str.codePointAt(text, i);
                if (c < 0xDC80 || c > 0xDCFF) {
                    throw Errors.unicodeEncodeError(encoding, text, start, end, reason);
                }
                out[i - start] = (byte) c;
            }
            return new EncodeFix(out, end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            StrBuilder out = new StrBuilder(4);
            int i = start;
            while (i < end && i < start + 4 && input[i] < 0) {
                out.appendCodePoint(0xDC00 + (input[i++] & 0xFF));
            }
            if (i == start) {
                throw Errors.unicodeDecodeError(encoding, input, start, end, reason);
            }
            return new DecodeFix(out.build(), i);
        }
    },
    SURROGATEPASS("surrogatepass") {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            byte[] out = SurrogatePass.encode(encoding, text, start, end);
            if (out == null) {
                throw Errors.unicodeEncodeError(encoding, text, start, end, reason);
            }
            return new EncodeFix(out, end);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            int width = SurrogatePass.width(encoding);
            int c = width > 0 && input.length - start >= width ? SurrogatePass.decode(encoding, input, start) : 0;
            if (c < 0xD800 || c > 0xDFFF) {
                throw Errors.unicodeDecodeError(encoding, input, start, end, reason);
            }
            return new DecodeFix(Str.fromCodePoint(c), start + width);
        }
    };

    private final String handlerName;

    ErrorHandlers(String handlerName) {
        this.handlerName = handlerName;
    }

    /** The name by which Python code asks for the handler. */
    public String handlerName() {
        return handlerName;
    }

    /** The built-in handler of that name, or null. */
    public static ErrorHandlers find(String name) {
        if (name.equals("strict")) {
            return STRICT;
        }
        for (ErrorHandlers each : values()) {
            if (each.handlerName.equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static RuntimeException notForDecoding() {
        return Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
    }
}
