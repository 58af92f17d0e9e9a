package org.pyjc.runtime.text.codec.multibyte;

/** The half-width katakana of JIS X 0201, one byte each from 0xA1 to 0xDF. Thread safety: stateless. */
final class HalfWidth {
    private static final int BEFORE = 0xFF61 - 0xA1;

    private HalfWidth() {}

    static boolean isKatakana(int b) {
        return b >= 0xA1 && b <= 0xDF;
    }

    static int character(int b) {
        return BEFORE + b;
    }

    static boolean hasKatakana(int c) {
        return isKatakana(c - BEFORE);
    }

    static int code(int c) {
        return c - BEFORE;
    }
}
