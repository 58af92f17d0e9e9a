package org.pyjc.runtime.text.codec.multibyte;

/** Shift_JIS: ASCII, half-width katakana and JIS X 0208. Compare CPython _codecs_jp.c: DECODER(shift_jis). Thread safety: immutable. */
class ShiftJis extends DoubleByte {
    private static final int LAST_LEAD = 0xEA;

    ShiftJis() {
        this(PairTables.ShiftJis.TABLE);
    }

    private ShiftJis(PairTable table) {
        super(table);
    }

    @Override
    int single(int b) {
        return HalfWidth.isKatakana(b) ? HalfWidth.character(b) : b == 0x80 || b == 0xA0 || b > LAST_LEAD ? ILLEGAL : INCOMPLETE;
    }

    @Override
    int singleOf(int c) {
        return HalfWidth.hasKatakana(c) ? HalfWidth.code(c) : Roman.code(c);
    }

    /** The code page 932 of Windows, which has a character for each byte that begins nothing. Compare DECODER(cp932). */
    static final class Windows extends ShiftJis {
        private static final int OF_A0 = 0xF8F0;
        private static final int OF_FD = 0xF8F1;

        Windows() {
            super(PairTables.Windows932.TABLE);
        }

        @Override
        int single(int b) {
            return HalfWidth.isKatakana(b) ? HalfWidth.character(b) : switch (b) {
                case 0x80 -> 0x80;
                case 0xA0 -> OF_A0;
                case 0xFD, 0xFE, 0xFF -> b - 0xFD + OF_FD;
                default -> INCOMPLETE;
            };
        }

        @Override
        int singleOf(int c) {
            return switch (c) {
                case 0x80 -> 0x80;
                case OF_A0 -> 0xA0;
                case OF_FD, OF_FD + 1, OF_FD + 2 -> c - OF_FD + 0xFD;
                default -> HalfWidth.hasKatakana(c) ? HalfWidth.code(c) : -1;
            };
        }
    }
}
