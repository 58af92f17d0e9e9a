package org.pyjc.runtime.text.codec;

/** A whole codec: what {@code str.encode} and {@code bytes.decode} need of it. Thread safety: stateless. */
public interface Codec {
    /** Encodes a str. */
    byte[] encode(Object s, CodecErrorHandler errors);

    /** Encodes a str to bytes that may be its own memory, and are not to be written to; null when there is no such short way. */
    default byte[] sharedOrNull(Object s) {
        return null;
    }

    /** Decodes all of {@code input}, which nobody writes to from now on: the str may keep it. */
    Object decode(byte[] input, CodecErrorHandler errors);
}
