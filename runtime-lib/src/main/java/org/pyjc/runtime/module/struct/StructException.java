package org.pyjc.runtime.module.struct;

/** Carries the text of a {@code struct.error}; the module turns it into one. Thread safety: immutable. */
public final class StructException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StructException(String message) {
        super(message, null, false, false);
    }
}
