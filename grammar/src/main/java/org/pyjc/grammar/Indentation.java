package org.pyjc.grammar;

/**
 * The stack of indentations, each measured twice: with tabs to multiples of 8, and with tabs of 1, so that a program
 * whose meaning depends on the size of a tab is refused.
 *
 * <p>Compare CPython Parser/tokenizer/tokenizer.c: {@code tok_get_normal_mode}.
 *
 * <p>Thread safety: none, one lexer uses it.
 */
final class Indentation {

    /** CPython's limit: Parser/tokenizer/state.h, {@code MAXINDENT}. */
    private static final int MAX_DEPTH = 100;
    private static final int TAB_SIZE = 8;

    private final int[] columns = new int[MAX_DEPTH];
    private final int[] altColumns = new int[MAX_DEPTH];
    private int depth;

    private int column;
    private int altColumn;
    private int joinedColumn;
    private LexicalError.Kind error;

    void startLine() {
        column = 0;
        altColumn = 0;
        joinedColumn = 0;
        error = null;
    }

    /** Counts a character of a line's indentation. */
    void count(char c) {
        if (c == ' ') {
            column++;
            altColumn++;
        } else if (c == '\t') {
            column = (column / TAB_SIZE + 1) * TAB_SIZE;
            altColumn++;
        } else {
            column = 0;
            altColumn = 0;
        }
    }

    /** A line join inside the indentation: the first line that has any indentation counts. */
    void joinLine() {
        if (joinedColumn == 0) {
            joinedColumn = column;
        }
    }

    /** The change of depth at the line's first token: 1, 0, or minus the number of blocks that end. */
    int apply() {
        int newColumn = joinedColumn != 0 ? joinedColumn : column;
        int newAltColumn = joinedColumn != 0 ? joinedColumn : altColumn;
        if (newColumn > columns[depth]) {
            return indent(newColumn, newAltColumn);
        }
        int before = depth;
        while (depth > 0 && newColumn < columns[depth]) {
            depth--;
        }
        if (newColumn != columns[depth]) {
            error = LexicalError.Kind.INCONSISTENT_DEDENT;
        } else if (newAltColumn != altColumns[depth]) {
            error = LexicalError.Kind.INCONSISTENT_TABS;
        }
        return depth - before;
    }

    private int indent(int newColumn, int newAltColumn) {
        if (depth + 1 >= MAX_DEPTH) {
            error = LexicalError.Kind.TOO_MANY_INDENTS;
            return 0;
        }
        if (newAltColumn <= altColumns[depth]) {
            error = LexicalError.Kind.INCONSISTENT_TABS;
            return 0;
        }
        depth++;
        columns[depth] = newColumn;
        altColumns[depth] = newAltColumn;
        return 1;
    }

    /** What was wrong with the last line's indentation, or null. */
    LexicalError.Kind error() {
        return error;
    }

    int depth() {
        return depth;
    }
}
