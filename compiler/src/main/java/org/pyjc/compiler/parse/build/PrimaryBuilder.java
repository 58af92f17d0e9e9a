package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.PrimaryContext;
import org.pyjc.grammar.PythonParser.SliceContext;
import org.pyjc.grammar.PythonParser.TrailerContext;
import org.pyjc.grammar.PythonToken;

/**
 * Atoms and what follows them: attributes, calls, subscripts.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class PrimaryBuilder {

    private static final Literal TRUE = new Literal.Bool(true);
    private static final Literal FALSE = new Literal.Bool(false);

    private final AstBuilder ast;

    PrimaryBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Expr build(PrimaryContext context) {
        Expr value = atom(context);
        List<TrailerContext> trailers = context.trailers;
        for (int i = 0; i < trailers.size(); i++) {
            value = trailer(value, context.start, trailers.get(i));
        }
        return value;
    }

    /** The token, if the primary is nothing but a name without parentheses, else null. */
    static Token bareName(PrimaryContext context) {
        return context.start == context.stop && context.start.getType() == PythonLexer.NAME ? context.start : null;
    }

    private Expr atom(PrimaryContext context) {
        PythonToken token = (PythonToken) context.start;
        return switch (token.getType()) {
            case PythonLexer.NAME -> new Expr.Name(Names.of(token), ExprContext.Load, ast.spans.of(token));
            case PythonLexer.NUMBER -> constant(NumberLiterals.parse(token.getText()), token);
            case PythonLexer.LPAR -> ast.displays.group(context.paren);
            case PythonLexer.LSQB -> ast.displays.list(context.square);
            case PythonLexer.LBRACE -> ast.displays.brace(context.curly);
            case PythonLexer.STRING, PythonLexer.FSTRING_START, PythonLexer.TSTRING_START ->
                ast.strings.build(context.text);
            default -> constant(constantOf(token.getType()), token);
        };
    }

    /** The value of a keyword or of the ellipsis. */
    static Literal constantOf(int type) {
        return switch (type) {
            case PythonLexer.NONE -> Literal.None.NONE;
            case PythonLexer.TRUE -> TRUE;
            case PythonLexer.FALSE -> FALSE;
            default -> Literal.Ellipsis.ELLIPSIS;
        };
    }

    private Expr constant(Literal value, Token token) {
        return new Expr.Constant(value, null, ast.spans.of(token));
    }

    private Expr trailer(Expr value, Token first, TrailerContext context) {
        Span span = ast.spans.of(first, context.stop);
        return switch (context.start.getType()) {
            case PythonLexer.DOT -> new Expr.Attribute(value, Names.of(context.name), ExprContext.Load, span);
            case PythonLexer.LPAR -> ast.calls.build(value, context, span);
            default -> new Expr.Subscript(value, slices(context), ExprContext.Load, span);
        };
    }

    private Expr slices(TrailerContext context) {
        Token afterFirst = ast.spans.after(context.slices.get(0).stop);
        boolean starred = context.slices.get(0).start.getType() == PythonLexer.STAR;
        if (afterFirst == context.stop && !starred) {
            return slice(context.slices.get(0));
        }
        List<Expr> items = new ArrayList<>(context.slices.size());
        for (SliceContext slice : context.slices) {
            items.add(slice(slice));
        }
        Token last = ast.spans.before(context.stop);
        return new Expr.Tuple(Lists.frozen(items), ExprContext.Load,
                ast.spans.of(context.slices.get(0).start, last));
    }

    private Expr slice(SliceContext context) {
        if (context.item != null && context.tail == null) {
            return ast.expressions.subscriptElement(context.item);
        }
        Expr lower = context.item == null ? null : ast.expressions.plainElement(context.item);
        Expr upper = context.tail.upper == null ? null : ast.expressions.test(context.tail.upper);
        Expr step = context.tail.step == null ? null : ast.expressions.test(context.tail.step);
        Token last = lastOfSlice(context);
        return new Expr.Slice(lower, upper, step, ast.spans.of(context.start, last));
    }

    /** The last token of a slice; the parser sets no useful one on a tail that is empty. */
    private Token lastOfSlice(SliceContext context) {
        if (context.tail.step != null) {
            return context.tail.step.stop;
        }
        if (context.tail.second != null) {
            return context.tail.second;
        }
        if (context.tail.upper != null) {
            return context.tail.upper.stop;
        }
        return context.item == null ? context.start : ast.spans.after(context.item.stop);
    }
}
