package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyCode;

/**
 * Reads a code object's position table: four numbers an entry, each a char biased by one, 0 for unknown.
 * Thread safety: a volatile flag, set before any program runs.
 */
public final class Positions {
    private static final int LINE = 0;
    private static final int END_LINE = 1;
    private static final int COLUMN = 2;
    private static final int END_COLUMN = 3;
    /** An entry of a table has so many numbers, each a char. */
    public static final int NUMBERS = 4;
    /** A unit of {@code co_code} has so many bytes. */
    public static final int BYTES_PER_UNIT = 2;

    /** Set before any program runs. */
    private static volatile boolean linesOnly;

    private Positions() {}

    /** Tells the lines of code only, as {@code -X no_debug_ranges} asks. */
    public static void tellLinesOnly() {
        linesOnly = true;
    }

    public static int count(PyCode code) {
        return code.positions() == null ? 0 : code.positions().length() / NUMBERS;
    }

    /** The line of an entry, -1 when unknown. */
    public static int line(PyCode code, int pos) {
        return number(code, pos, LINE);
    }

    public static int endLine(PyCode code, int pos) {
        return number(code, pos, END_LINE);
    }

    /** The first column in bytes of UTF-8, from 0; -1 when unknown. */
    public static int column(PyCode code, int pos) {
        return number(code, pos, COLUMN);
    }

    public static int endColumn(PyCode code, int pos) {
        return number(code, pos, END_COLUMN);
    }

    /** The offset into {@code co_code} that stands for an entry, -1 when that is unknown; the first unit is for the function's start. */
    public static int offset(PyCode code, int pos) {
        int at = code.positionIndex(pos);
        return at < 0 ? -1 : BYTES_PER_UNIT * (at + 1);
    }

    /** The entry for an offset into {@code co_code}, -1 for its first unit and before it. */
    public static int atOffset(int offset) {
        return offset < BYTES_PER_UNIT ? -1 : offset / BYTES_PER_UNIT - 1;
    }

    /** The first entry of a line, -1 when there is none. */
    static int ofLine(PyCode code, int line) {
        for (int i = 0; i < count(code); i++) {
            if (line(code, i) == line) {
                return i;
            }
        }
        return -1;
    }

    private static int number(PyCode code, int pos, int which) {
        int at = code.positionIndex(pos);
        int told = told(which);
        return at < 0 || told < 0 || at >= count(code) ? -1 : code.positions().charAt(NUMBERS * at + told) - 1;
    }

    /** Which of an entry's numbers stands for one of them: itself, or with lines only the first line, and -1 for columns. */
    public static int told(int which) {
        return !linesOnly ? which : which == COLUMN || which == END_COLUMN ? -1 : LINE;
    }
}
