package org.pyjc.runtime.text.codec.multibyte;

/** ASCII, and one table of characters of two bytes. Compare CPython _codecs_cn.c: DECODER(gbk). Thread safety: immutable. */
class DoubleByte extends Scheme {
    final PairTable table;

    DoubleByte(PairTable table) {
        this.table = table;
    }

    /** The character of one byte, {@link #INCOMPLETE} for the beginning of two, {@link #ILLEGAL} for neither; of NUL, 0 as well, ASCII is asked before. */
    int single(int b) {
        return INCOMPLETE;
    }

    /** The byte of a character that has one beyond ASCII's, or -1. */
    int singleOf(int c) {
        return -1;
    }

    @Override
    final int read(MultibyteReader in) {
        int first = in.ahead(0);
        if (first < ASCII_END) {
            return in.found(first, 1);
        }
        int single = single(first);
        if (single > 0) {
            return in.found(single, 1);
        }
        return single < 0 ? ILLEGAL : in.left() < 2 ? INCOMPLETE : pair(in, first, in.ahead(1));
    }

    /** Reads two bytes that are no ASCII. */
    int pair(MultibyteReader in, int first, int second) {
        int c = table.character(first, second);
        return c == 0 ? ILLEGAL : in.found(c, 2);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        int single = c < ASCII_END ? c : singleOf(c);
        if (single >= 0) {
            out.put(single);
            return 1;
        }
        int code = table.code(c);
        if (code == PairTable.NONE) {
            return ILLEGAL;
        }
        out.putPair(code);
        return 1;
    }
}
