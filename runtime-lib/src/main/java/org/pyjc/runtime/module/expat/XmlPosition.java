package org.pyjc.runtime.module.expat;

/** Where a parser is: in its buffer, and in the document by lines, columns and bytes. Thread safety: see {@link XmlParser}. */
final class XmlPosition {
    private static final int LARGE = 8192;

    private final XmlDecoding decoding;
    private int at;
    private long line = 1;
    private long column;
    private long bytes;
    private boolean afterReturn;

    XmlPosition(XmlDecoding decoding) {
        this.decoding = decoding;
    }

    int at() {
        return at;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    long bytes() {
        return bytes;
    }

    boolean isStart() {
        return bytes == 0;
    }

    void moveTo(CharSequence text, int to) {
        for (int i = at; i < to;) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            bytes += decoding.width(c);
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 0;
            } else {
                column++;
            }
            afterReturn = c == '\r';
        }
        at = to;
    }

    /** Drops what was parsed. */
    void compact(StringBuilder text) {
        if (at > LARGE && at > text.length() / 2) {
            text.delete(0, at);
            at = 0;
        }
    }
}
