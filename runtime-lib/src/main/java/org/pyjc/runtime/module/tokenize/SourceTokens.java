package org.pyjc.runtime.module.tokenize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.CodePoints;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Splits source into tokens, with comments and blank lines, as the module tokenize shows them. Strings with replacement
 * fields are read by {@link FieldString}.
 * Compare CPython Lib/tokenize.py's documentation. Thread safety: for one thread at a time.
 */
final class SourceTokens {
    /** A token; columns count characters. */
    record Token(int type, String text, int line, int column, int endLine, int endColumn, String lineText) {}

    private static final int ENDMARKER = 0;
    private static final int NAME = 1;
    private static final int NUMBER = 2;
    private static final int STRING = 3;
    private static final int NEWLINE = 4;
    private static final int INDENT = 5;
    private static final int DEDENT = 6;
    static final int OP = 55;
    private static final int COMMENT = 65;
    private static final int NL = 66;
    private static final int MOST_BRACKETS = 200;
    private static final String[] OPERATORS = {"**=", "//=", ">>=", "<<=", "...", "!=", "**", "//", ">>", "<<", "<=", ">=", "==", "->",
        ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", "<>"};

    private final List<String> lines = new ArrayList<>();
    private final boolean extra;
    private final Indentation indentation = new Indentation();
    private final Deque<Token> ready = new ArrayDeque<>();
    int row;
    /** The brackets that are open, and their rows. */
    private final StringBuilder brackets = new StringBuilder();
    private final List<Integer> bracketRows = new ArrayList<>();
    private final Deque<FieldString> fieldStrings = new ArrayDeque<>();
    private boolean continued;
    private int measuredRow = -1;
    private boolean measuredWide;
    private boolean finished;

    SourceTokens(String source, boolean extra) {
        this.extra = extra;
        for (int start = 0; start < source.length();) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end + 1;
            lines.add(source.substring(start, end));
            start = end;
        }
    }

    /** The next token, null after the end marker. */
    Token next() {
        while (ready.isEmpty() && !finished) {
            if (row < lines.size()) {
                line();
            } else {
                finish();
            }
        }
        return ready.poll();
    }

    private void finish() {
        finished = true;
        if (depth() > 0 || continued) {
            throw unexpectedEnd();
        }
        String last = lines.isEmpty() ? "" : lines.getLast();
        boolean blank = isBlank(last, last.length() - last.stripLeading().length());
        int column = last.codePointCount(0, last.length());
        if (!blank && !last.endsWith("\n")) {
            ready.add(new Token(NEWLINE, "", lines.size(), column, lines.size(), extra ? column + 1 : column, last));
        }
        Token end = extra || lines.isEmpty() ? new Token(ENDMARKER, "", lines.size() + 1, 0, lines.size() + 1, 0, "")
                : new Token(ENDMARKER, "", lines.size(), -1, lines.size(), -1, blank ? "" : last);
        for (int left = indentation.leaveAll(); left > 0; left--) {
            ready.add(new Token(DEDENT, "", end.line, end.column, end.line, end.column, end.lineText));
        }
        ready.add(end);
    }

    private void line() {
        int nul = lines.get(row).indexOf('\0');
        if (nul >= 0) {
            lines.set(row, lines.get(row).substring(0, nul));
            throw error((PyType) Builtins.get("SyntaxError"), "source code cannot contain null bytes", row, -1, 0);
        }
        int column = 0;
        if (depth() == 0 && !continued) {
            column = begin();
            String text = lines.get(row);
            if (isBlank(text, column)) {
                blank(text, column);
                return;
            }
            indentation(text, column);
        }
        continued = false;
        tokens(column);
    }

    /** Measures the white space that a line begins with; the column behind it, perhaps of a later line. */
    private int begin() {
        indentation.begin();
        while (true) {
            String text = lines.get(row);
            int column = 0;
            while (column < text.length() && " \t\f".indexOf(text.charAt(column)) >= 0) {
                indentation.add(text.charAt(column++));
            }
            if (column >= text.length() || text.charAt(column) != '\\') {
                return column;
            }
            requireContinuation(text, column);
            indentation.continued();
            row++;
            if (row == lines.size()) {
                finished = true;
                throw unexpectedEnd();
            }
        }
    }

    private void requireContinuation(String text, int backslash) {
        if (backslash + 1 < endOfText(text)) {
            throw lineError("SyntaxError", "unexpected character after line continuation character");
        }
    }

    private static boolean isBlank(String text, int column) {
        return column >= text.length() || text.charAt(column) == '#' || text.charAt(column) == '\n' || text.charAt(column) == '\r';
    }

    private void blank(String text, int column) {
        int at = column;
        if (at < text.length() && text.charAt(at) == '#') {
            int end = endOfText(text);
            add(COMMENT, text, at, end);
            at = end;
        }
        add(NL, text, at, text.length());
        row++;
    }

    private static int endOfText(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private void indentation(String text, int column) {
        int change;
        try {
            change = indentation.enter();
        } catch (Indentation.Wrong e) {
            throw lineError(e.mistake.type, e.mistake.message);
        }
        if (change > 0) {
            ready.add(extra ? new Token(INDENT, text.substring(0, column), row + 1, 0, row + 1, column, text)
                    : new Token(INDENT, "", row + 1, -1, row + 1, -1, text));
        }
        for (; change < 0; change++) {
            int shown = extra ? column : -1;
            ready.add(new Token(DEDENT, "", row + 1, shown, row + 1, shown, text));
        }
    }

    private void tokens(int from) {
        int i = from;
        String text = lines.get(row);
        int end = endOfText(text);
        while (i < end || inText()) {
            if (inText()) {
                i = fieldStrings.peek().text(i);
                text = lines.get(row);
                end = endOfText(text);
                continue;
            }
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\f') {
                i++;
            } else if (c == '#') {
                add(COMMENT, text, i, end);
                i = end;
            } else if (c == '\\') {
                requireContinuation(text, i);
                continued = true;
                row++;
                return;
            } else {
                int quote = quoteAt(text, i);
                if (quote >= 0) {
                    i = hasFields(text, i, quote) ? begin(text, i, quote) : string(text, i, quote);
                    text = lines.get(row);
                    end = endOfText(text);
                } else {
                    i = simple(text, i, c, end);
                }
            }
        }
        if (end < text.length() || depth() > 0) {
            add(depth() > 0 ? NL : NEWLINE, text, end, text.length());
        }
        row++;
    }

    /** Whether the next character belongs to the text of an f-string or t-string. */
    private boolean inText() {
        return !fieldStrings.isEmpty() && fieldStrings.peek().inText();
    }

    private static boolean hasFields(String text, int start, int quote) {
        for (int i = start; i < quote; i++) {
            if ("fFtT".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int begin(String text, int start, int quote) {
        FieldString string = new FieldString(this, text, start, quote);
        fieldStrings.push(string);
        return string.begin();
    }

    /** The innermost f-string or t-string has ended. */
    void end() {
        fieldStrings.pop();
    }

    int rows() {
        return lines.size();
    }

    String lineAt(int at) {
        return lines.get(at);
    }

    private int simple(String text, int i, char c, int end) {
        if (isNamePart(c) && !isDigit(c)) {
            int j = i;
            while (j < end && isNamePart(text.charAt(j))) {
                j++;
            }
            verifyName(text, i, j);
            add(NAME, text, i, j);
            return j;
        }
        if (isDigit(c) || c == '.' && i + 1 < end && isDigit(text.charAt(i + 1))) {
            int j = number(text, i);
            add(NUMBER, text, i, j);
            return j;
        }
        if (!fieldStrings.isEmpty() && fieldStrings.peek().takes(c, i + 1 < end ? text.charAt(i + 1) : ' ', i)) {
            return i + 1;
        }
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, i)) {
                add(OP, text, i, i + operator.length());
                return i + operator.length();
            }
        }
        bracket(c, i);
        add(OP, text, i, i + 1);
        return i + 1;
    }

    /** What may be part of a name; whether it is one is looked at later. */
    private static boolean isNamePart(char c) {
        return c >= 128 || c == '_' || Character.isLetterOrDigit(c);
    }

    /** Compare CPython lexer.c: verify_identifier. */
    private void verifyName(String text, int from, int to) {
        for (int i = from; i < to && !extra;) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (i - Character.charCount(c) == from ? !CodePoints.isIdentifierStart(c) : !CodePoints.isIdentifierPart(c)) {
                String number = String.format("U+%04X", c);
                throw error(CodePoints.isPrintable(c) ? "invalid character '" + Character.toString(c) + "' (" + number + ")"
                        : "invalid non-printable character " + number, row, text.codePointCount(0, i) - 1);
            }
        }
    }

    private int number(String text, int from) {
        try {
            return NumberScanner.end(text, from, extra);
        } catch (NumberScanner.Malformed e) {
            int first = text.codePointCount(0, e.from);
            throw error((PyType) Builtins.get("SyntaxError"), e.getMessage(), row, first - 1, text.codePointCount(0, e.consumed));
        }
    }

    // ---- brackets ----

    int depth() {
        return brackets.length();
    }

    void open(char bracket) {
        brackets.append(bracket);
        bracketRows.add(row);
    }

    /** The innermost bracket ends. */
    void close() {
        brackets.setLength(brackets.length() - 1);
        bracketRows.removeLast();
    }

    private void bracket(char c, int at) {
        if ("([{".indexOf(c) >= 0) {
            if (depth() >= MOST_BRACKETS) {
                throw error("too many nested parentheses", row, at);
            }
            open(c);
        } else if (")]}".indexOf(c) >= 0) {
            if (!extra) {
                requireMatch(c, at);
            }
            if (depth() > 0) {
                close();
            }
        }
    }

    private void requireMatch(char c, int at) {
        if (depth() == 0) {
            throw error("unmatched '" + c + "'", row, at);
        }
        char opening = brackets.charAt(depth() - 1);
        if ("([{".indexOf(opening) != ")]}".indexOf(c)) {
            int opened = bracketRows.getLast();
            throw error("closing parenthesis '" + c + "' does not match opening parenthesis '" + opening + "'"
                    + (opened == row ? "" : " on line " + (opened + 1)), row, at);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The place of the quote of a string that begins here, or -1. */
    private static int quoteAt(String text, int i) {
        int j = i;
        while (j < text.length() && j < i + 2 && "rRbBuUfFtT".indexOf(text.charAt(j)) >= 0) {
            j++;
        }
        return j < text.length() && (text.charAt(j) == '"' || text.charAt(j) == '\'') ? j : -1;
    }

    /** Adds a string, which may end on a later line; returns the column behind it. */
    private int string(String text, int start, int quote) {
        char q = text.charAt(quote);
        boolean triple = text.startsWith(String.valueOf(q).repeat(3), quote);
        int firstRow = row;
        StringBuilder all = new StringBuilder();
        String current = text;
        int from = start;
        int i = quote + (triple ? 3 : 1);
        while (true) {
            if (i >= current.length() || !triple && current.charAt(i) == '\n') {
                boolean joined = !triple && i > 0 && current.charAt(i - 1) == '\\';
                if (!triple && !joined || row + 1 >= lines.size()) {
                    throw error((triple ? "unterminated triple-quoted" : "unterminated") + " string literal (detected at line " + (row + 1) + ")",
                            firstRow, start);
                }
                all.append(current, from, current.length());
                row++;
                current = lines.get(row);
                from = 0;
                i = 0;
            } else if (current.charAt(i) == '\\') {
                i += current.startsWith("\\\n", i) && !triple ? 1 : 2;
            } else if (triple ? current.startsWith(String.valueOf(q).repeat(3), i) : current.charAt(i) == q) {
                i += triple ? 3 : 1;
                all.append(current, from, i);
                add(STRING, all.toString(), firstRow, start, i);
                return i;
            } else {
                i++;
            }
        }
    }

    /** Adds a token that began in an earlier row perhaps, and ends in this one. */
    void add(int type, String text, int firstRow, int from, int to) {
        String shown = firstRow == row ? lines.get(row) : String.join("", lines.subList(firstRow, row + 1));
        ready.add(new Token(type, text, firstRow + 1, column(firstRow, from), row + 1, column(row, to), shown));
    }

    private void add(int type, String text, int from, int to) {
        if (!extra && (type == COMMENT || type == NL)) {
            return;
        }
        if (!extra && type == NEWLINE) {
            ready.add(new Token(type, "", row + 1, column(row, from), row + 1, column(row, from), text));
            return;
        }
        int shownType = type == OP && !extra ? ExactTypes.of(text.substring(from, to)) : type;
        int end = type == NL || type == NEWLINE ? Math.max(from + 1, to) : to;
        int first = column(row, from);
        ready.add(new Token(shownType, text.substring(from, to), row + 1, first, row + 1, end > text.length() ? first + end - from : column(row, end),
                text));
    }

    /** Adds an operator of one character. */
    void operator(int at) {
        add(OP, lines.get(row), at, at + 1);
    }

    /** A place in a line counted in characters. */
    private int column(int at, int units) {
        if (at != measuredRow) {
            measuredRow = at;
            String text = lines.get(at);
            measuredWide = text.codePointCount(0, text.length()) != text.length();
        }
        return measuredWide ? lines.get(at).codePointCount(0, units) : units;
    }

    /** An error at a character. */
    RuntimeException error(String message, int at, int column) {
        return error((PyType) Builtins.get("SyntaxError"), message, at, column, column + 1);
    }

    private RuntimeException error(PyType type, String message, int at, int column, int end) {
        String text = at < lines.size() ? lines.get(at) : "";
        return Errors.of(type, new Object[] {message, new PyTuple("<string>", (long) at + 1, (long) column + 1,
                text.substring(0, endOfText(text)), (long) at + 1, (long) end)});
    }

    /** An error of the whole line. */
    private RuntimeException lineError(String type, String message) {
        String text = lines.get(row).substring(0, endOfText(lines.get(row)));
        return Errors.of((PyType) Builtins.get(type), new Object[] {message, new PyTuple("<string>", row + 1L,
                text.codePointCount(0, text.length()) + 1L, text, PyNone.NONE, PyNone.NONE)});
    }

    private RuntimeException unexpectedEnd() {
        PyException e = Errors.of((PyType) Builtins.get("SyntaxError"), "unexpected EOF in multi-line statement");
        Attributes.set(e.value, "lineno", (long) lines.size());
        Attributes.set(e.value, "offset", 0L);
        return e;
    }
}
