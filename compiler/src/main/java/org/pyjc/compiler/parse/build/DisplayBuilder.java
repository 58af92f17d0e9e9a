package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonParser.BraceDisplayContext;
import org.pyjc.grammar.PythonParser.BraceItemContext;
import org.pyjc.grammar.PythonParser.ComprehensionClauseContext;
import org.pyjc.grammar.PythonParser.ComprehensionContext;
import org.pyjc.grammar.PythonParser.ElementContext;
import org.pyjc.grammar.PythonParser.GroupContext;
import org.pyjc.grammar.PythonParser.ListDisplayContext;
import org.pyjc.grammar.PythonParser.OperationContext;

/**
 * What stands in brackets: groups, tuples, lists, sets, dicts, and comprehensions of each.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class DisplayBuilder {

    private final AstBuilder ast;

    DisplayBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** {@code (x)}, {@code (x, y)}, {@code (x for x in y)}, {@code (yield)} or {@code ()}. */
    Expr group(GroupContext context) {
        if (context.yielded != null) {
            return ast.expressions.yielded(context.yielded);
        }
        Span span = ast.spans.of(context);
        if (context.first == null) {
            return new Expr.Tuple(List.of(), ExprContext.Load, span);
        }
        if (context.generator != null) {
            return new Expr.GeneratorExp(item(context.first), comprehension(context.generator), span);
        }
        if (ast.spans.after(context.first.stop) == context.stop) {
            return ast.expressions.namedElement(context.first);
        }
        List<Expr> elements = Lists.map(context.first, context.rest, ast.expressions::listedElement);
        return new Expr.Tuple(elements, ExprContext.Load, span);
    }

    Expr list(ListDisplayContext context) {
        Span span = ast.spans.of(context);
        if (context.first == null) {
            return new Expr.List(List.of(), ExprContext.Load, span);
        }
        if (context.generator != null) {
            return new Expr.ListComp(item(context.first), comprehension(context.generator), span);
        }
        List<Expr> elements = Lists.map(context.first, context.rest, ast.expressions::listedElement);
        return new Expr.List(elements, ExprContext.Load, span);
    }

    /** The element that a comprehension makes: never starred. */
    private Expr item(ElementContext context) {
        return ast.expressions.namedElement(context);
    }

    Expr brace(BraceDisplayContext context) {
        Span span = ast.spans.of(context);
        if (context.first == null) {
            return new Expr.Dict(List.of(), List.of(), span);
        }
        return isEntry(context.first) ? dict(context, span) : set(context, span);
    }

    private static boolean isEntry(BraceItemContext item) {
        return item.mapping != null || item.value != null;
    }

    private Expr set(BraceDisplayContext context, Span span) {
        if (context.generator != null) {
            return new Expr.SetComp(item(context.first.key), comprehension(context.generator), span);
        }
        return new Expr.Set(Lists.map(context.first, context.rest, this::setElement), span);
    }

    private Expr setElement(BraceItemContext item) {
        Rejected.unless(!isEntry(item));
        return ast.expressions.listedElement(item.key);
    }

    private Expr dict(BraceDisplayContext context, Span span) {
        if (context.generator != null) {
            Rejected.unless(context.first.mapping == null);
            Expr key = key(context.first);
            Expr value = ast.expressions.test(context.first.value);
            return new Expr.DictComp(key, value, comprehension(context.generator), span);
        }
        List<Expr> keys = new ArrayList<>(context.rest.size() + 1);
        List<Expr> values = new ArrayList<>(context.rest.size() + 1);
        entry(context.first, keys, values);
        for (BraceItemContext item : context.rest) {
            entry(item, keys, values);
        }
        return new Expr.Dict(Lists.frozen(keys), Lists.frozen(values), span);
    }

    private void entry(BraceItemContext item, List<Expr> keys, List<Expr> values) {
        Rejected.unless(isEntry(item));
        if (item.mapping != null) {
            Rejected.unless(OperationBuilder.loosestLevel(ast, item.mapping) >= Operators.BIT_OR);
            keys.add(null);
            values.add(OperationBuilder.build(ast, item.mapping));
        } else {
            keys.add(key(item));
            values.add(ast.expressions.test(item.value));
        }
    }

    private Expr key(BraceItemContext item) {
        return ast.expressions.plainElement(item.key);
    }

    List<Comprehension> comprehension(ComprehensionContext context) {
        return Lists.map(context.clauses, this::clause);
    }

    private Comprehension clause(ComprehensionClauseContext context) {
        Expr target = ast.targets.stored(context.to);
        Expr iterable = operation(context.iterable);
        List<Expr> conditions = Lists.map(context.conditions, this::operation);
        return new Comprehension(target, iterable, conditions, context.async != null);
    }

    private Expr operation(OperationContext context) {
        return OperationBuilder.build(ast, context);
    }
}
