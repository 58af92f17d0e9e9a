package org.pyjc.runtime.text.codec.multibyte;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.ErrorHandlers;

/**
 * Encodes piece by piece: keeps the state and a character that may be one with the next. Compare CPython multibytecodec.c:
 * encoder_encode_stateful. Thread safety: one thread.
 */
public final class MultibyteEncoder {
    private final MultibyteCodec codec;
    private long state;
    private Object pending = "";

    /** An encoder at the beginning. */
    public MultibyteEncoder(MultibyteCodec codec) {
        this.codec = codec;
        state = codec.scheme.firstWriteState();
    }

    /** Encodes more text; with {@code last} nothing waits, and the state goes back to the beginning. */
    public byte[] encode(Object more, CodecErrorHandler errors, boolean last) {
        Object text = Str.length(pending) == 0 ? more : Str.concat(pending, more);
        MultibyteWriter writer = new MultibyteWriter(codec.name(), text, state, last, errors);
        try {
            writer.writeAll(codec.scheme);
            if (last) {
                codec.scheme.end(writer);
            }
        } finally {
            state = writer.state;
        }
        pending = Str.substring(text, writer.at, writer.length);
        return writer.toBytes();
    }

    /** Forgets what waits, and goes back to the state at the beginning. */
    public void reset() {
        MultibyteWriter writer = new MultibyteWriter(codec.name(), "", state, true, ErrorHandlers.STRICT);
        codec.scheme.end(writer);
        state = writer.state;
        pending = "";
    }

    /** Writes what waits, if anything does, and ends the state. */
    public byte[] flush(CodecErrorHandler errors) {
        if (Str.length(pending) == 0) {
            return new byte[0];
        }
        try {
            return encode("", errors, true);
        } finally {
            pending = "";
        }
    }

    /** The text that waits for more. */
    public Object pending() {
        return pending;
    }

    /** What the characters before mean for the next ones. */
    public long state() {
        return state;
    }

    /** Goes back to what {@link #pending} and {@link #state} told. */
    public void restore(Object waiting, long to) {
        pending = waiting;
        state = to;
    }
}
