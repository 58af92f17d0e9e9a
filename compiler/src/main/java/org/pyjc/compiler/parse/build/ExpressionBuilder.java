package org.pyjc.compiler.parse.build;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.AssignedContext;
import org.pyjc.grammar.PythonParser.ElementContext;
import org.pyjc.grammar.PythonParser.ElementsContext;
import org.pyjc.grammar.PythonParser.LambdaContext;
import org.pyjc.grammar.PythonParser.TestContext;
import org.pyjc.grammar.PythonParser.YieldExpressionContext;

/**
 * Expressions around operators: conditionals, lambdas, stars, {@code :=}, tuples without parentheses, {@code yield}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class ExpressionBuilder {

    private final AstBuilder ast;

    ExpressionBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** The grammar's {@code expression}. */
    Expr test(TestContext context) {
        if (context.function != null) {
            return lambda(context.function);
        }
        if (context.condition == null) {
            return OperationBuilder.build(ast, context.first);
        }
        ast.nesting.enter();
        Expr body = OperationBuilder.build(ast, context.first);
        Expr condition = OperationBuilder.build(ast, context.condition);
        Expr orelse = test(context.orelse);
        ast.nesting.leave();
        return new Expr.IfExp(condition, body, orelse, ast.spans.of(context));
    }

    private Expr lambda(LambdaContext context) {
        ast.nesting.enter();
        var parameters = ast.parameters.build(context.params);
        Expr body = test(context.body);
        ast.nesting.leave();
        return new Expr.Lambda(parameters, body, ast.spans.of(context));
    }

    /** The token, if an expression is nothing but a name without parentheses, else null. */
    static Token bareName(TestContext context) {
        return context.start == context.stop && context.start.getType() == PythonLexer.NAME ? context.start : null;
    }

    /** {@code name := value}. */
    Expr named(TestContext target, TestContext value) {
        Token name = bareName(target);
        Rejected.unless(name != null);
        Expr stored = new Expr.Name(Names.of(name), ExprContext.Store, ast.spans.of(name));
        return new Expr.NamedExpr(stored, test(value), ast.spans.of(target.start, value.stop));
    }

    static boolean isStarred(ParserRuleContext element) {
        return element.start.getType() == PythonLexer.STAR;
    }

    /** An expression, neither starred nor named. */
    Expr plainElement(ElementContext context) {
        Rejected.unless(!isStarred(context) && context.named == null);
        return test(context.value);
    }

    /** An expression that may be named. */
    Expr namedElement(ElementContext context) {
        Rejected.unless(!isStarred(context));
        return context.named == null ? test(context.value) : named(context.value, context.named);
    }

    /** An element of a display: it may be starred or named. */
    Expr listedElement(ElementContext context) {
        return isStarred(context) ? starElement(context) : namedElement(context);
    }

    /** An element of a tuple without parentheses: it may be starred, not named. */
    Expr starElement(ElementContext context) {
        Rejected.unless(context.named == null);
        if (!isStarred(context)) {
            return test(context.value);
        }
        Rejected.unless(isBitwiseOr(context.value));
        return new Expr.Starred(test(context.value), ExprContext.Load, ast.spans.of(context));
    }

    /** A subscript, which may be named; a star takes any expression. */
    Expr subscriptElement(ElementContext context) {
        if (!isStarred(context)) {
            return namedElement(context);
        }
        Rejected.unless(context.named == null);
        return new Expr.Starred(test(context.value), ExprContext.Load, ast.spans.of(context));
    }

    boolean isBitwiseOr(TestContext context) {
        return context.first != null && context.condition == null
                && OperationBuilder.loosestLevel(ast, context.first) >= Operators.BIT_OR;
    }

    /** The grammar's {@code star_expressions}: one expression, or a tuple without parentheses. */
    Expr elements(ElementsContext context) {
        if (context.first.stop == context.stop) {
            return starElement(context.first);
        }
        List<Expr> elements = Lists.map(context.first, context.rest, this::starElement);
        return new Expr.Tuple(elements, ExprContext.Load, ast.spans.of(context));
    }

    /** The grammar's {@code expressions}: nothing starred. */
    Expr plainElements(ElementsContext context) {
        if (context.first.stop == context.stop) {
            return plainElement(context.first);
        }
        List<Expr> elements = Lists.map(context.first, context.rest, this::plainElement);
        return new Expr.Tuple(elements, ExprContext.Load, ast.spans.of(context));
    }

    /** What a {@code match} statement matches: a tuple of any elements, or one expression that may be named. */
    Expr subject(ElementsContext context) {
        if (context.first.stop == context.stop) {
            return namedElement(context.first);
        }
        List<Expr> elements = Lists.map(context.first, context.rest, this::listedElement);
        return new Expr.Tuple(elements, ExprContext.Load, ast.spans.of(context));
    }

    /** A value that may be a {@code yield}. */
    Expr assigned(AssignedContext context) {
        return context.yielded != null ? yielded(context.yielded) : elements(context.list);
    }

    Expr yielded(YieldExpressionContext context) {
        if (context.source != null) {
            return new Expr.YieldFrom(test(context.source), ast.spans.of(context));
        }
        Expr value = context.value == null ? null : elements(context.value);
        return new Expr.Yield(value, ast.spans.of(context));
    }
}
