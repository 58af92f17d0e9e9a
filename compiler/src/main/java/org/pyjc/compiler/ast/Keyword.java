package org.pyjc.compiler.ast;

/**
 * {@code keyword(identifier? arg, expr value)}; {@code arg} is null for {@code **value}.
 *
 * <p>Thread safety: immutable.
 */
public record Keyword(String arg, Expr value, Span span) implements Node {
}
