package org.pyjc.compiler.parse.build;

/**
 * What is wrong with the inside of one literal, such as a truncated escape; whoever read the literal says where it is.
 *
 * <p>Thread safety: immutable.
 */
public final class LiteralError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean knownLocation;

    private LiteralError(String message, boolean knownLocation) {
        super(message, null, false, false);
        this.knownLocation = knownLocation;
    }

    /** An error for which CPython points at the last token it has read. */
    static LiteralError of(String message) {
        return new LiteralError(message, false);
    }

    /** An error for which CPython points at the literal itself. */
    static LiteralError atLiteral(String message) {
        return new LiteralError(message, true);
    }

    /** Whether the error is at the literal, not at the last token that was read. */
    public boolean atLiteral() {
        return knownLocation;
    }
}
