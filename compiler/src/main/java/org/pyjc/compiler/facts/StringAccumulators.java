package org.pyjc.compiler.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Stmt;

/**
 * The names that a function's own loops lengthen by {@code name += …} and that the function sets to a string literal.
 *
 * <pre>
 * text = ""
 * for part in parts:
 *     text += part        ->   text
 * </pre>
 *
 * <p>It is a guess, not a proof: the emitted code works for values of any type. Thread safety: stateless.
 */
public final class StringAccumulators {
    private final Set<String> lengthened = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    private StringAccumulators() {
    }

    /** The names, for asking only. */
    public static Set<String> of(List<Stmt> body) {
        StringAccumulators found = new StringAccumulators();
        found.suite(body, false);
        found.lengthened.retainAll(found.texts);
        return found.lengthened;
    }

    private void suite(List<Stmt> body, boolean inLoop) {
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Assign s when isText(s.value()) -> s.targets().forEach(this::text);
                case Stmt.AugAssign s when inLoop && s.op() == Operator.Add && s.target() instanceof Expr.Name t ->
                    lengthened.add(t.id());
                case Stmt.For s -> suites(s.body(), s.orelse(), inLoop);
                case Stmt.AsyncFor s -> suites(s.body(), s.orelse(), inLoop);
                case Stmt.While s -> suites(s.body(), s.orelse(), inLoop);
                case Stmt.If s -> {
                    suite(s.body(), inLoop);
                    suite(s.orelse(), inLoop);
                }
                case Stmt.With s -> suite(s.body(), inLoop);
                case Stmt.Match s -> s.cases().forEach(each -> suite(each.body(), inLoop));
                case Stmt.Try s -> {
                    suite(s.body(), inLoop);
                    s.handlers().forEach(each -> suite(each.body(), inLoop));
                    suite(s.orelse(), inLoop);
                    suite(s.finalbody(), inLoop);
                }
                default -> {
                }
            }
        }
    }

    private void suites(List<Stmt> body, List<Stmt> orelse, boolean inLoop) {
        suite(body, true);
        suite(orelse, inLoop);
    }

    private void text(Expr target) {
        if (target instanceof Expr.Name t) {
            texts.add(t.id());
        }
    }

    private static boolean isText(Expr value) {
        return value instanceof Expr.JoinedStr || value instanceof Expr.Constant c && c.value() instanceof Literal.Str;
    }
}
