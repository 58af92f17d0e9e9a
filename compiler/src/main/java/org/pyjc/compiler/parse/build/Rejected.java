package org.pyjc.compiler.parse.build;

/**
 * Thrown where the builder finds that what the grammar accepted is not Python. It says nothing of the reason: the
 * diagnoser finds that.
 *
 * <p>Thread safety: immutable.
 */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Rejected INSTANCE = new Rejected();

    private Rejected() {
        super("not Python", null, false, false);
    }

    /** The one exception, ready to be thrown. */
    public static Rejected here() {
        return INSTANCE;
    }

    /** Rejects unless a condition holds. */
    static void unless(boolean condition) {
        if (!condition) {
            throw INSTANCE;
        }
    }
}
