package org.pyjc.runtime.text.codec.multibyte;

import java.util.Arrays;

/**
 * GB 18030: two bytes as in GBK, four for all else. Those of the basic plane follow each other in the order of their code points.
 * Compare CPython _codecs_cn.c: DECODER(gb18030). Thread safety: immutable.
 */
final class Gb18030 extends Scheme {
    private static final int FIRST = 0x81;
    private static final int LAST = 0xFE;
    /** The number of the four bytes that U+10000 has. */
    private static final int SUPPLEMENTARY = 15 * 12600;

    private static final class FourBytes {
        static final PairTable TWO_BYTES = PairTables.Gb18030.TABLE;
        /** The characters of the basic plane that have no two bytes. */
        static final char[] BASIC = basic();

        private static char[] basic() {
            char[] found = new char[0x10000];
            int n = 0;
            for (int c = ASCII_END; c < 0x10000; c++) {
                if (TWO_BYTES.code(c) == PairTable.NONE && !Character.isSurrogate((char) c)) {
                    found[n++] = (char) c;
                }
            }
            return Arrays.copyOf(found, n);
        }
    }

    @Override
    int read(MultibyteReader in) {
        int first = in.ahead(0);
        if (first < ASCII_END) {
            return in.found(first, 1);
        }
        if (in.left() < 2) {
            return INCOMPLETE;
        }
        int second = in.ahead(1);
        if (isDigit(second)) {
            return in.left() < 4 ? INCOMPLETE : four(in, first, second, in.ahead(2), in.ahead(3));
        }
        int c = FourBytes.TWO_BYTES.character(first, second);
        return c == 0 ? ILLEGAL : in.found(c, 2);
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isLead(int b) {
        return b >= FIRST && b <= LAST;
    }

    private static int four(MultibyteReader in, int first, int second, int third, int fourth) {
        if (!isLead(first) || !isLead(third) || !isDigit(fourth)) {
            return ILLEGAL;
        }
        int number = (((first - FIRST) * 10 + second - '0') * 126 + third - FIRST) * 10 + fourth - '0';
        if (number < FourBytes.BASIC.length) {
            return in.found(FourBytes.BASIC[number], 4);
        }
        int c = number - SUPPLEMENTARY + 0x10000;
        return number >= SUPPLEMENTARY && c <= Character.MAX_CODE_POINT ? in.found(c, 4) : ILLEGAL;
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        if (c < ASCII_END) {
            out.put(c);
            return 1;
        }
        int code = FourBytes.TWO_BYTES.code(c);
        if (code != PairTable.NONE) {
            out.putPair(code);
            return 1;
        }
        int number = c > 0xFFFF ? c - 0x10000 + SUPPLEMENTARY : Arrays.binarySearch(FourBytes.BASIC, (char) c);
        if (number < 0) {
            return ILLEGAL;
        }
        out.put(number / 12600 + FIRST);
        out.put(number / 1260 % 10 + '0');
        out.put(number / 10 % 126 + FIRST);
        out.put(number % 10 + '0');
        return 1;
    }
}
