package org.pyjc.grammar;

/**
 * Where the lexer is inside one f- or t-string; the strings that enclose it are the {@link #outer} ones.
 *
 * <p>Compare CPython Parser/tokenizer/tokenizer.c: {@code tokenizer_mode}, whose depths work the same way.
 *
 * <p>Thread safety: none, one lexer uses it.
 */
final class FormattedStringState {

    final FormattedStringState outer;
    final char quote;
    final int quoteSize;
    final boolean raw;
    final int middleType;
    final int endType;
    final int start;

    /** Open brackets of any kind inside this string. */
    int bracketDepth;
    /** The {@link #bracketDepth} at which the innermost replacement field began, or -1 outside fields. */
    int fieldDepth = -1;
    boolean inFormatSpec;
    /** Whether the next characters are text of the string, not tokens of an expression. */
    boolean inText = true;

    FormattedStringState(FormattedStringState outer, String opening, int start) {
        this.outer = outer;
        int size = opening.endsWith("\"\"\"") || opening.endsWith("'''") ? 3 : 1;
        String prefix = opening.substring(0, opening.length() - size);
        this.quote = opening.charAt(opening.length() - 1);
        this.quoteSize = size;
        this.raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
        boolean template = prefix.indexOf('t') >= 0 || prefix.indexOf('T') >= 0;
        this.middleType = template ? PythonLexer.TSTRING_MIDDLE : PythonLexer.FSTRING_MIDDLE;
        this.endType = template ? PythonLexer.TSTRING_END : PythonLexer.FSTRING_END;
        this.start = start;
    }

    boolean inField() {
        return fieldDepth >= 0;
    }

    /** Whether a colon now ends the field's expression and begins its format specification. */
    boolean atFieldLevel() {
        return inField() && bracketDepth - 1 == fieldDepth;
    }

    void openBracket() {
        bracketDepth++;
    }

    /** Leaves the string's text for the expression of a replacement field, whose brace is the next token. */
    void enterField() {
        fieldDepth++;
        inText = false;
    }

    /** Leaves a field's expression for its format specification. */
    void enterFormatSpec() {
        inText = true;
        inFormatSpec = true;
    }

    /** Leaves a bracket; a brace that closes a field returns to the string's text. */
    void closeBracket(boolean brace) {
        bracketDepth--;
        if (brace && bracketDepth == fieldDepth) {
            fieldDepth--;
            inText = true;
            inFormatSpec = false;
        }
    }
}
