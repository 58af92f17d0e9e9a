package org.pyjc.compiler.parse.build;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonToken;
import org.pyjc.grammar.TokenArray;

/**
 * Where nodes are: from tokens to spans.
 *
 * <p>Thread safety: none, one builder uses it.
 */
public final class Spans {

    private final SourceText source;
    private final TokenArray tokens;

    Spans(SourceText source, TokenArray tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    Span of(Token token) {
        return of(token, token);
    }

    Span of(ParserRuleContext context) {
        return of(context.start, context.stop);
    }

    Span of(Token first, Token last) {
        int end = ((PythonToken) last).end();
        int endLine = last.getLine();
        int start = source.lineStart(endLine);
        if (end >= source.lineStart(endLine + 1)) {
            endLine = source.lineOf(end);
            start = source.lineStart(endLine);
        }
        if (source.isAscii()) {
            return new Span(first.getLine(), first.getCharPositionInLine(), endLine, end - start);
        }
        return new Span(first.getLine(), source.byteColumn(first.getLine(), first.getStartIndex()),
                endLine, source.byteColumn(endLine, end));
    }

    /** The span of a text part of an f- or t-string; both braces count where {@code {{} or {@code }}} ends it. */
    Span ofText(PythonToken token) {
        Span span = of(token);
        boolean doubledBrace = after(token).getStartIndex() == token.end() + 1;
        return doubledBrace
                ? new Span(span.lineno(), span.colOffset(), span.endLineno(), span.endColOffset() + 1) : span;
    }

    /** The span from the start of a span to the end of a token. */
    Span of(Span first, Token last) {
        return first.to(of(last));
    }

    /** The span of a statement that ends with a block: without the newlines and dedents at its end. */
    Span ofBlock(Token first, Token last) {
        int index = last.getTokenIndex();
        while (isLayout(tokens.get(index).getType())) {
            index--;
        }
        return of(first, tokens.get(index));
    }

    private static boolean isLayout(int type) {
        return type == PythonLexer.NEWLINE || type == PythonLexer.DEDENT || type == PythonLexer.INDENT
                || type == Token.EOF;
    }

    /** The token after one. */
    PythonToken after(Token token) {
        return tokens.get(token.getTokenIndex() + 1);
    }

    /** The token before one. */
    PythonToken before(Token token) {
        return tokens.get(token.getTokenIndex() - 1);
    }

    PythonToken token(int index) {
        return tokens.get(index);
    }
}
