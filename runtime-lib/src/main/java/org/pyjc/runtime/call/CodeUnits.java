package org.pyjc.runtime.call;

import org.pyjc.runtime.exc.Positions;

/**
 * The units of {@code co_code} and their places in the source: first a RESUME at the line of the {@code def}, as CPython's code has it,
 * then one for each entry of the position table. Debuggers look for the line that comes after the RESUME. Compare CPython pdb.py:
 * find_first_executable_line. Thread safety: immutable.
 */
final class CodeUnits {
    /** The opcode; see CPython opcode_ids.h. */
    static final byte RESUME = (byte) 128;
    static final int BYTES_PER_UNIT = Positions.BYTES_PER_UNIT;
    private static final int NUMBERS = Positions.NUMBERS;
    /** Line 0 to 1, column 0. */
    private static final String MODULE_START = "\1\2\1\1";

    /** The places packed as the position table is. */
    final String places;

    private CodeUnits(String places) {
        this.places = places;
    }

    static CodeUnits of(PyCode code) {
        return of(code, code.positions());
    }

    /** The units whatever was traced. */
    static CodeUnits plain(PyCode code) {
        return of(code, code.plainPositions());
    }

    private static CodeUnits of(PyCode code, String positions) {
        String table = positions == null ? "" : positions;
        String first = code.replaced().firstPlace();
        return new CodeUnits((first == null ? resume(code) : first) + table);
    }

    /** The place of the RESUME: the start of the first line; a module's is before all lines. */
    private static String resume(PyCode code) {
        if (code.startLine() == 0) {
            return MODULE_START;
        }
        char biased = code.firstLine < 0 || code.firstLine >= Character.MAX_VALUE ? '\0' : (char) (code.firstLine + 1);
        return new String(new char[] {biased, biased, 1, 1});
    }

    int count() {
        return places.length() / NUMBERS;
    }

    /** The line of a unit, -1 when unknown; likewise the others. */
    int line(int unit) {
        return number(unit, 0);
    }

    int endLine(int unit) {
        return number(unit, 1);
    }

    int column(int unit) {
        return number(unit, 2);
    }

    int endColumn(int unit) {
        return number(unit, 3);
    }

    private int number(int unit, int which) {
        int told = Positions.told(which);
        return told < 0 ? -1 : places.charAt(NUMBERS * unit + told) - 1;
    }

    /** Whether two units have the same place. */
    boolean same(int a, int b) {
        return places.regionMatches(NUMBERS * a, places, NUMBERS * b, NUMBERS);
    }

    /** The place of the first unit, and the others, of packed places. */
    static String first(String packed) {
        return packed.substring(0, Math.min(NUMBERS, packed.length()));
    }

    static String others(String packed) {
        return packed.substring(Math.min(NUMBERS, packed.length()));
    }
}
