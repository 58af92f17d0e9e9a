package org.pyjc.runtime.module.zlib;

/** Carries the text of a {@code zlib.error}; the module turns it into one. Thread safety: immutable. */
public final class ZlibException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ZlibException(String message) {
        super(message, null, false, false);
    }
}
