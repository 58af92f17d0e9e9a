package org.pyjc.compiler.facts;

import java.util.List;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarning;
import org.pyjc.compiler.parse.SyntaxWarningListener;
import org.pyjc.compiler.scope.ScopeErrors;

/**
 * Warns of {@code return}, {@code break} and {@code continue} that leave a {@code finally} body (PEP 765), in the order of
 * the source and before any other warning of the compiler. Compare CPython ast_preprocess.c:
 * control_flow_in_finally_warning.
 *
 * <pre>
 * finally:
 *     return 1                # warns
 *     for x in y: break       # fine, but a return in the loop warns
 *     def f(): return 1       # fine
 * </pre>
 *
 * <p>Thread safety: one tree, one thread.
 */
public final class FinallyJumps {
    private final SourceText source;
    private final SyntaxWarningListener listener;

    private FinallyJumps(SourceText source, SyntaxWarningListener listener) {
        this.source = source;
        this.listener = listener;
    }

    /** What a statement stands in. */
    private enum Place {
        ELSEWHERE,
        FINALLY,
        LOOP_IN_FINALLY;

        Place loop() {
            return this == FINALLY ? LOOP_IN_FINALLY : this;
        }
    }

    /** Warns of all such jumps of a tree. */
    public static void warn(Mod mod, SourceText source, SyntaxWarningListener listener) {
        FinallyJumps jumps = new FinallyJumps(source, listener);
        switch (mod) {
            case Mod.Module m -> jumps.walk(m.body(), Place.ELSEWHERE);
            case Mod.Interactive m -> jumps.walk(m.body(), Place.ELSEWHERE);
            default -> {
            }
        }
    }

    private void walk(List<Stmt> body, Place place) {
        for (Stmt stmt : body) {
            statement(stmt, place);
        }
    }

    private void statement(Stmt stmt, Place place) {
        switch (stmt) {
            case Stmt.Return s when place != Place.ELSEWHERE -> warn(s, "return");
            case Stmt.Break s when place == Place.FINALLY -> warn(s, "break");
            case Stmt.Continue s when place == Place.FINALLY -> warn(s, "continue");
            case Stmt.FunctionDef s -> walk(s.body(), Place.ELSEWHERE);
            case Stmt.AsyncFunctionDef s -> walk(s.body(), Place.ELSEWHERE);
            case Stmt.ClassDef s -> walk(s.body(), place);
            case Stmt.For s -> both(s.body(), place.loop(), s.orelse(), place);
            case Stmt.AsyncFor s -> both(s.body(), place.loop(), s.orelse(), place);
            case Stmt.While s -> both(s.body(), place.loop(), s.orelse(), place);
            case Stmt.If s -> both(s.body(), place, s.orelse(), place);
            case Stmt.With s -> walk(s.body(), place);
            case Stmt.AsyncWith s -> walk(s.body(), place);
            case Stmt.Match s -> s.cases().forEach(each -> walk(each.body(), place));
            case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), place);
            case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), place);
            default -> {
            }
        }
    }

    private void both(List<Stmt> body, Place bodyPlace, List<Stmt> orelse, Place elsePlace) {
        walk(body, bodyPlace);
        walk(orelse, elsePlace);
    }

    private void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody, Place place) {
        walk(body, place);
        handlers.forEach(each -> walk(each.body(), place));
        walk(orelse, place);
        walk(finalbody, Place.FINALLY);
    }

    private void warn(Stmt stmt, String word) {
        String message = "'" + word + "' in a 'finally' block";
        listener.warn(new SyntaxWarning("SyntaxWarning", message, stmt.span().lineno(), ScopeErrors.at(source, stmt.span(), message)));
    }
}
