package org.pyjc.runtime.module.binascii;

import java.io.ByteArrayOutputStream;

/** Quoted-printable text. Compare CPython binascii.c: a2b_qp, b2a_qp. Thread safety: confined to one call. */
public final class QuotedPrintable {
    private static final int LONGEST_LINE = 76;
    private static final String DIGITS = "0123456789ABCDEF";

    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean text;
    private final boolean header;
    private final boolean crlf;
    private byte[] out = new byte[64];
    private int size;
    private int column;

    private QuotedPrintable(byte[] data, boolean quoteTabs, boolean text, boolean header) {
        this.data = data;
        this.quoteTabs = quoteTabs;
        this.text = text;
        this.header = header;
        this.crlf = firstLineEndsWithCrLf(data);
    }

    private static boolean firstLineEndsWithCrLf(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                return i > 0 && data[i - 1] == '\r';
            }
        }
        return false;
    }

    /** Encodes. The first line's end decides the ends of all lines. */
    public static byte[] encode(byte[] data, boolean quoteTabs, boolean text, boolean header) {
        return new QuotedPrintable(data, quoteTabs, text, header).encode();
    }

    private byte[] encode() {
        int in = 0;
        while (in < data.length) {
            int ch = data[in] & 0xff;
            if (mustQuote(ch, in)) {
                if (column + 3 >= LONGEST_LINE) {
                    softBreak();
                }
                quote(ch);
                column += 3;
                in++;
            } else if (text && (ch == '\n' || ch == '\r' && next(in) == '\n')) {
                hardBreak();
                in += ch == '\r' ? 2 : 1;
            } else {
                if (in + 1 != data.length && next(in) != '\n' && column + 1 >= LONGEST_LINE) {
                    softBreak();
                }
                column++;
                put(header && ch == ' ' ? '_' : ch);
                in++;
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }

    /** The byte after, or -1. */
    private int next(int in) {
        return in + 1 < data.length ? data[in + 1] & 0xff : -1;
    }

    private boolean mustQuote(int ch, int in) {
        boolean last = in + 1 == data.length;
        boolean blank = ch == '\t' || ch == ' ';
        boolean lineEnd = ch == '\r' || ch == '\n';
        if (ch > 126 || ch == '=' || header && ch == '_' || !text && lineEnd || blank && last) {
            return true;
        }
        if (ch == '.' && column == 0 && (last || next(in) == '\n' || next(in) == '\r' || next(in) == 0)) {
            return true;
        }
        return ch < 33 && !lineEnd && (quoteTabs || !blank);
    }

    private void put(int ch) {
        if (size == out.length) {
            out = java.util.Arrays.copyOf(out, 2 * size);
        }
        out[size++] = (byte) ch;
    }

    private void quote(int ch) {
        put('=');
        put(DIGITS.charAt(ch >> 4));
        put(DIGITS.charAt(ch & 15));
    }

    private void lineEnd() {
        if (crlf) {
            put('\r');
        }
        put('\n');
        column = 0;
    }

    private void softBreak() {
        put('=');
        lineEnd();
    }

    /** White space before it is quoted, lest it be lost. */
    private void hardBreak() {
        if (size > 0 && (out[size - 1] == ' ' || out[size - 1] == '\t')) {
            int ch = out[--size];
            quote(ch);
        }
        lineEnd();
    }

    /** Decodes; in a header {@code _} is a space. */
    public static byte[] decode(byte[] data, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        int in = 0;
        while (in < data.length) {
            int ch = data[in];
            if (ch != '=') {
                out.write(header && ch == '_' ? ' ' : ch);
                in++;
                continue;
            }
            in++;
            if (in >= data.length) {
                break;
            }
            int high = Character.digit(data[in], 16);
            int low = in + 1 < data.length ? Character.digit(data[in + 1], 16) : -1;
            if (data[in] == '\n' || data[in] == '\r') {
                in = afterLine(data, in);
            } else if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                in += 2;
            } else {
                out.write('=');
                in += data[in] == '=' ? 1 : 0;
            }
        }
        return out.toByteArray();
    }

    private static int afterLine(byte[] data, int from) {
        int in = from;
        while (in < data.length && data[in] != '\n') {
            in++;
        }
        return in + 1;
    }
}
