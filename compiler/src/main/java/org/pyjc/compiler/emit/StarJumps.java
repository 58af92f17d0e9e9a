package org.pyjc.compiler.emit;

import java.util.List;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Stmt;

/**
 * Rejects jumps out of an {@code except*} body. Compare CPython codegen.c: codegen_unwind_fblock_stack.
 *
 * <p>Thread safety: stateless.
 */
final class StarJumps {
    private StarJumps() {
    }

    static void reject(Body b, List<Stmt> body) {
        walk(b, body, false);
    }

    private static void walk(Body b, List<Stmt> body, boolean inLoop) {
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Return s -> throw jump(b, s);
                case Stmt.Break s when !inLoop -> throw jump(b, s);
                case Stmt.Continue s when !inLoop -> throw jump(b, s);
                case Stmt.For s -> both(b, s.body(), s.orelse(), true, inLoop);
                case Stmt.AsyncFor s -> both(b, s.body(), s.orelse(), true, inLoop);
                case Stmt.While s -> both(b, s.body(), s.orelse(), true, inLoop);
                case Stmt.If s -> both(b, s.body(), s.orelse(), inLoop, inLoop);
                case Stmt.With s -> walk(b, s.body(), inLoop);
                case Stmt.AsyncWith s -> walk(b, s.body(), inLoop);
                case Stmt.Match s -> s.cases().forEach(each -> walk(b, each.body(), inLoop));
                case Stmt.Try s -> tryStatement(b, s.body(), s.handlers(), s.orelse(), s.finalbody(), inLoop);
                case Stmt.TryStar s -> tryStatement(b, s.body(), s.handlers(), s.orelse(), s.finalbody(), inLoop);
                default -> {
                }
            }
        }
    }

    private static void both(Body b, List<Stmt> body, List<Stmt> orelse, boolean bodyInLoop, boolean inLoop) {
        walk(b, body, bodyInLoop);
        walk(b, orelse, inLoop);
    }

    private static void tryStatement(Body b, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody, boolean inLoop) {
        walk(b, body, inLoop);
        handlers.forEach(each -> walk(b, each.body(), inLoop));
        walk(b, orelse, inLoop);
        walk(b, finalbody, inLoop);
    }

    private static RuntimeException jump(Body b, Stmt stmt) {
        return b.error(stmt.span(), "'break', 'continue' and 'return' cannot appear in an except* block");
    }
}
