package org.pyjc.runtime.text.codec.multibyte;

/**
 * The tables of the codecs: the JDK's character sets, and where CPython's differ. Each holder is made when its first codec is used.
 * Thread safety: immutable.
 */
final class PairTables {
    private PairTables() {}

    /** GB 2312, of the codecs gb2312 and hz. */
    static final class Simplified {
        static final PairTable GB_2312 = new PairTable(true).from("GB2312", false);
    }

    /** The codec gbk: a plus in a circle where the JDK has the sign of Mars, and no euro. */
    static final class Gbk {
        static final PairTable TABLE = new PairTable(true).from("GBK", false).without(0xA2E3, 0xA2E3).instead(0xA892, 0x2295);
    }

    /** The two bytes of gb18030 as they were before the edition of 2022, which the JDK has. */
    static final class Gb18030 {
        static final PairTable TABLE = new PairTable(true).from("GB18030", true).instead(
            0xA6D9, 0xE78D, 0xA6DA, 0xE78E, 0xA6DB, 0xE78F, 0xA6DC, 0xE790, 0xA6DD, 0xE791, 0xA6DE, 0xE792, 0xA6DF, 0xE793, 0xA6EC, 0xE794,
            0xA6ED, 0xE795, 0xA6F3, 0xE796, 0xA8BC, 0xE7C7, 0xFE59, 0xE81E, 0xFE61, 0xE826, 0xFE66, 0xE82B, 0xFE67, 0xE82C, 0xFE6D, 0xE832,
            0xFE7E, 0xE843, 0xFE90, 0xE854, 0xFEA0, 0xE864);
    }

    /** Big5. */
    static final class Traditional {
        private static final int[] SIGNS = {0xA15A, 0x2574, 0xA1C3, 0xFFE3, 0xA1C5, 0x02CD, 0xA1FE, 0xFF0F, 0xA240, 0xFF3C};
        static final PairTable BIG5 = new PairTable(true).from("Big5", false).instead(SIGNS);
    }

    /** Big5 with Hong Kong's supplement of 2004; the JDK has that of 2008. */
    static final class HongKong {
        static final PairTable TABLE = new PairTable(true).from("Big5-HKSCS", false).instead(Traditional.SIGNS)
            .without(0x877A, 0x87DF).without(0xC6CF, 0xC6CF).without(0xC6D3, 0xC6D3).without(0xC6D5, 0xC6D5).without(0xC6D7, 0xC6D7).without(0xC6DE, 0xC6DF);
    }

    /** The code page 950, with what Big5 has besides. */
    static final class Windows950 {
        static final PairTable TABLE = new PairTable(false).from("x-windows-950", false).from(Traditional.BIG5).encode(
            0xA246, 0xA2, 0xA247, 0xA3, 0xA244, 0xA5, 0xA145, 0x2022, 0xA1C2, 0x203E, 0xA1E3, 0x223C, 0xA1F3, 0x2609, 0xA1F2, 0x2641,
            0xA451, 0x5341, 0xA4CA, 0x5345, 0xA14E, 0xFF64);
    }

    /** KS X 1001 with all syllables, and by itself. */
    static final class Korean {
        static final PairTable WINDOWS = new PairTable(true).from("x-windows-949", false);
        static final PairTable KS_X_1001 = new PairTable(true).from("EUC-KR", false).without(0xA2E8, 0xA2E8);
    }

    /** Johab, whose consonants are also decoded as syllables without a vowel. */
    static final class Johab {
        static final PairTable TABLE = new PairTable(true).from("x-Johab", false).decode(
            0x8441, 0x3000, 0x8442, 0x3131, 0x8443, 0x3132, 0x8445, 0x3134, 0x8448, 0x3137, 0x8449, 0x3139, 0x8451, 0x3141, 0x8453, 0x3142,
            0x8455, 0x3145, 0x8456, 0x3146, 0x8457, 0x3147, 0x8458, 0x3148, 0x8459, 0x314A, 0x845A, 0x314B, 0x845B, 0x314C, 0x845C, 0x314D,
            0x845D, 0x314E);
    }

    /** JIS X 0208 and its supplement, as EUC-JP writes them. */
    static final class Japanese {
        static final PairTable JIS_X_0208 = new PairTable(false).from("EUC-JP", false).without(0x8E00, 0x8EFF).instead(0xA1BD, 0x2015);
        static final PairTable JIS_X_0212 = new PairTable(false).from("EUC-JP", false, (byte) EucJp.SINGLE_SHIFT_3).instead(0xA2B7, '~');
    }

    /** The pairs of bytes of Shift_JIS. */
    static final class ShiftJis {
        static final PairTable TABLE = new PairTable(false).from("Shift_JIS", false).instead(0x815C, 0x2015);
    }

    /** The code page 932, and characters that it takes for others. */
    static final class Windows932 {
        static final PairTable TABLE = new PairTable(false).from("windows-31j", true).encode(
            0x8191, 0xA2, 0x8192, 0xA3, 0x81CA, 0xAC, 0x8161, 0x2016, 0x817C, 0x2212, 0x8160, 0x301C);
    }
}
