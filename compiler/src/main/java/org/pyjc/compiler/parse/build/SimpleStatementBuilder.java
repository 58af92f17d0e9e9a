package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.AssertStatementContext;
import org.pyjc.grammar.PythonParser.AssignedContext;
import org.pyjc.grammar.PythonParser.BreakStatementContext;
import org.pyjc.grammar.PythonParser.ContinueStatementContext;
import org.pyjc.grammar.PythonParser.DeleteStatementContext;
import org.pyjc.grammar.PythonParser.ExpressionStatementContext;
import org.pyjc.grammar.PythonParser.FromImportStatementContext;
import org.pyjc.grammar.PythonParser.GlobalStatementContext;
import org.pyjc.grammar.PythonParser.ImportStatementContext;
import org.pyjc.grammar.PythonParser.NonlocalStatementContext;
import org.pyjc.grammar.PythonParser.PassStatementContext;
import org.pyjc.grammar.PythonParser.RaiseStatementContext;
import org.pyjc.grammar.PythonParser.ReturnStatementContext;
import org.pyjc.grammar.PythonParser.SimpleStatementContext;
import org.pyjc.grammar.PythonParser.SimpleStatementsContext;
import org.pyjc.grammar.PythonParser.TestContext;
import org.pyjc.grammar.PythonParser.TypeAliasStatementContext;

/**
 * Statements that fit on one line.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class SimpleStatementBuilder {

    private final AstBuilder ast;
    private final ImportBuilder imports;

    SimpleStatementBuilder(AstBuilder ast) {
        this.ast = ast;
        this.imports = new ImportBuilder(ast);
    }

    void build(SimpleStatementsContext context, List<Stmt> out) {
        List<SimpleStatementContext> list = context.list;
        for (int i = 0; i < list.size(); i++) {
            out.add(build(list.get(i)));
        }
    }

    private Stmt build(SimpleStatementContext context) {
        Span span = ast.spans.of(context);
        return switch (context) {
            case ExpressionStatementContext statement -> expression(statement, span);
            case ReturnStatementContext statement ->
                new Stmt.Return(statement.value == null ? null : ast.expressions.elements(statement.value), span);
            case PassStatementContext statement -> new Stmt.Pass(span);
            case BreakStatementContext statement -> new Stmt.Break(span);
            case ContinueStatementContext statement -> new Stmt.Continue(span);
            case RaiseStatementContext statement ->
                new Stmt.Raise(testOrNull(statement.exc), testOrNull(statement.cause), span);
            case GlobalStatementContext statement -> new Stmt.Global(Names.of(statement.names), span);
            case NonlocalStatementContext statement -> new Stmt.Nonlocal(Names.of(statement.names), span);
            case DeleteStatementContext statement -> new Stmt.Delete(ast.targets.deleted(statement.list), span);
            case AssertStatementContext statement -> new Stmt.Assert(ast.expressions.test(statement.condition),
                    testOrNull(statement.message), span);
            case ImportStatementContext statement -> imports.build(statement, span);
            case FromImportStatementContext statement -> imports.build(statement, span);
            case TypeAliasStatementContext statement -> typeAlias(statement, span);
            default -> throw Rejected.here();
        };
    }

    private Expr testOrNull(TestContext context) {
        return context == null ? null : ast.expressions.test(context);
    }

    private Stmt typeAlias(TypeAliasStatementContext context, Span span) {
        Expr name = new Expr.Name(Names.of(context.name), ExprContext.Store, ast.spans.of(context.name));
        return new Stmt.TypeAlias(name, ast.parameters.types(context.params),
                ast.expressions.test(context.value), span);
    }

    private Stmt expression(ExpressionStatementContext context, Span span) {
        if (context.first.stop == context.stop) {
            return new Stmt.ExprStmt(ast.expressions.assigned(context.first), span);
        }
        if (!context.more.isEmpty()) {
            return assignment(context, span);
        }
        Token operator = ast.spans.after(context.first.stop);
        if (operator.getType() == PythonLexer.COLON) {
            return annotation(context, span);
        }
        return new Stmt.AugAssign(ast.targets.single(context.first), Operators.binary(operator.getType()),
                ast.expressions.assigned(context.value), span);
    }

    private Stmt assignment(ExpressionStatementContext context, Span span) {
        int last = context.more.size() - 1;
        List<Expr> targets = new ArrayList<>(last + 1);
        targets.add(ast.targets.stored(context.first));
        for (AssignedContext target : context.more.subList(0, last)) {
            targets.add(ast.targets.stored(target));
        }
        Expr value = ast.expressions.assigned(context.more.get(last));
        return new Stmt.Assign(Lists.frozen(targets), value, null, span);
    }

    private Stmt annotation(ExpressionStatementContext context, Span span) {
        Expr target = ast.targets.single(context.first);
        boolean simple = context.first.start.getType() == PythonLexer.NAME && target instanceof Expr.Name;
        Expr annotation = ast.expressions.test(context.annotation);
        Expr value = context.value == null ? null : ast.expressions.assigned(context.value);
        return new Stmt.AnnAssign(target, annotation, value, simple, span);
    }
}
