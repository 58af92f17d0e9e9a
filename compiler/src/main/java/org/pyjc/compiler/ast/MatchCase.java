package org.pyjc.compiler.ast;

import java.util.List;

/**
 * {@code match_case(pattern pattern, expr? guard, stmt* body)}
 *
 * <p>Thread safety: immutable.
 */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Node {
}
