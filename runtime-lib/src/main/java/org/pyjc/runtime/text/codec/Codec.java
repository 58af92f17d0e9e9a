package org.pyjc.runtime.text.codec;

/** A whole codec: what {@code str.encode} and {@code bytes.decode} need of it. Thread safety: stateless. */
public interface Codec {
    /** Encodes a str. */
    byte[] encode(Object s, CodecErrorHandler errors);

    /** Decodes all of {@code input}. */
    Object decode(byte[] input, CodecErrorHandler errors);
}
