package org.pyjc.grammar;

import org.pyjc.grammar.LexicalError.Kind;

/**
 * The lexer's mode for f- and t-strings (PEP 701, PEP 750): finds the text between replacement fields.
 *
 * <p>Compare CPython Parser/tokenizer/tokenizer.c: {@code tok_get_fstring_mode}.
 *
 * <p>Thread safety: none, one lexer uses it.
 */
final class FormattedStringLexer {

    /** CPython's limits: Parser/tokenizer/state.h, {@code MAX_EXPR_NESTING}, {@code MAXFSTRINGLEVEL}. */
    private static final int MAX_FIELD_NESTING = 3;
    private static final int MAX_STRING_NESTING = 150;

    private final SourceCharStream source;
    private final PythonLexerBase lexer;
    private FormattedStringState current;
    private int depth;

    FormattedStringLexer(SourceCharStream source, PythonLexerBase lexer) {
        this.source = source;
        this.lexer = lexer;
    }

    /** Whether the next characters are text of a string. */
    boolean inText() {
        return current != null && current.inText;
    }

    /** Whether a colon now begins a format specification. */
    boolean atFieldLevel() {
        return current != null && current.atFieldLevel();
    }

    boolean isOpen() {
        return current != null;
    }

    String letter() {
        return current != null && current.middleType == PythonLexer.TSTRING_MIDDLE ? "t" : "f";
    }

    boolean isTriple() {
        return current != null && current.quoteSize > 1;
    }

    boolean isQuotedBy(char quote, boolean triple) {
        return current != null && current.quote == quote && triple == current.quoteSize > 1;
    }

    void enterFormatSpec() {
        current.enterFormatSpec();
    }

    void openBracket() {
        if (current != null) {
            current.openBracket();
        }
    }

    void closeBracket(boolean brace) {
        if (current != null) {
            current.closeBracket(brace);
        }
    }

    PythonToken begin(int type, int start, int end) {
        if (depth + 1 >= MAX_STRING_NESTING) {
            return lexer.fail(Kind.STRINGS_TOO_DEEP, start, start);
        }
        depth++;
        current = new FormattedStringState(current, source.text().substring(start, end), start);
        return lexer.token(type, start, end);
    }

    /** The next token while {@link #inText}: text, the brace that opens a field, or the end of the string. */
    PythonToken nextTextToken(int start) {
        char c = source.charAt(start);
        if (c == '{' && source.charAt(start + 1) != '{') {
            return openField(start);
        }
        if (closesString(start)) {
            return closeString(start);
        }
        return text(start);
    }

    private PythonToken openField(int start) {
        if (current.fieldDepth + 1 >= MAX_FIELD_NESTING) {
            return lexer.fail(Kind.FIELDS_TOO_DEEP, start, start);
        }
        current.enterField();
        return lexer.nextTokenOfField();
    }

    private boolean closesString(int at) {
        for (int i = 0; i < current.quoteSize; i++) {
            if (source.charAt(at + i) != current.quote) {
                return false;
            }
        }
        return true;
    }

    private PythonToken closeString(int start) {
        int end = start + current.quoteSize;
        int type = current.endType;
        current = current.outer;
        depth--;
        return emit(type, start, end, end);
    }

    private PythonToken emit(int type, int start, int end, int next) {
        lexer._input.seek(next);
        return lexer.token(type, start, end);
    }

    private PythonToken text(int start) {
        boolean inSpec = current.inFormatSpec && current.inField();
        boolean inNamedEscape = false;
        int at = start;
        while (true) {
            char c = source.charAt(at);
            if (c == '\0' || c == '\n' && current.quoteSize == 1) {
                return unterminated(at, inSpec && c == '\n');
            } else if (c == current.quote && closesString(at)) {
                return emit(current.middleType, start, at, at);
            } else if (c == '{') {
                return openingBrace(start, at, inSpec);
            } else if (c == '}') {
                return inNamedEscape ? emit(current.middleType, start, at + 1, at + 1)
                        : closingBrace(start, at, inSpec);
            } else if (c == '\\') {
                boolean named = !current.raw && source.text().startsWith("N{", at + 1);
                inNamedEscape |= named;
                at += named ? 3 : escapedLength(at);
            } else {
                at++;
            }
        }
    }

    private PythonToken unterminated(int at, boolean newlineInSpec) {
        return lexer.fail(newlineInSpec ? Kind.NEWLINE_IN_FORMAT_SPEC : Kind.UNTERMINATED_FORMATTED_STRING,
                current.start, at);
    }

    /** The text before a brace, which may be empty where CPython's is. */
    private PythonToken openingBrace(int start, int at, boolean inSpec) {
        if (source.charAt(at + 1) != '{') {
            return emit(current.middleType, start, at, at);
        }
        if (!inSpec) {
            return emit(current.middleType, start, at + 1, at + 2);
        }
        if (current.fieldDepth + 1 >= MAX_FIELD_NESTING) {
            return lexer.fail(Kind.FIELDS_TOO_DEEP, at, at);
        }
        current.enterField();
        return emit(current.middleType, start, at, at);
    }

    private PythonToken closingBrace(int start, int at, boolean inSpec) {
        if (source.charAt(at + 1) == '}' && !inSpec && current.bracketDepth == 0) {
            return emit(current.middleType, start, at + 1, at + 2);
        }
        if (current.bracketDepth == 0) {
            return lexer.fail(Kind.SINGLE_CLOSING_BRACE, at, at);
        }
        current.inText = false;
        return emit(current.middleType, start, at, at);
    }

    /** The length of a backslash with what it escapes; it never escapes a brace. */
    private int escapedLength(int at) {
        char escaped = source.charAt(at + 1);
        return escaped == '{' || escaped == '}' || escaped == '\0' ? 1 : 2;
    }
}
