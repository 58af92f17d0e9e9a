package org.pyjc.runtime.module.tokenize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
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
    private static final String[] OPERATORS = {"**=", "//=", ">>=", "<<=", "...", "!=", "**", "//", ">>", "<<", "<=", ">=", "==", "->",
        ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", "<>"};

    private final List<String> lines = new ArrayList<>();
    private final boolean extra;
    private final Deque<Integer> indents = new ArrayDeque<>(List.of(0));
    private final Deque<Token> ready = new ArrayDeque<>();
    int row;
    /** How many brackets are open. */
    int depth;
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
        if (depth > 0) {
            throw error("unexpected EOF in multi-line statement", Math.max(0, row - 1), 0);
        }
        String last = lines.isEmpty() ? "" : lines.getLast();
        if (!last.isEmpty() && !last.endsWith("\n") && !last.strip().startsWith("#")) {
            int column = last.codePointCount(0, last.length());
            ready.add(new Token(NEWLINE, "", lines.size(), column, lines.size(), column + 1, last));
        }
        while (indents.pop() > 0) {
            ready.add(new Token(DEDENT, "", lines.size() + 1, extra ? 0 : -1, lines.size() + 1, extra ? 0 : -1, ""));
        }
        ready.add(new Token(ENDMARKER, "", lines.size() + 1, 0, lines.size() + 1, 0, ""));
    }

    private void line() {
        String text = lines.get(row);
        int column = 0;
        if (depth == 0 && !continued) {
            int width = 0;
            while (column < text.length() && " \t\f".indexOf(text.charAt(column)) >= 0) {
                char c = text.charAt(column++);
                width = c == '\t' ? (width / 8 + 1) * 8 : c == '\f' ? 0 : width + 1;
            }
            if (isBlank(text, column)) {
                blank(text, column);
                return;
            }
            indentation(text, column, width);
        }
        continued = false;
        tokens(column);
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

    private void indentation(String text, int column, int width) {
        if (width > indents.peek()) {
            indents.push(width);
            ready.add(extra ? new Token(INDENT, text.substring(0, column), row + 1, 0, row + 1, column, text)
                    : new Token(INDENT, "", row + 1, -1, row + 1, -1, text));
        }
        while (width < indents.peek()) {
            if (!indents.contains(width)) {
                throw error((PyType) Builtins.get("IndentationError"), "unindent does not match any outer indentation level", row, column);
            }
            indents.pop();
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
            } else if (c == '\\' && i == end - 1) {
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
        if (end < text.length() || depth > 0) {
            add(depth > 0 ? NL : NEWLINE, text, end, text.length());
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
        int j = i;
        if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
            while (j < end && (Character.isUnicodeIdentifierPart(text.charAt(j)) || Character.isSurrogate(text.charAt(j)))) {
                j++;
            }
            add(NAME, text, i, j);
            return j;
        }
        if (isDigit(c) || c == '.' && i + 1 < end && isDigit(text.charAt(i + 1))) {
            while (j < end && (Character.isLetterOrDigit(text.charAt(j)) || text.charAt(j) == '_' || text.charAt(j) == '.'
                    || (text.charAt(j) == '+' || text.charAt(j) == '-') && isExponent(text, i, j))) {
                j++;
            }
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
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
        add(OP, text, i, i + 1);
        return i + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isExponent(String text, int start, int at) {
        char before = text.charAt(at - 1);
        return (before == 'e' || before == 'E') && !text.startsWith("0x", start) && !text.startsWith("0X", start);
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
                    throw error(triple ? "unterminated triple-quoted string literal" : "unterminated string literal", firstRow, start);
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

    RuntimeException error(String message, int at, int column) {
        return error((PyType) Builtins.get("SyntaxError"), message, at, column);
    }

    private RuntimeException error(PyType type, String message, int at, int column) {
        String text = at < lines.size() ? lines.get(at) : "";
        PyTuple place = type.name().equals("IndentationError") ? new PyTuple("<string>", (long) at + 1, (long) column + 1, text)
                : new PyTuple("<string>", (long) at + 1, (long) column + 1, text, (long) at + 1, (long) column + 1);
        return Errors.of(type, new Object[] {message, place});
    }
}
