package org.pyjc.compiler.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Stmt;

/**
 * The names that a function's own statements may unbind: by {@code del}, and at the end of {@code except … as name}.
 *
 * <p>Thread safety: stateless.
 */
final class DeletedNames {
    private DeletedNames() {
    }

    static Set<String> of(List<Stmt> body) {
        Set<String> out = new HashSet<>();
        suite(body, out);
        return out;
    }

    private static void suite(List<Stmt> body, Set<String> out) {
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Delete s -> s.targets().forEach(target -> names(target, out));
                case Stmt.For s -> suites(s.body(), s.orelse(), out);
                case Stmt.AsyncFor s -> suites(s.body(), s.orelse(), out);
                case Stmt.While s -> suites(s.body(), s.orelse(), out);
                case Stmt.If s -> suites(s.body(), s.orelse(), out);
                case Stmt.With s -> suite(s.body(), out);
                case Stmt.AsyncWith s -> suite(s.body(), out);
                case Stmt.Match s -> s.cases().forEach(each -> suite(each.body(), out));
                case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), out);
                case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), out);
                default -> {
                }
            }
        }
    }

    private static void suites(List<Stmt> body, List<Stmt> orelse, Set<String> out) {
        suite(body, out);
        suite(orelse, out);
    }

    private static void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody, Set<String> out) {
        suites(body, orelse, out);
        suite(finalbody, out);
        for (ExceptHandler handler : handlers) {
            if (handler.name() != null) {
                out.add(handler.name());
            }
            suite(handler.body(), out);
        }
    }

    private static void names(Expr target, Set<String> out) {
        switch (target) {
            case Expr.Name t -> out.add(t.id());
            case Expr.Tuple t -> t.elts().forEach(each -> names(each, out));
            case Expr.List t -> t.elts().forEach(each -> names(each, out));
            default -> {
            }
        }
    }
}
