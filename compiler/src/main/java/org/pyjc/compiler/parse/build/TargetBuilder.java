package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.AssignedContext;
import org.pyjc.grammar.PythonParser.ElementsContext;
import org.pyjc.grammar.PythonParser.TargetContext;
import org.pyjc.grammar.PythonParser.TargetsContext;

/**
 * What is stored to or deleted: an expression was parsed, and here it becomes a target or is refused.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class TargetBuilder {

    private final AstBuilder ast;

    TargetBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** The target of a {@code for}. */
    Expr stored(TargetsContext context) {
        List<TargetContext> list = context.list;
        if (list.get(0).stop == context.stop) {
            return stored(list.get(0));
        }
        return new Expr.Tuple(Lists.map(list, this::stored), ExprContext.Store, ast.spans.of(context));
    }

    /** One target, which may be starred. */
    Expr stored(TargetContext context) {
        Expr target = in(ast.primaries.build(context.value), ExprContext.Store);
        if (context.start.getType() != PythonLexer.STAR) {
            return target;
        }
        return new Expr.Starred(target, ExprContext.Store, ast.spans.of(context));
    }

    /** The left side of an assignment. */
    Expr stored(AssignedContext context) {
        Rejected.unless(context.list != null);
        return in(ast.expressions.elements(context.list), ExprContext.Store);
    }

    /** The target of an augmented or annotated assignment: a name, attribute or subscript. */
    Expr single(AssignedContext context) {
        Rejected.unless(context.list != null);
        Expr target = ast.expressions.elements(context.list);
        boolean single = target instanceof Expr.Name || target instanceof Expr.Attribute
                || target instanceof Expr.Subscript;
        Rejected.unless(single);
        return in(target, ExprContext.Store);
    }

    /** What a {@code del} statement deletes. */
    List<Expr> deleted(ElementsContext context) {
        return Lists.map(context.first, context.rest,
                element -> in(ast.expressions.plainElement(element), ExprContext.Del));
    }

    /** The expression as a target, or a refusal if it can't be one. */
    private Expr in(Expr expr, ExprContext use) {
        return switch (expr) {
            case Expr.Name name -> new Expr.Name(name.id(), use, name.span());
            case Expr.Attribute attribute ->
                new Expr.Attribute(attribute.value(), attribute.attr(), use, attribute.span());
            case Expr.Subscript subscript ->
                new Expr.Subscript(subscript.value(), subscript.slice(), use, subscript.span());
            case Expr.Tuple tuple -> new Expr.Tuple(in(tuple.elts(), use), use, tuple.span());
            case Expr.List list -> new Expr.List(in(list.elts(), use), use, list.span());
            case Expr.Starred starred -> starred(starred, use);
            default -> throw Rejected.here();
        };
    }

    private Expr starred(Expr.Starred starred, ExprContext use) {
        Rejected.unless(use == ExprContext.Store);
        return new Expr.Starred(in(starred.value(), use), use, starred.span());
    }

    private List<Expr> in(List<Expr> exprs, ExprContext use) {
        List<Expr> targets = new ArrayList<>(exprs.size());
        for (Expr expr : exprs) {
            targets.add(in(expr, use));
        }
        return Lists.frozen(targets);
    }
}
