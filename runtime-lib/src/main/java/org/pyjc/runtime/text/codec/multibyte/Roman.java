package org.pyjc.runtime.text.codec.multibyte;

/** The left half of JIS X 0201: ASCII with a yen sign instead of the backslash and an overline instead of the tilde. Thread safety: stateless. */
final class Roman {
    private static final int YEN = 0xA5;
    private static final int OVERLINE = 0x203E;

    private Roman() {}

    static int character(int b) {
        return b == '\\' ? YEN : b == '~' ? OVERLINE : b;
    }

    /** The byte of one of the two signs that ASCII lacks, or -1. */
    static int code(int c) {
        return c == YEN ? '\\' : c == OVERLINE ? '~' : -1;
    }
}
