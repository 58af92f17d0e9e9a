package org.pyjc.compiler.parse.diagnose;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonToken;
import org.pyjc.grammar.TokenArray;

/**
 * The tokens of a source from one of them on, read one by one as CPython's parser reads them: text that is no token is
 * an error only when it is reached, and the last token that was read is where some messages point.
 *
 * <p>Thread safety: none, one diagnosis uses it.
 */
final class TokenFeed {

    private final SourceText source;
    private final TokenArray tokens;
    private final int first;
    private final ErrorPlaces places;
    private final LexicalErrors lexical;
    private int[] depths;
    /** How many tokens have been read. */
    private int fill;
    private boolean failed;

    TokenFeed(SourceText source, TokenArray tokens, int first) {
        this.source = source;
        this.tokens = tokens;
        this.first = first;
        this.places = new ErrorPlaces(source, this);
        this.lexical = new LexicalErrors(source, tokens.lexer());
    }

    ErrorPlaces places() {
        return places;
    }

    LexicalErrors lexical() {
        return lexical;
    }

    /** The index of the last token that was read, -1 before the first. */
    int last() {
        return fill - 1;
    }

    /** The type of a token, as CPython's tokenizer has it; reads the token. */
    int type(int index) {
        PythonToken token = token(index);
        int type = TokenTypes.plain(token.getType());
        if (index >= fill) {
            fill = index + 1;
            check(type, token);
        }
        return type;
    }

    private void check(int type, PythonToken token) {
        if (type == PythonLexer.ERRORTOKEN) {
            failed = true;
            throw lexical.error();
        }
        if (atEnd(token) && tokens.lexer().brackets().depth() > 0) {
            failed = true;
            throw lexical.neverClosed(source.lastLine());
        }
    }

    PythonToken token(int index) {
        return tokens.get(Math.min(first + index, tokens.size() - 1));
    }

    /** Whether a token stands for the end of the source. */
    boolean atEnd(PythonToken token) {
        return token.getStartIndex() >= source.text().length();
    }

    /** Whether a token is a name with this text, or for null the name of a soft keyword; reads the token. */
    boolean isSoftKeyword(int index, String text) {
        if (type(index) != PythonLexer.NAME) {
            return false;
        }
        PythonToken token = token(index);
        return text != null ? token.is(text)
                : token.is("match") || token.is("case") || token.is("type") || token.is("_");
    }

    /** How many brackets are open after a token. */
    int depthAfter(int index) {
        if (depths == null) {
            depths = new int[tokens.size()];
            int depth = 0;
            for (int i = first; i < depths.length; i++) {
                depth += switch (tokens.get(i).getType()) {
                    case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE, PythonLexer.WITH_LPAR -> 1;
                    case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE -> -1;
                    default -> 0;
                };
                depths[i] = depth;
            }
        }
        return depths[Math.min(first + index, depths.length - 1)];
    }

    /** Whether reading ended with an error of the lexer. */
    boolean failed() {
        return failed;
    }

    /** Whether the lexer had seen the end of the source when the last token was read. */
    boolean exhausted() {
        if (fill == 0) {
            return false;
        }
        PythonToken token = token(fill - 1);
        return atEnd(token) || switch (token.getType()) {
            case PythonLexer.STRING, PythonLexer.FSTRING_END, PythonLexer.TSTRING_END, PythonLexer.NEWLINE -> false;
            case PythonLexer.ERRORTOKEN -> lexical.reachesEnd();
            case PythonLexer.DOT -> source.text().startsWith(".", token.end())
                    ? token.end() + 1 >= source.text().length() : token.end() >= source.text().length();
            default -> token.end() >= source.text().length() && !isLongOperator(token);
        };
    }

    /** Operators of three characters are complete without a look at what follows. */
    private static boolean isLongOperator(PythonToken token) {
        String text = token.getText();
        return text.length() == 3 && !Character.isLetterOrDigit(text.charAt(1)) && text.charAt(1) != '_';
    }

    /** An error at a token. */
    PySyntaxError errorAt(int index, String message) {
        return places.range(index, index, message);
    }
}
