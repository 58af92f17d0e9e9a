package org.pyjc.runtime.text.codec.multibyte;

/** EUC-JP: JIS X 0208, JIS X 0212 and half-width katakana. Compare CPython _codecs_jp.c: DECODER(euc_jp). Thread safety: immutable. */
final class EucJp extends Scheme {
    static final int SINGLE_SHIFT_2 = 0x8E;
    static final int SINGLE_SHIFT_3 = 0x8F;
    private final PairTable table = PairTables.Japanese.JIS_X_0208;
    private final PairTable supplement = PairTables.Japanese.JIS_X_0212;

    @Override
    int read(MultibyteReader in) {
        int first = in.ahead(0);
        if (first < ASCII_END) {
            return in.found(first, 1);
        }
        int length = first == SINGLE_SHIFT_3 ? 3 : 2;
        if (in.left() < length) {
            return INCOMPLETE;
        }
        int second = in.ahead(1);
        if (first == SINGLE_SHIFT_2) {
            return HalfWidth.isKatakana(second) ? in.found(HalfWidth.character(second), 2) : ILLEGAL;
        }
        int c = length == 3 ? supplement.character(second, in.ahead(2)) : table.character(first, second);
        return c == 0 ? ILLEGAL : in.found(c, length);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        int single = c < ASCII_END ? c : Roman.code(c);
        if (single >= 0) {
            out.put(single);
            return 1;
        }
        if (HalfWidth.hasKatakana(c)) {
            out.put(SINGLE_SHIFT_2);
            out.put(HalfWidth.code(c));
            return 1;
        }
        int code = table.code(c);
        if (code == PairTable.NONE) {
            code = supplement.code(c);
            if (code == PairTable.NONE) {
                return ILLEGAL;
            }
            out.put(SINGLE_SHIFT_3);
        }
        out.putPair(code);
        return 1;
    }
}
