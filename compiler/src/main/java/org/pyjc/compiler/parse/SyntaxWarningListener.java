package org.pyjc.compiler.parse;

/**
 * Receives the warnings of one compilation, in the order of discovery. It may throw {@link SyntaxWarning#asError} to
 * turn a warning into an error, as Python does under {@code -W error}.
 */
@FunctionalInterface
public interface SyntaxWarningListener {

    /** Ignores every warning. */
    SyntaxWarningListener NONE = warning -> { };

    void warn(SyntaxWarning warning);
}
