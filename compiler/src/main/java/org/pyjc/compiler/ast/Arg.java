package org.pyjc.compiler.ast;

/**
 * {@code arg(identifier arg, expr? annotation, string? type_comment)}
 *
 * <p>Thread safety: immutable.
 */
public record Arg(String arg, Expr annotation, String typeComment, Span span) implements Node {
}
