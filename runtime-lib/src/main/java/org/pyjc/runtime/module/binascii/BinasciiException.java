package org.pyjc.runtime.module.binascii;

/** Carries the text of a {@code binascii.Error}; the module turns it into one. Thread safety: immutable. */
public final class BinasciiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BinasciiException(String message) {
        super(message, null, false, false);
    }
}
