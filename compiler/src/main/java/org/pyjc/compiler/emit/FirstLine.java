package org.pyjc.compiler.emit;

import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.FactsInfo;

/**
 * The line of what a statement does first, where CPython's code for it begins and a debugger stops.
 *
 * <pre>
 * x = (      # 1
 *     a + b  # 2: the first
 * )
 * </pre>
 *
 * <p>Thread safety: immutable.
 */
record FirstLine(FactsInfo facts) {
    int of(Stmt stmt) {
        return switch (stmt) {
            case Stmt.FunctionDef s -> decorated(s.decoratorList(), stmt);
            case Stmt.AsyncFunctionDef s -> decorated(s.decoratorList(), stmt);
            case Stmt.ClassDef s -> decorated(s.decoratorList(), stmt);
            case Stmt.Return s -> orStart(s.value(), stmt);
            case Stmt.Assign s -> of(s.value());
            case Stmt.AugAssign s -> of(s.target());
            case Stmt.AnnAssign s -> orStart(s.value(), stmt);
            case Stmt.For s -> of(s.iter());
            case Stmt.AsyncFor s -> of(s.iter());
            case Stmt.While s -> of(s.test());
            case Stmt.If s -> of(s.test());
            case Stmt.With s -> of(s.items().getFirst().contextExpr());
            case Stmt.AsyncWith s -> of(s.items().getFirst().contextExpr());
            case Stmt.Match s -> of(s.subject());
            case Stmt.Raise s -> orStart(s.exc(), stmt);
            case Stmt.Assert s -> of(s.test());
            case Stmt.ExprStmt s -> of(s.value());
            default -> stmt.span().lineno();
        };
    }

    private static int decorated(List<Expr> decorators, Stmt stmt) {
        return (decorators.isEmpty() ? stmt.span() : decorators.getFirst().span()).lineno();
    }

    private int orStart(Expr value, Stmt stmt) {
        return value == null ? stmt.span().lineno() : of(value);
    }

    int of(Expr expr) {
        if (facts.constant(expr) != null) {
            return expr.span().lineno();
        }
        return switch (expr) {
            case Expr.BoolOp e -> of(e.values().getFirst());
            case Expr.NamedExpr e -> of(e.value());
            case Expr.BinOp e -> of(e.left());
            case Expr.UnaryOp e -> of(e.operand());
            case Expr.IfExp e -> of(e.test());
            case Expr.Await e -> of(e.value());
            case Expr.Compare e -> of(e.left());
            case Expr.Call e -> of(e.func());
            case Expr.Attribute e -> of(e.value());
            case Expr.Subscript e -> of(e.value());
            case Expr.List e when !e.elts().isEmpty() -> of(e.elts().getFirst());
            case Expr.Tuple e when !e.elts().isEmpty() -> of(e.elts().getFirst());
            case Expr.Set e -> of(e.elts().getFirst());
            case Expr.Dict e when !e.keys().isEmpty() && e.keys().getFirst() != null -> of(e.keys().getFirst());
            case Expr.Starred e -> of(e.value());
            case Expr.ListComp e -> of(e.generators().getFirst().iter());
            case Expr.SetComp e -> of(e.generators().getFirst().iter());
            case Expr.DictComp e -> of(e.generators().getFirst().iter());
            default -> expr.span().lineno();
        };
    }
}
