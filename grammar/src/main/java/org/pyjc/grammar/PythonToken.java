package org.pyjc.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token: its type and its place in the source; the text is taken from the source when asked for.
 *
 * <p>Thread safety: none while the tokens are made; immutable after.
 */
public final class PythonToken implements Token {

    private final SourceCharStream source;
    private int type;
    private int index = -1;
    private final int start;
    private final int end;
    private final int line;
    private final int column;

    PythonToken(SourceCharStream source, int type, int start, int end, int line, int column) {
        this.source = source;
        this.type = type;
        this.start = start;
        this.end = end;
        this.line = line;
        this.column = column;
    }

    void setType(int type) {
        this.type = type;
    }

    void setIndex(int index) {
        this.index = index;
    }

    /** The offset after the last character. */
    public int end() {
        return end;
    }

    @Override
    public String getText() {
        return source.text().substring(start, end);
    }

    /** Whether the token's text is exactly this; makes no string. */
    public boolean is(String text) {
        return end - start == text.length() && source.text().startsWith(text, start);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getCharPositionInLine() {
        return column;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return source;
    }

    @Override
    public String toString() {
        return line + ":" + column + " " + PythonLexer.VOCABULARY.getSymbolicName(type) + " '" + getText() + "'";
    }
}
