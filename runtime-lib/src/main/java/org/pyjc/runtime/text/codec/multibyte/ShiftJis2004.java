package org.pyjc.runtime.text.codec.multibyte;

/** Shift_JIS-2004 and its form of the year 2000. Compare CPython _codecs_jp.c: ENCODER(shift_jis_2004). Thread safety: immutable. */
final class ShiftJis2004 extends Scheme {
    private static final int WIDE_BACKSLASH = 0xFF3C;
    private static final int WIDE_TILDE = 0xFF5E;
    private final JisX0213 table;

    ShiftJis2004(JisX0213 table) {
        this.table = table;
    }

    @Override
    int read(MultibyteReader in) {
        int first = in.ahead(0);
        if (first < ASCII_END) {
            return in.found(Roman.character(first), 1);
        }
        if (HalfWidth.isKatakana(first)) {
            return in.found(HalfWidth.character(first), 1);
        }
        if (first == 0x80 || first == 0xA0 || first > 0xFC) {
            return ILLEGAL;
        }
        if (in.left() < 2) {
            return INCOMPLETE;
        }
        int value = table.fromShiftJis(first, in.ahead(1));
        return JisX0213.found(in, value == WIDE_BACKSLASH ? '\\' : value == WIDE_TILDE ? '~' : value, 2);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        int single = single(c);
        if (single >= 0) {
            out.put(single);
            return 1;
        }
        int pair = table.pairAt(out);
        if (pair == JisX0213.UNDECIDED) {
            return INCOMPLETE;
        }
        int place = pair >= 0 ? pair : place(c);
        if (place < 0) {
            return ILLEGAL;
        }
        for (byte b : JisX0213.shiftJis(place)) {
            out.put(b);
        }
        return pair >= 0 ? 2 : 1;
    }

    private static int single(int c) {
        if (c < ASCII_END) {
            return c == '\\' || c == '~' ? -1 : c;
        }
        return HalfWidth.hasKatakana(c) ? HalfWidth.code(c) : Roman.code(c);
    }

    /** The cell of a character: ASCII's backslash and tilde have those of the wide ones, which have none. */
    private int place(int c) {
        return switch (c) {
            case '\\' -> table.place(WIDE_BACKSLASH);
            case '~' -> table.place(WIDE_TILDE);
            case WIDE_BACKSLASH, WIDE_TILDE -> -1;
            default -> table.place(c);
        };
    }
}
