package org.pyjc.runtime.module.tokenize;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An f-string or t-string that is being read: text, and replacement fields whose tokens are those of any expression. Compare CPython
 * Parser/lexer/lexer.c: tok_get_fstring_mode. Thread safety: for one thread at a time.
 */
final class FieldString {
    private static final int FSTRING_START = 59;
    private static final int TSTRING_START = 62;
    private static final int MIDDLE = 1;
    private static final int END = 2;

    private final SourceTokens tokens;
    private final String opening;
    private final int firstRow;
    private final int start;
    private final String quote;
    private final boolean raw;
    private final int type;
    /** The open fields, the innermost first. */
    private final Deque<Field> fields = new ArrayDeque<>();

    /** A field: how many brackets are open inside it, and whether its format specification has begun. */
    private static final class Field {
        private final int depth;
        private boolean specification;

        Field(int depth) {
            this.depth = depth;
        }
    }

    FieldString(SourceTokens tokens, String text, int start, int quoteAt) {
        this.tokens = tokens;
        this.start = start;
        this.firstRow = tokens.row;
        String q = text.substring(quoteAt, quoteAt + 1);
        this.quote = text.startsWith(q.repeat(3), quoteAt) ? q.repeat(3) : q;
        this.opening = text.substring(start, quoteAt) + quote;
        String prefix = text.substring(start, quoteAt).toLowerCase(java.util.Locale.ROOT);
        this.raw = prefix.indexOf('r') >= 0;
        this.type = prefix.indexOf('t') >= 0 ? TSTRING_START : FSTRING_START;
    }

    /** Adds the opening quotes; returns the column behind them. */
    int begin() {
        tokens.add(type, opening, firstRow, start, start + opening.length());
        return start + opening.length();
    }

    boolean inText() {
        return fields.isEmpty() || fields.peek().specification;
    }

    /** Whether a character outside of text ends a field or its expression; then it is added. */
    boolean takes(char c, char next, int at) {
        Field field = fields.peek();
        if (field == null || tokens.depth() != field.depth) {
            return false;
        }
        if (c == '}') {
            close(at);
        } else if (c == ':') {
            tokens.operator(at);
            field.specification = true;
        } else if (c == '!' && next != '=') {
            tokens.operator(at);
        } else {
            return false;
        }
        return true;
    }

    private void open(int at) {
        tokens.operator(at);
        tokens.open('{');
        fields.push(new Field(tokens.depth()));
    }

    private void close(int at) {
        tokens.operator(at);
        tokens.close();
        fields.pop();
    }

    /** Adds the tokens up to the next field or the end; returns the column behind them. */
    int text(int from) {
        String line = tokens.lineAt(tokens.row);
        if (line.startsWith("{", from) && !line.startsWith("{{", from)) {
            open(from);
            return from + 1;
        }
        if (line.startsWith(quote, from)) {
            tokens.add(type + END, quote, tokens.row, from, from + quote.length());
            tokens.end();
            return from + quote.length();
        }
        return middle(from);
    }

    private int middle(int from) {
        int row = tokens.row;
        StringBuilder all = new StringBuilder();
        String line = tokens.lineAt(row);
        boolean specification = !fields.isEmpty();
        boolean named = false;
        int part = from;
        int i = from;
        while (true) {
            if (i >= line.length() || quote.length() == 1 && line.charAt(i) == '\n') {
                boolean joined = i > part && i <= line.length() && line.charAt(i - 1) == '\\' || i > line.length();
                if (tokens.row + 1 >= tokens.rows() || quote.length() == 1 && !joined) {
                    throw unterminated();
                }
                all.append(line, part, line.length());
                tokens.row++;
                line = tokens.lineAt(tokens.row);
                part = 0;
                i = 0;
                continue;
            }
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : 0;
            if (c == '\\') {
                named = !raw && line.startsWith("N{", i + 1);
                i += named ? 3 : next == '{' || next == '}' || next == '\n' ? 1 : 2;
            } else if (c == '{') {
                boolean literal = next == '{' && !specification;
                return finish(all.append(line, part, literal ? i + 1 : i), row, from, literal ? i + 1 : i, literal ? i + 2 : i, literal ? -1 : i);
            } else if (c == '}' && named) {
                return finish(all.append(line, part, i + 1), row, from, i + 1, i + 1, -1);
            } else if (c == '}') {
                boolean literal = next == '}' && !specification;
                int behind = finish(all.append(line, part, literal ? i + 1 : i), row, from, literal ? i + 1 : i, literal ? i + 2 : i, -1);
                if (!literal && specification) {
                    close(i);
                    return i + 1;
                }
                if (!literal) {
                    throw tokens.error("f-string: single '}' is not allowed", tokens.row, i);
                }
                return behind;
            } else if (line.startsWith(quote, i)) {
                return finish(all.append(line, part, i), row, from, i, i, -1);
            } else {
                i++;
            }
        }
    }

    /** Adds text; opens a field at a column that is not -1. */
    private int finish(StringBuilder text, int row, int from, int to, int behind, int field) {
        tokens.add(type + MIDDLE, text.toString(), row, from, to);
        if (field < 0) {
            return behind;
        }
        open(field);
        return field + 1;
    }

    private RuntimeException unterminated() {
        String kind = (quote.length() == 3 ? "unterminated triple-quoted " : "unterminated ") + (type == FSTRING_START ? "f" : "t") + "-string literal";
        return tokens.error(kind + " (detected at line " + (tokens.row + 1) + ")", firstRow, start);
    }
}
