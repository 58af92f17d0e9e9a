package org.pyjc.compiler.parse.diagnose;

import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonToken;

/**
 * Makes errors at the places where CPython reports them. Compare CPython Parser/pegen_errors.c:
 * {@code _PyPegen_raise_error}, {@code _PyPegen_raise_error_known_location}.
 *
 * <p>Thread safety: none, one diagnosis uses it.
 */
final class ErrorPlaces {

    private final SourceText source;
    private final TokenFeed tokens;

    ErrorPlaces(SourceText source, TokenFeed tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** From the start of a token to the end of another. */
    PySyntaxError range(int first, int last, String message) {
        PythonToken from = tokens.token(first);
        PythonToken to = tokens.token(last);
        if (hasNoColumn(from)) {
            return make(Kind.SYNTAX_ERROR, message, lineOf(from), -1, lineOf(to), -1);
        }
        int endLine = endLineOf(to);
        return make(Kind.SYNTAX_ERROR, message, from.getLine(), column(from.getLine(), from.getStartIndex()),
                endLine, column(endLine, to.end()));
    }

    /** From the start of a token to where reading is. */
    PySyntaxError toLastToken(int first, String message) {
        PythonToken from = tokens.token(first);
        PythonToken last = tokens.token(tokens.last());
        int endLine = tokenizerLine();
        int start = hasNoColumn(from) ? -1 : column(from.getLine(), from.getStartIndex());
        return make(Kind.SYNTAX_ERROR, message, lineOf(from), start, endLine, column(endLine, last.end()) - 1);
    }

    /** Somewhere on a line. */
    PySyntaxError line(int line, String message) {
        return make(Kind.SYNTAX_ERROR, message, line, -1, line, -1);
    }

    /** At one token, whatever it is. */
    PySyntaxError at(Kind kind, int index, String message) {
        PythonToken token = tokens.token(index);
        if (!hasNoColumn(token)) {
            PySyntaxError error = range(index, index, message);
            return kind == Kind.SYNTAX_ERROR ? error : withKind(error, kind);
        }
        int line = lineOf(token);
        int current = tokenizerLine();
        int column = (tokens.atEnd(token) ? source.text().length() : tokens.token(tokens.last()).end())
                - source.lineStart(current);
        String text = text(line);
        return new PySyntaxError(kind, message, source.filename(), line,
                characters(text, utf8Column(current, source.lineStart(current) + column)), text, line, -1);
    }

    private static PySyntaxError withKind(PySyntaxError e, Kind kind) {
        return new PySyntaxError(kind, e.getMessage(), e.filename(), e.lineno(), e.offset(), e.text(),
                e.endLineno(), e.endOffset());
    }

    /** An error whose columns count bytes from 0; -1 is unknown. */
    PySyntaxError make(Kind kind, String message, int line, int column, int endLine, int endColumn) {
        String text = text(line);
        return new PySyntaxError(kind, message, source.filename(), line, characters(text, column + 1), text, endLine,
                endColumn < 0 ? endColumn + 1 : characters(text, endColumn + 1));
    }

    // Lines and columns -------------------------------------------------------------------------------------------

    private boolean hasNoColumn(PythonToken token) {
        int type = token.getType();
        return tokens.atEnd(token) || type == PythonLexer.INDENT || type == PythonLexer.DEDENT || type == Token.EOF;
    }

    private int lineOf(PythonToken token) {
        return tokens.atEnd(token) ? source.lastLine() : token.getLine();
    }

    /** The line that the tokenizer is on after the last token that was read. */
    private int tokenizerLine() {
        return endLineOf(tokens.token(Math.max(0, tokens.last())));
    }

    private int endLineOf(PythonToken token) {
        if (tokens.atEnd(token)) {
            return source.lastLine();
        }
        return token.getType() == PythonLexer.NEWLINE || token.end() <= token.getStartIndex() ? token.getLine()
                : source.lineOf(token.end() - 1);
    }

    private int column(int line, int offset) {
        return utf8Column(line, offset);
    }

    private int utf8Column(int line, int offset) {
        return source.byteColumn(line, Math.min(offset, source.text().length()));
    }

    /** The line as the error has it: CPython finds the newline only while its tokenizer is still on that line. */
    private String text(int line) {
        return tokenizerLine() <= line ? source.lineWithNewline(line) : source.line(line);
    }

    /** How many characters begin in the first bytes of a line; beyond its end there is room for one more. */
    private static int characters(String line, int bytes) {
        int seen = 0;
        int count = 0;
        int i = 0;
        while (i < line.length() && seen < bytes) {
            int c = line.codePointAt(i);
            seen += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            count++;
            i += Character.charCount(c);
        }
        return seen < bytes ? count + 1 : count;
    }
}
