package org.pyjc.compiler.parse.diagnose;

import java.util.Map;
import org.pyjc.compiler.parse.ParseOptions;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarningListener;
import org.pyjc.compiler.parse.build.LiteralReader;
import org.pyjc.compiler.parse.build.Warnings;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.TokenArray;

/**
 * Finds what is wrong with source that the parser refused: CPython's message, at CPython's place.
 *
 * <p>Compare CPython Parser/pegen.c: {@code _PyPegen_run_parser}, {@code _PyPegen_set_syntax_error}.
 *
 * <p>Thread safety: safe.
 */
public final class SyntaxDiagnoser {

    /** What the source should have been. */
    public enum Mode {
        MODULE("file"), EXPRESSION("expression_only"), INTERACTIVE("interactive");

        private final String rule;

        Mode(String rule) {
            this.rule = rule;
        }
    }

    /** The error grammar, read when the first error is found. */
    private static final class Holder {

        static final Map<String, Peg.Rule> RULES = PegReader.read();
    }

    private final TokenFeed tokens;
    private final PegMatcher matcher;
    private final Peg.Rule start;
    private final ParseOptions options;

    private SyntaxDiagnoser(SourceText source, TokenArray array, int first, Mode mode, ParseOptions options) {
        this.tokens = new TokenFeed(source, array, first);
        LiteralReader literals = new LiteralReader(source, new Warnings(source, SyntaxWarningListener.NONE));
        this.matcher = new PegMatcher(tokens, new SyntaxChecks(tokens, literals, options.barryAsFlufl()));
        this.start = Holder.RULES.get(mode.rule);
        this.options = options;
    }

    /**
     * The error in a source.
     *
     * @param first the token at which the statement begins that was refused
     */
    public static PySyntaxError diagnose(SourceText source, TokenArray tokens, int first, Mode mode,
            ParseOptions options) {
        return new SyntaxDiagnoser(source, tokens, first, mode, options).diagnose();
    }

    /** An error at a token of a source that is Python as far as it goes. */
    public static PySyntaxError errorAt(SourceText source, TokenArray tokens, int index, String message) {
        TokenFeed feed = new TokenFeed(source, tokens, index);
        feed.type(0);
        return feed.errorAt(0, message);
    }

    private PySyntaxError diagnose() {
        try {
            matcher.match(start, false);
        } catch (PySyntaxError e) {
            return incomplete() ? incompleteInput(e) : preferLexical(e);
        }
        if (incomplete()) {
            return incompleteInput(null);
        }
        int last = tokens.last();
        try {
            matcher.match(start, true);
        } catch (PySyntaxError e) {
            return preferLexical(e);
        }
        return generic(last);
    }

    private boolean incomplete() {
        return options.allowIncompleteInput() && tokens.exhausted();
    }

    private PySyntaxError incompleteInput(PySyntaxError cause) {
        if (tokens.failed() && !tokens.atEnd(tokens.token(tokens.last()))) {
            return new PySyntaxError(Kind.INCOMPLETE_INPUT_ERROR, "incomplete input", cause.filename(), cause.lineno(),
                    cause.offset(), cause.text(), cause.lineno(), -1);
        }
        return tokens.places().at(Kind.INCOMPLETE_INPUT_ERROR, tokens.last(), "incomplete input");
    }

    private PySyntaxError generic(int last) {
        int type = tokens.type(last);
        if (type == PythonLexer.INDENT || type == PythonLexer.DEDENT) {
            return tokens.places().at(Kind.INDENTATION_ERROR, tokens.last(),
                    type == PythonLexer.INDENT ? "unexpected indent" : "unexpected unindent");
        }
        return preferLexical(tokens.errorAt(last, "invalid syntax"));
    }

    /** An error of the lexer further on is reported in preference to one of the parser. */
    private PySyntaxError preferLexical(PySyntaxError error) {
        LexicalErrors lexical = tokens.lexical();
        if (tokens.exhausted() || tokens.failed() || lexical.inFormattedString()) {
            return error;
        }
        if (lexical.takesPrecedence()) {
            return lexical.error();
        }
        int bracketLine = lexical.openBracketLine();
        int line = tokens.token(tokens.last()).getLine();
        return bracketLine > 0 && line > bracketLine ? lexical.neverClosed(Integer.MAX_VALUE) : error;
    }
}
