package org.pyjc.compiler.ast;

import java.util.List;

/**
 * {@code comprehension(expr target, expr iter, expr* ifs, int is_async)}
 *
 * <p>Thread safety: immutable.
 */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) implements Node {
}
