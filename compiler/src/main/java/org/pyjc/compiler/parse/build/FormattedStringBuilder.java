package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.FormattedStringContext;
import org.pyjc.grammar.PythonParser.ReplacementFieldContext;
import org.pyjc.grammar.PythonToken;

/**
 * The parts of f-strings (PEP 701) and t-strings (PEP 750): {@code f'a{b!r:>{c}}'} becomes
 * {@code [Constant('a'), FormattedValue(b, 114, JoinedStr([Constant('>'), FormattedValue(c)]))]}.
 *
 * <p>Compare CPython Parser/action_helpers.c: {@code _PyPegen_joined_str}, {@code _PyPegen_formatted_value},
 * {@code _PyPegen_interpolation}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class FormattedStringBuilder {

    private static final int NO_CONVERSION = -1;

    private final AstBuilder ast;

    FormattedStringBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** Appends the parts of one string, not yet joined. */
    void parts(FormattedStringContext context, List<Expr> out) {
        String opening = context.open.getText();
        boolean raw = opening.indexOf('r') >= 0 || opening.indexOf('R') >= 0;
        boolean template = context.open.getType() == PythonLexer.TSTRING_START;
        int first = context.start.getTokenIndex() + 1;
        int last = context.stop.getTokenIndex() - 1;
        parts(first, last, context.fields, new Kind(raw, template, context.stop), out);
    }

    /** What holds for the whole of a string: {@code end} is its last token. */
    private record Kind(boolean raw, boolean template, Token end) {
    }

    private void parts(int first, int last, List<ReplacementFieldContext> fields, Kind kind, List<Expr> out) {
        int index = first;
        int next = 0;
        while (index <= last) {
            PythonToken token = ast.spans.token(index);
            if (token.getType() == PythonLexer.LBRACE) {
                ReplacementFieldContext field = fields.get(next++);
                field(field, kind, out);
                index = field.stop.getTokenIndex() + 1;
            } else {
                int line = kind.end == null ? token.getLine() : kind.end.getLine();
                Literal value = ast.literals.readPart(token, kind.raw, line);
                out.add(new Expr.Constant(value, null, ast.spans.ofText(token)));
                index++;
            }
        }
    }

    private void field(ReplacementFieldContext context, Kind kind, List<Expr> out) {
        Span span = ast.spans.of(context);
        Expr value = ast.expressions.assigned(context.value);
        int conversion = conversion(context);
        Expr spec = context.colon == null ? null : spec(context, kind);
        String text = context.equal != null || kind.template ? FieldText.of(ast.source, context) : null;
        if (context.equal != null) {
            Span end = ast.spans.of(FieldText.end(context));
            Span place = new Span(span.lineno(), span.colOffset() + 1, end.lineno(), end.colOffset());
            out.add(new Expr.Constant(Literal.Str.of(text), null, place));
        }
        out.add(kind.template
                ? new Expr.Interpolation(value, Literal.Str.of(FieldText.expression(text)), conversion, spec, span)
                : new Expr.FormattedValue(value, conversion, spec, span));
    }

    private int conversion(ReplacementFieldContext context) {
        if (context.bang == null) {
            return context.equal != null && context.colon == null ? 'r' : NO_CONVERSION;
        }
        PythonToken name = (PythonToken) context.conversion;
        Rejected.unless(name.getStartIndex() == ((PythonToken) context.bang).end());
        Rejected.unless(name.is("r") || name.is("s") || name.is("a"));
        return name.getText().charAt(0);
    }

    private Expr spec(ReplacementFieldContext context, Kind kind) {
        List<Expr> parts = new ArrayList<>();
        int first = context.colon.getTokenIndex() + 1;
        int last = context.close.getTokenIndex() - 1;
        parts(first, last, context.spec.fields, new Kind(kind.raw, false, null), parts);
        Token end = last < first ? context.colon : ast.spans.token(last);
        return new Expr.JoinedStr(StringParts.fold(parts), ast.spans.of(context.colon, end));
    }
}
