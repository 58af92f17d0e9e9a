package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.MatchCase;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.ast.WithItem;
import org.pyjc.grammar.PythonParser.AsyncStatementContext;
import org.pyjc.grammar.PythonParser.BlockContext;
import org.pyjc.grammar.PythonParser.CaseBlockContext;
import org.pyjc.grammar.PythonParser.ClassDefinitionContext;
import org.pyjc.grammar.PythonParser.ClassStatementContext;
import org.pyjc.grammar.PythonParser.CompoundStatementContext;
import org.pyjc.grammar.PythonParser.DecoratedStatementContext;
import org.pyjc.grammar.PythonParser.DecoratorContext;
import org.pyjc.grammar.PythonParser.ElifBranchContext;
import org.pyjc.grammar.PythonParser.ElseBranchContext;
import org.pyjc.grammar.PythonParser.ForLoopContext;
import org.pyjc.grammar.PythonParser.ForStatementContext;
import org.pyjc.grammar.PythonParser.FunctionDefinitionContext;
import org.pyjc.grammar.PythonParser.FunctionStatementContext;
import org.pyjc.grammar.PythonParser.IfStatementContext;
import org.pyjc.grammar.PythonParser.MatchStatementContext;
import org.pyjc.grammar.PythonParser.StatementContext;
import org.pyjc.grammar.PythonParser.TryStatementContext;
import org.pyjc.grammar.PythonParser.WhileStatementContext;
import org.pyjc.grammar.PythonParser.WithBlockContext;
import org.pyjc.grammar.PythonParser.WithItemContext;
import org.pyjc.grammar.PythonParser.WithStatementContext;

/**
 * Statements with blocks.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class CompoundStatementBuilder {

    private final AstBuilder ast;
    private final TryBuilder tries;

    CompoundStatementBuilder(AstBuilder ast) {
        this.ast = ast;
        this.tries = new TryBuilder(ast, this);
    }

    Stmt build(CompoundStatementContext context) {
        return switch (context) {
            case IfStatementContext statement -> ifStatement(statement);
            case WhileStatementContext statement -> new Stmt.While(
                    ast.expressions.namedElement(statement.condition), block(statement.body),
                    elseBlock(statement.orelse), span(statement));
            case ForStatementContext statement -> forLoop(statement.loop, null);
            case WithStatementContext statement -> with(statement.item, null);
            case FunctionStatementContext statement -> function(statement.function, null, List.of());
            case ClassStatementContext statement -> classDefinition(statement.cls, List.of());
            case DecoratedStatementContext statement -> decorated(statement);
            case AsyncStatementContext statement -> async(statement);
            case TryStatementContext statement -> tries.build(statement);
            case MatchStatementContext statement -> new Stmt.Match(ast.expressions.subject(statement.subject),
                    Lists.map(statement.cases, this::caseBlock), span(statement));
            default -> throw Rejected.here();
        };
    }

    private Span span(CompoundStatementContext context) {
        return ast.spans.ofBlock(context.start, context.stop);
    }

    List<Stmt> block(BlockContext context) {
        List<Stmt> statements = new ArrayList<>();
        if (context.simple != null) {
            ast.simple.build(context.simple, statements);
        } else {
            for (StatementContext statement : context.statements) {
                ast.statement(statement, statements);
            }
        }
        return Lists.frozen(statements);
    }

    List<Stmt> elseBlock(ElseBranchContext context) {
        return context == null ? List.of() : block(context.body);
    }

    private Stmt ifStatement(IfStatementContext context) {
        Expr condition = ast.expressions.namedElement(context.condition);
        List<Stmt> body = block(context.body);
        List<Expr> conditions = new ArrayList<>(context.branches.size());
        List<List<Stmt>> bodies = new ArrayList<>(context.branches.size());
        for (ElifBranchContext branch : context.branches) {
            conditions.add(ast.expressions.namedElement(branch.condition));
            bodies.add(block(branch.body));
        }
        List<Stmt> orelse = elseBlock(context.orelse);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            Span span = ast.spans.ofBlock(context.branches.get(i).start, context.stop);
            orelse = List.of(new Stmt.If(conditions.get(i), bodies.get(i), orelse, span));
        }
        return new Stmt.If(condition, body, orelse, span(context));
    }

    private Stmt forLoop(ForLoopContext context, Token async) {
        Expr target = ast.targets.stored(context.to);
        Expr iterable = ast.expressions.elements(context.iterable);
        List<Stmt> body = block(context.body);
        List<Stmt> orelse = elseBlock(context.orelse);
        Span span = ast.spans.ofBlock(async == null ? context.start : async, context.stop);
        return async == null ? new Stmt.For(target, iterable, body, orelse, null, span)
                : new Stmt.AsyncFor(target, iterable, body, orelse, null, span);
    }

    private Stmt with(WithBlockContext context, Token async) {
        List<WithItem> items = Lists.map(context.items, this::withItem);
        List<Stmt> body = block(context.body);
        Span span = ast.spans.ofBlock(async == null ? context.start : async, context.stop);
        return async == null ? new Stmt.With(items, body, null, span) : new Stmt.AsyncWith(items, body, null, span);
    }

    private WithItem withItem(WithItemContext context) {
        Expr value = ast.expressions.test(context.value);
        return new WithItem(value, context.variable == null ? null : ast.targets.stored(context.variable));
    }

    private Stmt async(AsyncStatementContext context) {
        if (context.function != null) {
            return function(context.function, context.start, List.of());
        }
        return context.loop != null ? forLoop(context.loop, context.start) : with(context.item, context.start);
    }

    private Stmt decorated(DecoratedStatementContext context) {
        List<Expr> decorators = Lists.map(context.decorators, this::decorator);
        return context.cls != null ? classDefinition(context.cls, decorators)
                : function(context.function, context.async, decorators);
    }

    private Expr decorator(DecoratorContext context) {
        return ast.expressions.namedElement(context.value);
    }

    private Stmt function(FunctionDefinitionContext context, Token async, List<Expr> decorators) {
        List<TypeParam> types = ast.parameters.types(context.typeParams);
        Arguments parameters = ast.parameters.build(context.params);
        Expr result = context.result == null ? null : ast.expressions.test(context.result);
        List<Stmt> body = block(context.body);
        String name = Names.of(context.name);
        Span span = ast.spans.ofBlock(async == null ? context.start : async, context.stop);
        return async == null
                ? new Stmt.FunctionDef(name, parameters, body, decorators, result, null, types, span)
                : new Stmt.AsyncFunctionDef(name, parameters, body, decorators, result, null, types, span);
    }

    private Stmt classDefinition(ClassDefinitionContext context, List<Expr> decorators) {
        List<TypeParam> types = ast.parameters.types(context.params);
        CallBuilder.Arguments arguments = ast.calls.arguments(context.args);
        List<Stmt> body = block(context.body);
        Span span = ast.spans.ofBlock(context.start, context.stop);
        return new Stmt.ClassDef(Names.of(context.name), arguments.positional(), arguments.keywords(), body,
                decorators, types, span);
    }

    private MatchCase caseBlock(CaseBlockContext context) {
        Expr guard = context.guard == null ? null : ast.expressions.namedElement(context.guard);
        return new MatchCase(ast.patterns.open(context.pattern), guard, block(context.body));
    }
}
