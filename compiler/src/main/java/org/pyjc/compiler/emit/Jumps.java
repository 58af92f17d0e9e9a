package org.pyjc.compiler.emit;

import java.util.List;
import java.util.function.Consumer;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Stmt;

/**
 * Finds jumps out of the body of an {@code except*}, which may have none. Compare CPython codegen.c:
 * codegen_unwind_fblock_stack.
 *
 * <p>Thread safety: stateless.
 */
final class Jumps {
    private Jumps() {
    }

    static void reject(Body b, List<Stmt> body) {
        walk(body, false, stmt -> {
            boolean outside = stmt instanceof Stmt.Return && !b.scope.isFunctionLike();
            throw b.error(stmt.span(), outside ? "'return' outside function"
                    : "'break', 'continue' and 'return' cannot appear in an except* block");
        });
    }

    private static void walk(List<Stmt> body, boolean inLoop, Consumer<Stmt> found) {
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Return s -> found.accept(s);
                case Stmt.Break s when !inLoop -> found.accept(s);
                case Stmt.Continue s when !inLoop -> found.accept(s);
                case Stmt.For s -> both(s.body(), s.orelse(), true, inLoop, found);
                case Stmt.AsyncFor s -> both(s.body(), s.orelse(), true, inLoop, found);
                case Stmt.While s -> both(s.body(), s.orelse(), true, inLoop, found);
                case Stmt.If s -> both(s.body(), s.orelse(), inLoop, inLoop, found);
                case Stmt.With s -> walk(s.body(), inLoop, found);
                case Stmt.AsyncWith s -> walk(s.body(), inLoop, found);
                case Stmt.Match s -> s.cases().forEach(each -> walk(each.body(), inLoop, found));
                case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), inLoop, found);
                case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), inLoop, found);
                default -> {
                }
            }
        }
    }

    private static void both(List<Stmt> body, List<Stmt> orelse, boolean bodyInLoop, boolean inLoop,
            Consumer<Stmt> found) {
        walk(body, bodyInLoop, found);
        walk(orelse, inLoop, found);
    }

    private static void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody, boolean inLoop, Consumer<Stmt> found) {
        walk(body, inLoop, found);
        handlers.forEach(each -> walk(each.body(), inLoop, found));
        walk(orelse, inLoop, found);
        walk(finalbody, inLoop, found);
    }
}
