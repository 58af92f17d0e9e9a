package org.pyjc.compiler.parse;

import java.util.Arrays;
import org.pyjc.grammar.SourceCharStream;

/**
 * Python source: its text with all line ends made {@code \n}, its lines, and its file's name for messages.
 *
 * <p>Offsets are UTF-16 indices into {@link #text}; lines count from 1. The text ends with a newline unless it is
 * empty.
 *
 * <p>Thread safety: safe; immutable but for a cache.
 */
public final class SourceText {

    private final String filename;
    private final String text;
    private final int[] lineStarts;
    private final int lineCount;
    private final boolean ascii;
    private final boolean newlineAdded;
    private final boolean ofFile;
    private volatile int[] utf8Offsets;

    /** Source whose lines end with {@code \n}. */
    private SourceText(String text, String filename, boolean newlineAdded, boolean ofFile) {
        this.newlineAdded = newlineAdded;
        this.ofFile = ofFile;
        this.text = text;
        this.filename = filename;
        int[] starts = new int[64];
        int count = 1;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            seen |= c;
            if (c == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        this.lineStarts = starts;
        this.lineCount = count;
        this.ascii = seen < 0x80;
    }

    private static SourceText complete(String text, String filename) {
        return complete(text, filename, false);
    }

    private static SourceText complete(String text, String filename, boolean ofFile) {
        String normal = normaliseNewlines(text);
        boolean add = !normal.isEmpty() && normal.charAt(normal.length() - 1) != '\n';
        return new SourceText(add ? normal + "\n" : normal, filename, add, ofFile);
    }

    /** The source without the newline that was added to it: only modules get one in CPython. */
    SourceText asGiven() {
        return newlineAdded ? new SourceText(text.substring(0, text.length() - 1), filename, false, ofFile) : this;
    }

    /** Source that is text already: {@code compile(str)}; a coding cookie in it means nothing. */
    public static SourceText of(String text, String filename) {
        if (text.indexOf('\0') >= 0) {
            throw SourceDecoder.nullBytes();
        }
        return complete(text, filename);
    }

    /**
     * Source as bytes, decoded by its BOM or PEP 263 cookie: {@code compile(bytes)}.
     *
     * @throws PySyntaxError if the bytes are not text in that encoding
     */
    public static SourceText of(byte[] bytes, String filename) {
        return complete(SourceDecoder.decode(bytes, filename, false), filename);
    }

    /** Like {@link #of(byte[], String)}, with the messages that CPython has for a script it reads from a file. */
    public static SourceText ofFile(byte[] bytes, String filename) {
        return complete(SourceDecoder.decode(bytes, filename, true), filename, true);
    }

    /** The text as the lexer reads it. */
    SourceCharStream stream() {
        return new SourceCharStream(text, lineStarts, lineCount, filename == null ? "" : filename);
    }

    public String filename() {
        return filename;
    }

    public String text() {
        return text;
    }

    /** Whether it is a script's that is read from its file, as CPython does without keeping the text. */
    public boolean isOfFile() {
        return ofFile;
    }

    /** Whether {@link #text} ends with a newline that the source did not have. */
    public boolean newlineAdded() {
        return newlineAdded;
    }

    /** Whether every character is ASCII, so that columns in bytes, characters and UTF-16 units are the same. */
    public boolean isAscii() {
        return ascii;
    }

    /** The last line that has any character, even if only its newline; 0 for an empty source. */
    public int lastLine() {
        return lineStarts[lineCount - 1] == text.length() ? lineCount - 1 : lineCount;
    }

    /** The number of lines; after the last newline there is one more, empty line. */
    public int lineCount() {
        return lineCount;
    }

    /** The offset of the first character of a line, which may be the line after the last. */
    public int lineStart(int lineno) {
        return lineno > lineCount ? text.length() : lineno < 1 ? 0 : lineStarts[lineno - 1];
    }

    /** A line without its newline; "" for a line that does not exist. */
    public String line(int lineno) {
        if (lineno < 1 || lineno > lineCount) {
            return "";
        }
        int start = lineStarts[lineno - 1];
        return text.substring(start, lineno < lineCount ? lineStarts[lineno] - 1 : text.length());
    }

    /** A line with its newline, as {@code SyntaxError.text} has it. */
    public String lineWithNewline(int lineno) {
        String line = line(lineno);
        return lineno > 0 && lineno < lineCount ? line + "\n" : line;
    }

    /** The line that holds an offset. */
    public int lineOf(int offset) {
        int index = Arrays.binarySearch(lineStarts, 0, lineCount, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column of an offset on a line, in bytes of UTF-8. */
    public int byteColumn(int lineno, int offset) {
        int start = lineStart(lineno);
        return ascii ? offset - start : utf8Offsets()[offset] - utf8Offsets()[start];
    }

    /** The column in characters (code points) of a column in bytes of UTF-8. */
    public int charColumn(int lineno, int byteColumn) {
        if (ascii) {
            return byteColumn;
        }
        int offset = lineStart(lineno);
        int column = 0;
        int bytes = 0;
        while (bytes < byteColumn && offset < text.length()) {
            int codePoint = text.codePointAt(offset);
            bytes += utf8Length(codePoint);
            offset += Character.charCount(codePoint);
            column++;
        }
        return column + byteColumn - bytes;
    }

    /** For each offset, how many bytes of UTF-8 are before it; made when first asked for. */
    private int[] utf8Offsets() {
        int[] offsets = utf8Offsets;
        if (offsets == null) {
            offsets = new int[text.length() + 1];
            int bytes = 0;
            for (int i = 0; i < text.length(); i++) {
                offsets[i] = bytes;
                char c = text.charAt(i);
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : !Character.isSurrogate(c) ? 3 : 2;
            }
            offsets[text.length()] = bytes;
            utf8Offsets = offsets;
        }
        return offsets;
    }

    private static int utf8Length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static String normaliseNewlines(String text) {
        int first = text.indexOf('\r');
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                c = '\n';
            }
            out.append(c);
        }
        return out.toString();
    }
}
