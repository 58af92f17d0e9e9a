package org.pyjc.compiler.ast;

import java.util.List;

/**
 * {@code ExceptHandler(expr? type, identifier? name, stmt* body)}
 *
 * <p>Thread safety: immutable.
 */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Node {
}
