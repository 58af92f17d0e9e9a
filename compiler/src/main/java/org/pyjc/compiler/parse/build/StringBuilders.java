package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.FormattedStringContext;
import org.pyjc.grammar.PythonParser.StringsContext;
import org.pyjc.grammar.PythonToken;

/**
 * Strings that stand beside each other: {@code 'a' 'b'}, {@code 'a' f'{b}'}.
 *
 * <p>Compare CPython Parser/action_helpers.c: {@code _PyPegen_concatenate_strings}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class StringBuilders {

    private final AstBuilder ast;
    private final FormattedStringBuilder formatted;

    StringBuilders(AstBuilder ast) {
        this.ast = ast;
        this.formatted = new FormattedStringBuilder(ast);
    }

    Expr build(StringsContext context) {
        PythonToken first = (PythonToken) context.start;
        if (first == context.stop) {
            return constant(first);
        }
        Span span = ast.spans.of(context);
        if (first.getType() == PythonLexer.TSTRING_START) {
            return templates(context, span);
        }
        List<Expr> parts = new ArrayList<>();
        int index = first.getTokenIndex();
        int last = context.stop.getTokenIndex();
        int next = 0;
        while (index <= last) {
            PythonToken token = ast.spans.token(index);
            if (token.getType() == PythonLexer.STRING) {
                parts.add(constant(token));
                index++;
            } else {
                FormattedStringContext string = context.formatted.get(next++);
                Rejected.unless(string.open.getType() == PythonLexer.FSTRING_START);
                formatted.parts(string, parts);
                index = string.stop.getTokenIndex() + 1;
            }
        }
        return context.formatted.isEmpty() ? concatenate(parts, span)
                : new Expr.JoinedStr(withoutBytes(parts), span);
    }

    private List<Expr> withoutBytes(List<Expr> parts) {
        for (Expr part : parts) {
            Rejected.unless(!(part instanceof Expr.Constant constant && constant.value() instanceof Literal.Bytes));
        }
        return StringParts.fold(parts);
    }

    private Expr templates(StringsContext context, Span span) {
        List<Expr> parts = new ArrayList<>();
        Token expected = context.start;
        for (FormattedStringContext string : context.formatted) {
            Rejected.unless(string.start == expected && string.open.getType() == PythonLexer.TSTRING_START);
            formatted.parts(string, parts);
            expected = ast.spans.after(string.stop);
        }
        Rejected.unless(context.formatted.get(context.formatted.size() - 1).stop == context.stop);
        return new Expr.TemplateStr(StringParts.fold(parts), span);
    }

    private Expr.Constant constant(PythonToken token) {
        return new Expr.Constant(ast.literals.read(token), LiteralReader.kind(token), ast.spans.of(token));
    }

    private Expr concatenate(List<Expr> parts, Span span) {
        Expr.Constant first = (Expr.Constant) parts.get(0);
        boolean bytes = first.value() instanceof Literal.Bytes;
        for (Expr part : parts) {
            Rejected.unless(((Expr.Constant) part).value() instanceof Literal.Bytes == bytes);
        }
        Literal value = bytes ? StringParts.joinBytes(parts) : StringParts.joinText(parts);
        return new Expr.Constant(value, first.kind(), span);
    }
}
