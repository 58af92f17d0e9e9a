package org.pyjc.compiler.parse.build;

import java.util.List;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.ElementContext;
import org.pyjc.grammar.PythonParser.LambdaParameterContext;
import org.pyjc.grammar.PythonParser.LambdaParametersContext;
import org.pyjc.grammar.PythonParser.ParameterContext;
import org.pyjc.grammar.PythonParser.ParametersContext;
import org.pyjc.grammar.PythonParser.TypeParameterContext;
import org.pyjc.grammar.PythonParser.TypeParametersContext;

/**
 * Parameters of functions and lambdas, and type parameters.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class ParameterBuilder {

    private final AstBuilder ast;

    ParameterBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Arguments build(ParametersContext context) {
        if (context == null) {
            return ParameterList.EMPTY;
        }
        ParameterList list = new ParameterList();
        for (ParameterContext parameter : context.list) {
            Expr value = parameter.value == null ? null : ast.expressions.test(parameter.value);
            list.add(parameter.kind, parameter.name == null ? null : arg(parameter), value);
        }
        return list.finish();
    }

    Arguments build(LambdaParametersContext context) {
        if (context == null) {
            return ParameterList.EMPTY;
        }
        ParameterList list = new ParameterList();
        for (LambdaParameterContext parameter : context.list) {
            Expr value = parameter.value == null ? null : ast.expressions.test(parameter.value);
            Arg arg = parameter.name == null ? null
                    : new Arg(Names.of(parameter.name), null, null, ast.spans.of(parameter.name));
            list.add(parameter.kind, arg, value);
        }
        return list.finish();
    }

    private Arg arg(ParameterContext context) {
        String name = Names.of(context.name);
        if (context.annotation == null) {
            return new Arg(name, null, null, ast.spans.of(context.name));
        }
        Expr annotation = ast.expressions.test(context.annotation);
        if (context.starred != null) {
            Rejected.unless(ast.expressions.isBitwiseOr(context.annotation));
            annotation = new Expr.Starred(annotation, ExprContext.Load,
                    ast.spans.of(context.starred, context.annotation.stop));
        }
        return new Arg(name, annotation, null, ast.spans.of(context.name, context.annotation.stop));
    }

    List<TypeParam> types(TypeParametersContext context) {
        return context == null ? List.of() : Lists.map(context.list, this::type);
    }

    private TypeParam type(TypeParameterContext context) {
        String name = Names.of(context.name);
        Span span = ast.spans.of(context);
        if (context.kind == null) {
            Expr bound = context.bound == null ? null : ast.expressions.test(context.bound);
            return new TypeParam.TypeVar(name, bound, plainDefault(context.value), span);
        }
        if (context.kind.getType() == PythonLexer.DOUBLESTAR) {
            return new TypeParam.ParamSpec(name, plainDefault(context.value), span);
        }
        Expr value = context.value == null ? null : ast.expressions.starElement(context.value);
        return new TypeParam.TypeVarTuple(name, value, span);
    }

    private Expr plainDefault(ElementContext context) {
        return context == null ? null : ast.expressions.plainElement(context);
    }
}
