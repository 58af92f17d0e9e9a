package org.pyjc.runtime.text.codec;

/**
 * Decides what becomes of input that a codec can't convert; Python's error handlers "strict", "replace" and so on.
 *
 * <p>{@link ErrorHandlers} has the built-in ones; the codecs registry adapts handlers written in Python, which get the
 * exception that the arguments describe. A negative position in an answer counts from the end, as in Python; the codec
 * checks its range. Compare CPython codecs.c. Thread safety: built-in handlers are stateless.
 */
public interface CodecErrorHandler {
    /**
     * What to do instead of encoding {@code text[start:end]}.
     *
     * @param replacement a Python str, which is encoded, or a {@code byte[]}, which is copied
     * @param position where to go on in the text
     */
    record EncodeFix(Object replacement, long position) {}

    /**
     * What to do instead of decoding {@code input[start:end]}.
     *
     * @param replacement a Python str
     * @param position where to go on in the input
     * @param input what the handler put in the input's place, null if it didn't
     */
    record DecodeFix(Object replacement, long position, byte[] input) {
        DecodeFix(Object replacement, long position) {
            this(replacement, position, null);
        }
    }

    /** Handles a UnicodeEncodeError with these attributes, or raises. */
    EncodeFix encodeError(String encoding, Object text, int start, int end, String reason);

    /** Handles a UnicodeDecodeError with these attributes, or raises. */
    DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason);
}
