package org.pyjc.runtime.text.codec.multibyte;

/**
 * EUC-KR: KS X 1001; a syllable that is not there is a sequence of a filler and its three letters. Compare CPython _codecs_kr.c:
 * DECODER(euc_kr). Thread safety: immutable.
 */
final class EucKr extends DoubleByte {
    private static final int LETTERS = 0xA4;
    private static final int FILLER = 0xD4;
    private static final int LENGTH = 8;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FIRST_VOWEL = 0xBF;
    private static final int VOWELS = 21;
    /** The second bytes of the letters that begin a syllable, in the order of the syllables. */
    private static final int[] BEGINNINGS = {
        0xA1, 0xA2, 0xA4, 0xA7, 0xA8, 0xA9, 0xB1, 0xB2, 0xB3, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE};
    /** And of those that end one, the filler for none. */
    private static final int[] ENDINGS = {
        FILLER, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xAF, 0xB0, 0xB1, 0xB2, 0xB4, 0xB5, 0xB6, 0xB7,
        0xB8, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE};

    EucKr() {
        super(PairTables.Korean.KS_X_1001);
    }

    @Override
    int pair(MultibyteReader in, int first, int second) {
        return first == LETTERS && second == FILLER ? syllable(in) : super.pair(in, first, second);
    }

    private static int syllable(MultibyteReader in) {
        if (in.left() < LENGTH) {
            return INCOMPLETE;
        }
        int beginning = index(BEGINNINGS, in.ahead(3));
        int vowel = in.ahead(5) - FIRST_VOWEL;
        int ending = index(ENDINGS, in.ahead(7));
        boolean letters = in.ahead(2) == LETTERS && in.ahead(4) == LETTERS && in.ahead(6) == LETTERS;
        if (!letters || beginning < 0 || vowel < 0 || vowel >= VOWELS || ending < 0) {
            return ILLEGAL;
        }
        return in.found(FIRST_SYLLABLE + (beginning * VOWELS + vowel) * ENDINGS.length + ending, LENGTH);
    }

    private static int index(int[] bytes, int wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        if (c < FIRST_SYLLABLE || c > LAST_SYLLABLE || table.code(c) != PairTable.NONE) {
            return super.write(out);
        }
        int number = c - FIRST_SYLLABLE;
        out.putPair(LETTERS << 8 | FILLER);
        out.putPair(LETTERS << 8 | BEGINNINGS[number / ENDINGS.length / VOWELS]);
        out.putPair(LETTERS << 8 | FIRST_VOWEL + number / ENDINGS.length % VOWELS);
        out.putPair(LETTERS << 8 | ENDINGS[number % ENDINGS.length]);
        return 1;
    }
}
