package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.ArgumentContext;
import org.pyjc.grammar.PythonParser.ArgumentsContext;
import org.pyjc.grammar.PythonParser.TrailerContext;

/**
 * Calls, and the arguments of calls and classes.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class CallBuilder {

    /** The arguments of one call: {@code f(a, *b, c=d, **e)}. */
    record Arguments(List<Expr> positional, List<Keyword> keywords) {

        static final Arguments NONE = new Arguments(List.of(), List.of());
    }

    private final AstBuilder ast;

    CallBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Expr build(Expr function, TrailerContext context, Span span) {
        if (context.args == null) {
            return new Expr.Call(function, List.of(), List.of(), span);
        }
        List<ArgumentContext> list = context.args.list;
        if (list.size() == 1 && list.get(0).generator != null) {
            Expr generator = generator(list.get(0), context);
            return new Expr.Call(function, List.of(generator), List.of(), span);
        }
        Arguments arguments = arguments(context.args);
        return new Expr.Call(function, arguments.positional, arguments.keywords, span);
    }

    /** {@code f(x for x in y)}: the parentheses of the call are those of the generator. */
    private Expr generator(ArgumentContext context, TrailerContext call) {
        Rejected.unless(ast.spans.after(context.stop) == call.stop);
        Expr element;
        if (context.named != null) {
            element = named(context);
        } else {
            element = ast.expressions.test(context.value);
        }
        List<Comprehension> clauses = ast.displays.comprehension(context.generator);
        return new Expr.GeneratorExp(element, clauses, ast.spans.of(call.start, call.stop));
    }

    /** Arguments none of which is a generator without parentheses. */
    Arguments arguments(ArgumentsContext context) {
        if (context == null) {
            return Arguments.NONE;
        }
        List<Expr> positional = new ArrayList<>(context.list.size());
        List<Keyword> keywords = null;
        boolean mapping = false;
        for (ArgumentContext argument : context.list) {
            Rejected.unless(argument.generator == null);
            boolean unpacksMapping = argument.star != null && argument.star.getType() == PythonLexer.DOUBLESTAR;
            if (unpacksMapping || isKeyword(argument)) {
                keywords = keywords == null ? new ArrayList<>() : keywords;
                keywords.add(keyword(argument));
                mapping |= unpacksMapping;
            } else if (argument.star != null) {
                Rejected.unless(!mapping);
                positional.add(starred(argument));
            } else {
                Rejected.unless(keywords == null);
                positional.add(argument.named == null ? ast.expressions.test(argument.value) : named(argument));
            }
        }
        return new Arguments(Lists.frozen(positional), keywords == null ? List.of() : Lists.frozen(keywords));
    }

    private static boolean isKeyword(ArgumentContext argument) {
        return argument.op != null && argument.op.getType() == PythonLexer.EQUAL;
    }

    private Keyword keyword(ArgumentContext argument) {
        Span span = ast.spans.of(argument);
        if (argument.star != null) {
            return new Keyword(null, ast.expressions.test(argument.value), span);
        }
        Token name = ExpressionBuilder.bareName(argument.value);
        Rejected.unless(name != null);
        return new Keyword(Names.of(name), ast.expressions.test(argument.named), span);
    }

    private Expr starred(ArgumentContext argument) {
        return new Expr.Starred(ast.expressions.test(argument.value), ExprContext.Load, ast.spans.of(argument));
    }

    private Expr named(ArgumentContext argument) {
        return ast.expressions.named(argument.value, argument.named);
    }
}
