package org.pyjc.runtime.module.io;

import java.math.BigInteger;
import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.CodecRegistry;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.Decoded;
import org.pyjc.runtime.text.codec.Latin;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Decodes a stream piece by piece. Thread safety: none; the text object guards it.
 */
interface TextDecoder {
    /**
     * The state of a decoder.
     *
     * @param pending bytes that are no whole character yet
     * @param flags what else it remembers, an int
     */
    record State(byte[] pending, Object flags) {
        static final State START = new State(new byte[0], 0L);
    }

    /** Decodes more, from an array that nobody writes to from now on; {@code last} says that nothing follows. */
    Object decode(byte[] data, boolean last);

    State state();

    void setState(State state);

    default void reset() {
        setState(State.START);
    }

    /** The decoder of an encoding. */
    static TextDecoder of(String encoding, String errors) {
        return switch (encoding.toLowerCase(java.util.Locale.ROOT)) {
            case "utf-8", "utf8" -> new Utf8Decoder(Encodings.handler(errors));
            case "latin-1", "iso-8859-1", "iso8859-1" -> new Stateless(null);
            case "ascii", "us-ascii" -> new Stateless(Encodings.handler(errors));
            default -> new PythonDecoder(CodecRegistry.incrementalDecoder(encoding, errors));
        };
    }

    /** UTF-8. */
    final class Utf8Decoder implements TextDecoder {
        private final CodecErrorHandler errors;
        private byte[] pending = State.START.pending();

        Utf8Decoder(CodecErrorHandler errors) {
            this.errors = errors;
        }

        @Override
        public Object decode(byte[] data, boolean last) {
            byte[] all = data;
            if (pending.length > 0) {
                all = Arrays.copyOf(pending, pending.length + data.length);
                System.arraycopy(data, 0, all, pending.length, data.length);
            }
            Decoded decoded = Utf8.decode(all, errors, last);
            pending = decoded.consumed() == all.length ? State.START.pending()
                    : Arrays.copyOfRange(all, decoded.consumed(), all.length);
            return decoded.text();
        }

        @Override
        public State state() {
            return new State(pending, 0L);
        }

        @Override
        public void setState(State state) {
            pending = state.pending();
        }
    }

    /** Encodings whose every byte is a character: Latin-1, and ASCII when there is an error handler. */
    record Stateless(CodecErrorHandler ascii) implements TextDecoder {
        @Override
        public Object decode(byte[] data, boolean last) {
            return ascii == null ? Latin.decodeLatin1(data) : Latin.decodeAscii(data, ascii);
        }

        @Override
        public State state() {
            return State.START;
        }

        @Override
        public void setState(State state) {}
    }

    /** An incremental decoder written in Python. */
    record PythonDecoder(Object decoder) implements TextDecoder {
        @Override
        public Object decode(byte[] data, boolean last) {
            Object result = Call.call2(org.pyjc.runtime.object.Attributes.get(decoder, "decode"), new PyBytes(data), last);
            Object text = Values.strOrNull(result);
            if (text == null) {
                throw Errors.typeError("decoder should return a string result, not '" + PyType.of(result).name() + "'");
            }
            return text;
        }

        @Override
        public State state() {
            Object state = Call.method0(decoder, "getstate");
            if (!(state instanceof PyTuple t) || t.items().length != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            if (!(t.items()[0] instanceof PyBytes pending)) {
                throw Errors.typeError("illegal decoder state: the first item should be a bytes object, not '"
                        + PyType.of(t.items()[0]).name() + "'");
            }
            return new State(pending.value(), Values.intOrNull(t.items()[1]));
        }

        @Override
        public void setState(State state) {
            Call.method1(decoder, "setstate", new PyTuple(new PyBytes(state.pending()), state.flags()));
        }

        @Override
        public void reset() {
            Call.method0(decoder, "reset");
        }
    }

    /** The flags of a state with one bit more at the end. */
    static Object shifted(Object flags, boolean bit) {
        BigInteger big = flags instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) flags;
        BigInteger result = big.shiftLeft(1).or(bit ? BigInteger.ONE : BigInteger.ZERO);
        return result.bitLength() < 64 ? (Object) result.longValue() : result;
    }

}
