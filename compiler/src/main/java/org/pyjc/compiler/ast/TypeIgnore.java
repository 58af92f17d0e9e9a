package org.pyjc.compiler.ast;

/**
 * {@code TypeIgnore(int lineno, string tag)}
 *
 * <p>Thread safety: immutable.
 */
public record TypeIgnore(int lineno, String tag) implements Node {
}
