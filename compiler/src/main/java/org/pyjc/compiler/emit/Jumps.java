package org.pyjc.compiler.emit;

import java.util.List;
import java.util.function.Consumer;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Stmt;

/**
 * Finds jumps out of a body: an {@code except*} body may have none, and a {@code finally} body should not (PEP 765). Compare
 * CPython codegen.c: codegen_unwind_fblock_stack, and ast_preprocess.c: control_flow_in_finally_warning.
 *
 * <p>Thread safety: stateless.
 */
final class Jumps {
    private Jumps() {
    }

    static void reject(Body b, List<Stmt> body) {
        walk(body, false, stmt -> {
            throw b.error(stmt.span(), "'break', 'continue' and 'return' cannot appear in an except* block");
        });
    }

    static void warnOfFinally(Body b, List<Stmt> body) {
        walk(body, false, stmt -> {
            String word = stmt instanceof Stmt.Return ? "return" : stmt instanceof Stmt.Break ? "break" : "continue";
            b.unit.warn(stmt.span(), "'" + word + "' in a 'finally' block");
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
