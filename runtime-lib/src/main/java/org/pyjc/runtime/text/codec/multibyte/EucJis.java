package org.pyjc.runtime.text.codec.multibyte;

/** EUC-JIS-2004 and its form of the year 2000. Compare CPython _codecs_jp.c: ENCODER(euc_jis_2004). Thread safety: immutable. */
final class EucJis extends Scheme {
    private final JisX0213 table;

    EucJis(JisX0213 table) {
        this.table = table;
    }

    @Override
    int read(MultibyteReader in) {
        int first = in.ahead(0);
        if (first < ASCII_END) {
            return in.found(first, 1);
        }
        int length = first == EucJp.SINGLE_SHIFT_3 ? 3 : 2;
        if (in.left() < length) {
            return INCOMPLETE;
        }
        int second = in.ahead(1);
        if (first == EucJp.SINGLE_SHIFT_2) {
            return HalfWidth.isKatakana(second) ? in.found(HalfWidth.character(second), 2) : ILLEGAL;
        }
        int value = length == 2 ? table.value(1, first - 0xA0, second - 0xA0) : secondPlane(second, in.ahead(2));
        return JisX0213.found(in, value, length);
    }

    /** The second plane; where that is empty, JIS X 0212. */
    private int secondPlane(int second, int third) {
        int value = table.value(2, second - 0xA0, third - 0xA0);
        return value != 0 ? value : PairTables.Japanese.JIS_X_0212.character(second, third);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        if (c < ASCII_END) {
            out.put(c);
            return 1;
        }
        if (HalfWidth.hasKatakana(c)) {
            out.put(EucJp.SINGLE_SHIFT_2);
            out.put(HalfWidth.code(c));
            return 1;
        }
        int pair = table.pairAt(out);
        if (pair == JisX0213.UNDECIDED) {
            return INCOMPLETE;
        }
        int place = pair >= 0 ? pair : table.place(c);
        int code = place >= 0 ? JisX0213.code(place) | 0x8080 : table.isAddedLater(c) ? PairTable.NONE : PairTables.Japanese.JIS_X_0212.code(c);
        if (code == PairTable.NONE) {
            return ILLEGAL;
        }
        if (place < 0 || JisX0213.isSecondPlane(place)) {
            out.put(EucJp.SINGLE_SHIFT_3);
        }
        out.putPair(code);
        return pair >= 0 ? 2 : 1;
    }
}
