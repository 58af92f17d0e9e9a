package org.pyjc.runtime.text.codec.multibyte;

/** Big5 with Hong Kong's supplement of 2004. Four pairs of bytes are a letter and its accent. Compare CPython _codecs_hk.c. Thread safety: immutable. */
final class Big5Hkscs extends DoubleByte {
    private static final int MACRON = 0x304;
    private static final int CARON = 0x30C;
    private static final int CAPITAL = 0xCA;
    private static final int SMALL = 0xEA;

    Big5Hkscs() {
        super(PairTables.HongKong.TABLE);
    }

    @Override
    int pair(MultibyteReader in, int first, int second) {
        return switch (first << 8 | second) {
            case 0x8862 -> accented(in, CAPITAL, MACRON);
            case 0x8864 -> accented(in, CAPITAL, CARON);
            case 0x88A3 -> accented(in, SMALL, MACRON);
            case 0x88A5 -> accented(in, SMALL, CARON);
            default -> super.pair(in, first, second);
        };
    }

    private static int accented(MultibyteReader in, int letter, int accent) {
        in.found(letter, 2);
        return in.found(accent, 2);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        if (c != CAPITAL && c != SMALL) {
            return super.write(out);
        }
        int next = out.following();
        if (next < 0 && !out.complete) {
            return INCOMPLETE;
        }
        if (next != MACRON && next != CARON) {
            return super.write(out);
        }
        out.putPair((c == CAPITAL ? 0x8862 : 0x88A3) + (next == CARON ? 2 : 0));
        return 2;
    }
}
