package org.pyjc.compiler.ast;

/**
 * {@code withitem(expr context_expr, expr? optional_vars)}
 *
 * <p>Thread safety: immutable.
 */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Node {
}
