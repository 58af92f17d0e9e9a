package org.pyjc.compiler.parse;

/**
 * A warning about the source, such as {@code invalid escape sequence}.
 *
 * <p>Thread safety: immutable.
 *
 * @param category the Python warning class: {@code SyntaxWarning} or {@code DeprecationWarning}
 * @param lineno the line that the warning names, which need not be that of the error
 * @param asError what Python raises when the warning is turned into an error; a listener may throw it
 */
public record SyntaxWarning(String category, String message, int lineno, PySyntaxError asError) {
}
