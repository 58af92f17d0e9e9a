package org.pyjc.compiler.parse;

/**
 * A warning about the source, such as {@code invalid escape sequence}; lines and offsets as in {@link PySyntaxError}.
 *
 * <p>Thread safety: immutable.
 *
 * @param category the Python warning class: {@code SyntaxWarning} or {@code DeprecationWarning}
 */
public record SyntaxWarning(String category, String message, String filename, int lineno, int offset,
        int endLineno, int endOffset) {
}
