package org.pyjc.compiler.ast;

/**
 * {@code alias(identifier name, identifier? asname)}
 *
 * <p>Thread safety: immutable.
 */
public record Alias(String name, String asname, Span span) implements Node {
}
