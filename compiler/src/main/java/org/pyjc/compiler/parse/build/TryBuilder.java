package org.pyjc.compiler.parse.build;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.ExceptBranchContext;
import org.pyjc.grammar.PythonParser.TryStatementContext;

/**
 * {@code try} with {@code except}, {@code except*} (PEP 654) and {@code finally}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class TryBuilder {

    private final AstBuilder ast;
    private final CompoundStatementBuilder blocks;

    TryBuilder(AstBuilder ast, CompoundStatementBuilder blocks) {
        this.ast = ast;
        this.blocks = blocks;
    }

    Stmt build(TryStatementContext context) {
        List<Stmt> body = blocks.block(context.body);
        List<ExceptHandler> handlers = Lists.map(context.handlers, this::handler);
        boolean star = !handlers.isEmpty() && isStar(context.handlers.get(0));
        checkHandlers(context.handlers, star);
        List<Stmt> orelse = blocks.elseBlock(context.orelse);
        List<Stmt> last = context.final_ == null ? List.of() : blocks.block(context.final_.body);
        Span span = ast.spans.ofBlock(context.start, context.stop);
        return star ? new Stmt.TryStar(body, handlers, orelse, last, span)
                : new Stmt.Try(body, handlers, orelse, last, span);
    }

    private boolean isStar(ExceptBranchContext context) {
        return ast.spans.after(context.start).getType() == PythonLexer.STAR;
    }

    private void checkHandlers(List<ExceptBranchContext> handlers, boolean star) {
        for (ExceptBranchContext handler : handlers) {
            Rejected.unless(isStar(handler) == star);
            Rejected.unless(!star || !handler.types.isEmpty());
        }
    }

    private ExceptHandler handler(ExceptBranchContext context) {
        Expr type = context.types.isEmpty() ? null : type(context);
        return new ExceptHandler(type, Names.orNull(context.name), blocks.block(context.body),
                ast.spans.ofBlock(context.start, context.stop));
    }

    /** The type, or a tuple of types without parentheses (PEP 758), which can't have a name. */
    private Expr type(ExceptBranchContext context) {
        Token first = context.types.get(0).start;
        Token last = context.types.get(context.types.size() - 1).stop;
        Token after = ast.spans.after(last);
        boolean trailingComma = after.getType() == PythonLexer.COMMA;
        if (context.types.size() == 1 && !trailingComma) {
            return ast.expressions.test(context.types.get(0));
        }
        Rejected.unless(context.name == null);
        List<Expr> types = Lists.map(context.types, ast.expressions::test);
        return new Expr.Tuple(types, ExprContext.Load, ast.spans.of(first, trailingComma ? after : last));
    }
}
