package org.pyjc.runtime.text.codec.multibyte;

/**
 * The state of ISO 2022: a byte for each of the sets G0 to G3 and one of flags. Compare CPython _codecs_iso2022.c: STATE_SETG.
 * Thread safety: stateless.
 */
final class Iso2022State {
    static final int ASCII = 'B';
    static final int LATIN_1 = 'A';
    static final int GREEK = 'F';
    /** G1 is in use instead of G0. */
    static final long SHIFTED = 1L << 32;
    /** An escape sequence that means nothing here is under way. */
    static final long FOREIGN_ESCAPE = 2L << 32;
    static final long WRITE_START = with(with(0, 0, ASCII), 1, ASCII);
    static final long READ_START = with(WRITE_START, 2, ASCII);

    private Iso2022State() {}

    /** The mark of what is designated as G0, G1, G2 or G3. */
    static int set(long state, int g) {
        return (int) (state >> 8 * g) & 0xFF;
    }

    static long with(long state, int g, int mark) {
        return state & ~(0xFFL << 8 * g) | (long) mark << 8 * g;
    }

    static boolean has(long state, long flag) {
        return (state & flag) != 0;
    }
}
