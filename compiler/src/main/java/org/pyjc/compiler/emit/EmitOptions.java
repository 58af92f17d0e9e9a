package org.pyjc.compiler.emit;

import org.pyjc.compiler.parse.SyntaxWarningListener;

/**
 * What the emitter is to make.
 *
 * <p>Thread safety: immutable.
 *
 * @param className the internal name of the main class, such as {@code py/a/b}
 * @param sourceFile the SourceFile attribute
 * @param optimize 0, 1 ({@code -O}: no asserts) or 2 ({@code -OO}: no docstrings either)
 * @param interactive whether expression statements are printed ({@code single} mode)
 * @param traced whether all functions have frames that can be looked at while they run, and report what they do
 * @param warnings receives syntax warnings
 */
public record EmitOptions(String className, String sourceFile, int optimize, boolean interactive,
        boolean traced, SyntaxWarningListener warnings) {
}
