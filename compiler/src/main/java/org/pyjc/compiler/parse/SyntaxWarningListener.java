package org.pyjc.compiler.parse;

/**
 * Receives the warnings of one compilation, in source order of discovery. It may throw a {@link PySyntaxError} to turn
 * a warning into an error, as Python does under {@code -W error}.
 */
@FunctionalInterface
public interface SyntaxWarningListener {

    /** Ignores every warning. */
    SyntaxWarningListener NONE = warning -> { };

    void warn(SyntaxWarning warning);
}
