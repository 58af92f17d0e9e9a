package org.pyjc.compiler.facts;

import java.util.List;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;

/**
 * The part of {@link BoundNames} for expressions, in evaluation order.
 *
 * <p>Thread safety: one analysis, one thread.
 */
final class BoundExpressions {
    private final BoundNames names;

    BoundExpressions(BoundNames names) {
        this.names = names;
    }

    void optional(Expr expr) {
        if (expr != null) {
            visit(expr);
        }
    }

    private void all(List<Expr> exprs) {
        exprs.forEach(this::optional);
    }

    /** What is visited only if what was visited before allows it. */
    private void maybe(Runnable visits) {
        BoundState before = names.state.copy();
        visits.run();
        names.state.become(before);
    }

    void visit(Expr expr) {
        switch (expr) {
            case Expr.BoolOp e -> {
                visit(e.values().getFirst());
                maybe(() -> all(e.values().subList(1, e.values().size())));
            }
            case Expr.NamedExpr e -> {
                visit(e.value());
                target(e.target());
            }
            case Expr.BinOp e -> {
                visit(e.left());
                visit(e.right());
            }
            case Expr.UnaryOp e -> visit(e.operand());
            case Expr.Lambda e -> {
                defaults(e.args());
                names.function(e.args(), List.of(), e.body());
            }
            case Expr.IfExp e -> {
                visit(e.test());
                maybe(() -> visit(e.body()));
                maybe(() -> visit(e.orelse()));
            }
            case Expr.Dict e -> {
                for (int i = 0; i < e.values().size(); i++) {
                    optional(e.keys().get(i));
                    visit(e.values().get(i));
                }
            }
            case Expr.Set e -> all(e.elts());
            case Expr.ListComp e -> comprehension(e.generators(), e.elt(), null);
            case Expr.SetComp e -> comprehension(e.generators(), e.elt(), null);
            case Expr.DictComp e -> comprehension(e.generators(), e.key(), e.value());
            case Expr.GeneratorExp e -> comprehension(e.generators(), e.elt(), null);
            case Expr.Await e -> visit(e.value());
            case Expr.Yield e -> optional(e.value());
            case Expr.YieldFrom e -> visit(e.value());
            case Expr.Compare e -> {
                visit(e.left());
                visit(e.comparators().getFirst());
                maybe(() -> all(e.comparators().subList(1, e.comparators().size())));
            }
            case Expr.Call e -> {
                visit(e.func());
                all(e.args());
                e.keywords().forEach(keyword -> visit(keyword.value()));
            }
            case Expr.FormattedValue e -> {
                visit(e.value());
                optional(e.formatSpec());
            }
            case Expr.Interpolation e -> {
                visit(e.value());
                optional(e.formatSpec());
            }
            case Expr.JoinedStr e -> all(e.values());
            case Expr.TemplateStr e -> all(e.values());
            case Expr.Constant _ -> {
            }
            case Expr.Attribute e -> visit(e.value());
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.slice());
            }
            case Expr.Starred e -> visit(e.value());
            case Expr.Name e -> names.load(e);
            case Expr.List e -> all(e.elts());
            case Expr.Tuple e -> all(e.elts());
            case Expr.Slice e -> {
                optional(e.lower());
                optional(e.upper());
                optional(e.step());
            }
        }
    }

    void defaults(Arguments args) {
        all(args.defaults());
        all(args.kwDefaults());
    }

    private void comprehension(List<Comprehension> generators, Expr element, Expr value) {
        visit(generators.getFirst().iter());
        BoundState before = names.state.copy();
        generators.forEach(each -> forget(each.target()));
        for (int i = 0; i < generators.size(); i++) {
            if (i > 0) {
                visit(generators.get(i).iter());
            }
            target(generators.get(i).target());
            all(generators.get(i).ifs());
        }
        visit(element);
        optional(value);
        names.state = before;
    }

    /** The variables of a comprehension hide those around it. */
    private void forget(Expr target) {
        switch (target) {
            case Expr.Name t -> names.state.forget(t.id());
            case Expr.Starred t -> forget(t.value());
            case Expr.Tuple t -> t.elts().forEach(this::forget);
            case Expr.List t -> t.elts().forEach(this::forget);
            default -> {
            }
        }
    }

    /** A target of an assignment or deletion: its parts are evaluated, its names bound (deleted ones are not tracked). */
    void target(Expr target) {
        switch (target) {
            case Expr.Name t -> names.bind(t.id());
            case Expr.Attribute t -> visit(t.value());
            case Expr.Subscript t -> {
                visit(t.value());
                visit(t.slice());
            }
            case Expr.Starred t -> target(t.value());
            case Expr.Tuple t -> t.elts().forEach(this::target);
            case Expr.List t -> t.elts().forEach(this::target);
            default -> visit(target);
        }
    }
}
