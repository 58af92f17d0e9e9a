package org.pyjc.runtime.module.tokenize;

import java.util.Arrays;

/**
 * The open levels of indentation, each with its columns for tabs of eight places and of one. Compare CPython Parser/lexer/lexer.c:
 * tok_get_normal_mode. Thread safety: one source, one thread.
 */
final class Indentation {
    private static final int MAXIMUM = 100;

    /** What is wrong with a line's indentation. */
    enum Mistake {
        TABS("TabError", "inconsistent use of tabs and spaces in indentation"),
        DEPTH("IndentationError", "too many levels of indentation"),
        DEDENT("IndentationError", "unindent does not match any outer indentation level");

        final String type;
        final String message;

        Mistake(String type, String message) {
            this.type = type;
            this.message = message;
        }
    }

    private final int[] columns = new int[MAXIMUM];
    private final int[] alternatives = new int[MAXIMUM];
    private int level;

    private int column;
    private int alternative;
    /** What counts of a line that is continued before it begins. */
    private int continuedColumn;

    /** A line begins. */
    void begin() {
        column = 0;
        alternative = 0;
        continuedColumn = 0;
    }

    void add(char space) {
        column = space == '\t' ? (column / 8 + 1) * 8 : space == '\f' ? 0 : column + 1;
        alternative = space == '\f' ? 0 : alternative + 1;
    }

    /** The line goes on in the next one. */
    void continued() {
        continuedColumn = continuedColumn == 0 ? column : continuedColumn;
    }

    /** The line's own text begins: how many levels are opened (1) or closed (negative) thereby. */
    int enter() throws Wrong {
        if (continuedColumn != 0) {
            column = continuedColumn;
            alternative = continuedColumn;
        }
        if (column > columns[level]) {
            if (level + 1 >= MAXIMUM) {
                throw new Wrong(Mistake.DEPTH);
            }
            if (alternative <= alternatives[level]) {
                throw new Wrong(Mistake.TABS);
            }
            level++;
            columns[level] = column;
            alternatives[level] = alternative;
            return 1;
        }
        int closed = 0;
        while (column < columns[level]) {
            level--;
            closed++;
        }
        if (column != columns[level]) {
            throw new Wrong(Mistake.DEDENT);
        }
        if (alternative != alternatives[level]) {
            throw new Wrong(Mistake.TABS);
        }
        return -closed;
    }

    /** Closes all; the number of them. */
    int leaveAll() {
        int closed = level;
        level = 0;
        Arrays.fill(columns, 0);
        return closed;
    }

    /** A line is indented wrongly. */
    @SuppressWarnings("serial")
    static final class Wrong extends Exception {
        final Mistake mistake;

        Wrong(Mistake mistake) {
            super(mistake.message, null, false, false);
            this.mistake = mistake;
        }
    }
}
