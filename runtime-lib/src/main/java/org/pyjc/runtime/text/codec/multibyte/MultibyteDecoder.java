package org.pyjc.runtime.text.codec.multibyte;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.codec.CodecErrorHandler;

/**
 * Decodes piece by piece: keeps the state and the bytes that could not be used yet. Compare CPython multibytecodec.c: decoder_feed_buffer,
 * _multibytecodec_MultibyteIncrementalDecoder_decode_impl. Thread safety: one thread.
 */
public final class MultibyteDecoder {
    /** How many bytes may wait for more. */
    private static final int LONGEST = 8;
    private static final byte[] NONE = {};

    private final MultibyteCodec codec;
    private long state;
    private byte[] pending = NONE;

    /** A decoder at the beginning. */
    public MultibyteDecoder(MultibyteCodec codec) {
        this.codec = codec;
        state = codec.scheme.firstReadState();
    }

    /** Decodes more bytes; with {@code last} an incomplete sequence at the end is an error, after which what waited before waits still. */
    public Object decode(byte[] more, CodecErrorHandler errors, boolean last) {
        return decode(more, errors, last, pending);
    }

    /** Decodes the last bytes of a stream; after an error nothing waits. */
    public Object decodeEnd(byte[] more, CodecErrorHandler errors) {
        return decode(more, errors, true, NONE);
    }

    private Object decode(byte[] more, CodecErrorHandler errors, boolean last, byte[] kept) {
        MultibyteReader reader = new MultibyteReader(codec.name(), joined(pending, more), state, errors);
        pending = NONE;
        try {
            reader.readAll(codec.scheme);
            if (last && reader.left() > 0) {
                pending = kept;
                reader.refuseRest();
            }
        } finally {
            state = reader.state;
        }
        pending = NONE;
        if (reader.left() > LONGEST) {
            throw Errors.unicodeDecodeError(codec.name(), reader.bytes, 0, reader.bytes.length, "pending buffer overflow");
        }
        pending = reader.left() == 0 ? NONE : Arrays.copyOfRange(reader.bytes, reader.at, reader.bytes.length);
        return reader.out.build();
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = a.length == 0 ? b : Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, all.length - b.length, b.length);
        return all;
    }

    /** Forgets what waits, and goes back to the state at the beginning. */
    public void reset() {
        state = codec.scheme.reset(state);
        pending = NONE;
    }

    /** The bytes that wait for more. */
    public byte[] pending() {
        return pending;
    }

    /** What the bytes before mean for the next ones. */
    public long state() {
        return state;
    }

    /** Goes back to what {@link #pending} and {@link #state} told. */
    public void restore(byte[] waiting, long to) {
        if (waiting.length > LONGEST) {
            throw Errors.unicodeDecodeError(codec.name(), waiting, 0, waiting.length, "pending buffer too large");
        }
        pending = waiting.clone();
        state = to;
    }
}
