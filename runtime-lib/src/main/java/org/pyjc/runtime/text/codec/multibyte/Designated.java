package org.pyjc.runtime.text.codec.multibyte;

/**
 * A set of characters that an escape sequence of ISO 2022 designates; its characters have codes of one or two bytes below 0x80.
 * Compare CPython _codecs_iso2022.c: REGISTRY_JISX0208 and its neighbours. Thread safety: immutable.
 */
enum Designated {
    JIS_X_0208('B', 2),
    JIS_X_0208_OF_1978('@', 2),
    JIS_X_0212('D', 2),
    JIS_X_0201_ROMAN('J', 1),
    JIS_X_0201_KATAKANA('I', 1),
    JIS_X_0213_OF_2000('O', 2),
    JIS_X_0213_OF_2004('Q', 2),
    SECOND_PLANE_OF_2000('P', 2),
    SECOND_PLANE_OF_2004('P', 2),
    KS_X_1001('C', 2),
    GB_2312('A', 2);

    /** What marks the sets of two bytes in a state. */
    static final int TWO_BYTES = 0x80;
    private static final int UPPER = 0x8080;
    /** A character that these encodings read as ASCII's, and do not write. */
    private static final int WIDE_TILDE = 0xFF5E;

    final int width;
    /** The set in a state: the last byte of its escape sequence, and whether it is one of two bytes. */
    final int mark;

    Designated(char last, int width) {
        this.width = width;
        mark = width == 2 ? last | TWO_BYTES : last;
    }

    /** What has a code, 0 or less for nothing, a second character in the upper half. */
    int value(int code) {
        int lead = code >> 8 | 0x80;
        int trail = code & 0xFF ^ 0x80;
        return switch (this) {
            case JIS_X_0201_ROMAN -> Roman.character(code);
            case JIS_X_0201_KATAKANA -> HalfWidth.isKatakana(trail) ? HalfWidth.character(trail) : 0;
            case JIS_X_0208, JIS_X_0208_OF_1978 -> PairTables.Japanese.JIS_X_0208.character(lead, trail);
            case JIS_X_0212 -> PairTables.Japanese.JIS_X_0212.character(lead, trail);
            case KS_X_1001 -> PairTables.Korean.KS_X_1001.character(lead, trail);
            case GB_2312 -> PairTables.Simplified.GB_2312.character(lead, trail);
            case JIS_X_0213_OF_2000 -> tilde(JisX0213.of2000().value(1, lead - 0xA0, trail - 0xA0));
            case JIS_X_0213_OF_2004 -> tilde(JisX0213.of2004().value(1, lead - 0xA0, trail - 0xA0));
            case SECOND_PLANE_OF_2000, SECOND_PLANE_OF_2004 -> JisX0213.of2004().value(2, lead - 0xA0, trail - 0xA0);
        };
    }

    private static int tilde(int value) {
        return value == WIDE_TILDE ? '~' : value;
    }

    /** The code of a character, {@link PairTable#NONE} if it is not in the set. */
    int code(int c) {
        return switch (this) {
            case JIS_X_0201_ROMAN -> Math.max(Roman.code(c), PairTable.NONE);
            case JIS_X_0201_KATAKANA -> HalfWidth.hasKatakana(c) ? HalfWidth.code(c) & 0x7F : PairTable.NONE;
            case JIS_X_0208, JIS_X_0208_OF_1978 -> PairTables.Japanese.JIS_X_0208.code(c) & ~UPPER;
            case JIS_X_0212 -> PairTables.Japanese.JIS_X_0212.code(c) & ~UPPER;
            case KS_X_1001 -> PairTables.Korean.KS_X_1001.code(c) & ~UPPER;
            case GB_2312 -> PairTables.Simplified.GB_2312.code(c) & ~UPPER;
            case JIS_X_0213_OF_2000, SECOND_PLANE_OF_2000 -> c == WIDE_TILDE ? PairTable.NONE : cell(JisX0213.of2000().place(c));
            case JIS_X_0213_OF_2004, SECOND_PLANE_OF_2004 -> c == WIDE_TILDE ? PairTable.NONE : cell(JisX0213.of2004().place(c));
        };
    }

    /** The code of a cell of JIS X 0213 that is in this plane. */
    int cell(int place) {
        boolean second = this == SECOND_PLANE_OF_2000 || this == SECOND_PLANE_OF_2004;
        return place < 0 || JisX0213.isSecondPlane(place) != second ? PairTable.NONE : JisX0213.code(place);
    }

    /** The table whose characters may be pairs, or null. */
    JisX0213 pairs() {
        return switch (this) {
            case JIS_X_0213_OF_2000 -> JisX0213.of2000();
            case JIS_X_0213_OF_2004 -> JisX0213.of2004();
            default -> null;
        };
    }
}
