package org.pyjc.runtime.text.codec.multibyte;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The character set JIS X 0213: two planes of 94 rows of 94 cells. A cell is a code point or, for 25 of them, two.
 *
 * <p>The JDK has it as Shift_JIS-2004, which this table is made from once; CPython maps three cells otherwise. What the edition of 2004
 * added is no character of that of 2000. Compare CPython Modules/cjkcodecs/emu_jisx0213_2000.h. Thread safety: immutable.
 */
final class JisX0213 {
    static final String SOURCE = "x-SJIS_0213";
    static final int UNDECIDED = -2;
    private static final int SIDE = 94;
    private static final int PLANE = SIDE * SIDE;
    /** The rows that the second plane has, in the order in which Shift_JIS numbers them. */
    private static final int[] SECOND_ROWS = {1, 8, 3, 4, 5, 12, 13, 14, 15, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94};
    private static final int SECOND_LEAD = 0xF0;
    private static final int[] ADDED_IN_2004 = {0x4FF1, 0x525D, 0x20B9F, 0x541E, 0x5653, 0x59F8, 0x5C5B, 0x5E77, 0x7626, 0x7E6B};

    /** What a cell holds that a later edition filled. */
    static final int ADDED_LATER = -1;
    private static final int NEW_FORM = 0x9B1C;
    private static final int OLD_FORM = 0x9B1D;

    private final boolean of2004;
    /** What each cell holds, a second code point in the upper half; 0 for nothing, {@link #ADDED_LATER}. */
    private final int[] cells = new int[2 * PLANE];
    /** What there is, sorted, and where it is. */
    private final int[] known;
    private final int[] places;
    private final BitSet startsOfPairs = new BitSet();

    private JisX0213(boolean of2004) {
        this.of2004 = of2004;
        Charset source = Charset.forName(SOURCE);
        for (int place = 0; place < cells.length; place++) {
            byte[] bytes = shiftJis(place);
            cells[place] = bytes == null ? 0 : adapted(value(new String(bytes, source)));
        }
        long[] pairs = new long[cells.length];
        int n = 0;
        for (int place = 0; place < cells.length; place++) {
            if (cells[place] > 0) {
                pairs[n++] = (long) cells[place] << 32 | place;
            }
        }
        Arrays.sort(pairs, 0, n);
        known = new int[n];
        places = new int[n];
        for (int i = 0; i < n; i++) {
            known[i] = (int) (pairs[i] >> 32);
            places[i] = (int) pairs[i];
            if (known[i] > Character.MAX_CODE_POINT) {
                startsOfPairs.set(known[i] & 0xFFFF);
            }
        }
    }

    private static final class Of2000 {
        static final JisX0213 TABLE = new JisX0213(false);
    }

    private static final class Of2004 {
        static final JisX0213 TABLE = new JisX0213(true);
    }

    static JisX0213 of2000() {
        return Of2000.TABLE;
    }

    static JisX0213 of2004() {
        return Of2004.TABLE;
    }

    private static int value(String s) {
        if (s.isEmpty() || s.indexOf('\uFFFD') >= 0) {
            return 0;
        }
        int first = s.codePointAt(0);
        int length = Character.charCount(first);
        return s.length() == length ? first : pair(first, s.charAt(length));
    }

    /** Two code points, such as a kana and its mark, as one number. */
    static int pair(int first, int second) {
        return second << 16 | first;
    }

    private int adapted(int value) {
        return switch (value) {
            case 0x2014 -> 0x2015;
            case 0xFF5F -> 0x2985;
            case 0xFF60 -> 0x2986;
            case NEW_FORM -> of2004 ? value : OLD_FORM;
            default -> isAddedLater(value) ? ADDED_LATER : value;
        };
    }

    /** Whether only a later edition than this has the code point, even if JIS X 0212 has it. */
    boolean isAddedLater(int codePoint) {
        if (!of2004) {
            for (int c : ADDED_IN_2004) {
                if (c == codePoint) {
                    return true;
                }
            }
        }
        return !of2004 && codePoint == NEW_FORM;
    }

    /** What a cell holds, {@link #ADDED_LATER}, or 0 for nothing or no cell; rows and cells are counted from 1. */
    int value(int plane, int row, int cell) {
        boolean there = row >= 1 && row <= SIDE && cell >= 1 && cell <= SIDE;
        return there ? cells[(plane - 1) * PLANE + (row - 1) * SIDE + cell - 1] : 0;
    }

    /** The number of the cell that holds a code point or a {@link #pair}, or -1. */
    int place(int value) {
        int at = Arrays.binarySearch(known, value);
        return at < 0 ? -1 : places[at];
    }

    /** Whether the code point that comes next decides which cell it is. */
    boolean startsPair(int codePoint) {
        return startsOfPairs.get(codePoint);
    }

    /** What the cell of a pair of bytes of Shift_JIS holds, as {@link #value}. */
    int fromShiftJis(int first, int second) {
        if (second < 0x40 || second == 0x7F || second > 0xFC) {
            return 0;
        }
        int half = second >= 0x9F ? 1 : 0;
        int cell = half == 1 ? second - 0x9E : second - (second > 0x7F ? 0x40 : 0x3F);
        if (first < SECOND_LEAD) {
            return value(1, (first - (first < 0xA0 ? 0x81 : 0xC1)) * 2 + half + 1, cell);
        }
        int index = (first - SECOND_LEAD) * 2 + half;
        return index < SECOND_ROWS.length ? value(2, SECOND_ROWS[index], cell) : 0;
    }

    /** The bytes of a cell in Shift_JIS, null for a row that it does not have. */
    static byte[] shiftJis(int place) {
        int row = place % PLANE / SIDE + 1;
        int cell = place % SIDE + 1;
        int lead;
        int index;
        if (place < PLANE) {
            index = row - 1;
            lead = index / 2 + (row <= 62 ? 0x81 : 0xC1);
        } else {
            index = secondIndex(row);
            if (index < 0) {
                return null;
            }
            lead = index / 2 + SECOND_LEAD;
        }
        int second = index % 2 == 1 ? cell + 0x9E : cell + (cell > 63 ? 0x40 : 0x3F);
        return new byte[] {(byte) lead, (byte) second};
    }

    private static int secondIndex(int row) {
        for (int i = 0; i < SECOND_ROWS.length; i++) {
            if (SECOND_ROWS[i] == row) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a cell is one of the second plane. */
    static boolean isSecondPlane(int place) {
        return place >= PLANE;
    }

    /** The row and the cell as two bytes of seven bits. */
    static int code(int place) {
        return (place % PLANE / SIDE << 8 | place % SIDE) + 0x2121;
    }

    /** Notes what a cell holds; returns how many bytes it took, or that they are an error. */
    static int found(MultibyteReader in, int value, int length) {
        if (value <= 0) {
            return value == ADDED_LATER ? 2 * Scheme.ILLEGAL : Scheme.ILLEGAL;
        }
        if (value > Character.MAX_CODE_POINT) {
            in.found(value & 0xFFFF, length);
            return in.found(value >>> 16, length);
        }
        return in.found(value, length);
    }

    /**
     * The cell of the character at a writer's place, if it begins a pair that the next one ends: -1 if not, {@link #UNDECIDED} if what follows
     * is not known yet.
     */
    int pairAt(MultibyteWriter out) {
        int c = out.character();
        if (!startsPair(c)) {
            return -1;
        }
        int next = out.following();
        if (next < 0) {
            return out.complete ? -1 : UNDECIDED;
        }
        return next == 0 || next > 0xFFFF ? -1 : place(pair(c, next));
    }
}
