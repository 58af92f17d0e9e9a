package org.pyjc.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * All tokens of a source, as the stream that the parser reads; soft keywords are resolved.
 *
 * <p>Thread safety: none, one parser uses it.
 */
public final class TokenArray implements TokenStream {

    private final SourceCharStream source;
    private final PythonLexerBase lexer;
    private PythonToken[] tokens;
    private int count;
    private int position;

    private TokenArray(SourceCharStream source, PythonLexerBase lexer) {
        this.source = source;
        this.lexer = lexer;
        this.tokens = new PythonToken[source.size() / 4 + 16];
    }

    /** Reads all tokens, up to the end or to the first text that is no token. */
    public static TokenArray read(SourceCharStream source, InputKind kind) {
        PythonLexer lexer = new PythonLexer(source);
        lexer.setInputKind(kind);
        lexer.setInterpreter(new FastLexerSimulator(lexer, source, PythonLexer._ATN, PythonLexer._decisionToDFA,
                PythonLexer._sharedContextCache));
        TokenArray array = new TokenArray(source, lexer);
        PythonToken token;
        do {
            token = (PythonToken) lexer.nextToken();
            array.add(token);
        } while (token.getType() != Token.EOF);
        SoftKeywords.resolve(array.tokens, array.count);
        return array;
    }

    private void add(PythonToken token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        token.setIndex(count);
        tokens[count++] = token;
    }

    /** What the lexer knows beside the tokens: the error that ended them, open brackets, doubtful numbers. */
    public PythonLexerBase lexer() {
        return lexer;
    }

    @Override
    public PythonToken get(int index) {
        return tokens[index];
    }

    @Override
    public PythonToken LT(int k) {
        int at = k > 0 ? position + k - 1 : position + k;
        return at < 0 ? null : tokens[Math.min(at, count - 1)];
    }

    @Override
    public int LA(int i) {
        int at = i > 0 ? position + i - 1 : position + i;
        return at < 0 ? Token.INVALID_TYPE : tokens[Math.min(at, count - 1)].getType();
    }

    @Override
    public void consume() {
        if (position == count - 1) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName().isEmpty() ? IntStream.UNKNOWN_SOURCE_NAME : source.getSourceName();
    }

    @Override
    public TokenSource getTokenSource() {
        return lexer;
    }

    @Override
    public String getText(Interval interval) {
        return getText(tokens[interval.a], tokens[Math.min(interval.b, count - 1)]);
    }

    @Override
    public String getText() {
        return source.text();
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return source.text().substring(start.getStartIndex(), stop.getStopIndex() + 1);
    }
}
