package org.pyjc.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Python source as the lexer sees it: UTF-16 units, those outside ASCII shown as {@link #NON_ASCII}.
 *
 * <p>ANTLR's lexer caches transitions for ASCII only; with this mapping it needs no others, so that source in any
 * script is read at the same speed. {@link #charAt} and {@link #getText} give the real characters.
 *
 * <p>Thread safety: none, one lexer uses it.
 */
public final class SourceCharStream implements CharStream {

    /** What the lexer sees for every character above U+007F. */
    public static final char NON_ASCII = 1;
    private static final char INVALID = 2;

    private final String text;
    private final char[] chars;
    private final int[] lineStarts;
    private final int lineCount;
    private final String sourceName;
    private int position;

    /**
     * A stream over text whose lines end with {@code \n}.
     *
     * @param lineStarts the offset of each line's first character, {@code lineCount} of them
     */
    public SourceCharStream(String text, int[] lineStarts, int lineCount, String sourceName) {
        this.text = text;
        this.chars = text.toCharArray();
        this.lineStarts = lineStarts;
        this.lineCount = lineCount;
        this.sourceName = sourceName;
    }

    /** The real character at an offset, or {@code '\0'} at and after the end; the text itself holds none. */
    char charAt(int offset) {
        return offset < chars.length ? chars[offset] : '\0';
    }

    /** The real text. */
    String text() {
        return text;
    }

    /** The characters that {@link #LA} sees after mapping. */
    static int symbol(char c) {
        return c >= 0x80 ? NON_ASCII : c == NON_ASCII ? INVALID : c;
    }

    char[] chars() {
        return chars;
    }

    /** Where line {@code lineno} starts; the end of the text for a line after the last. */
    int lineStart(int lineno) {
        return lineno > lineCount ? chars.length + 1 : lineStarts[lineno - 1];
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int LA(int i) {
        int offset = i > 0 ? position + i - 1 : position + i;
        return offset >= 0 && offset < chars.length ? symbol(chars[offset]) : IntStream.EOF;
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
        return chars.length;
    }

    @Override
    public String getSourceName() {
        return sourceName;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, chars.length));
    }
}
