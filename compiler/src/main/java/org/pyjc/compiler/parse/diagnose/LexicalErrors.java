package org.pyjc.compiler.parse.diagnose;

import java.util.Locale;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.LexicalError;
import org.pyjc.grammar.PythonLexerBase;

/**
 * The messages for text that is no token. Compare CPython Parser/tokenizer and Parser/lexer, and
 * Parser/pegen_errors.c: {@code _Pypegen_tokenizer_error}.
 *
 * <p>Thread safety: none, one diagnosis uses it.
 */
final class LexicalErrors {

    private final SourceText source;
    private final String text;
    private final PythonLexerBase lexer;

    LexicalErrors(SourceText source, PythonLexerBase lexer) {
        this.source = source;
        this.text = source.text();
        this.lexer = lexer;
    }

    /** Whether the lexer stopped at an error that CPython's tokenizer reports itself, before any of the parser's. */
    boolean takesPrecedence() {
        return lexer.error() != null && switch (lexer.error().kind()) {
            case INCONSISTENT_TABS, TOO_MANY_INDENTS, INCONSISTENT_DEDENT, TEXT_AFTER_LINE_JOIN,
                    END_AFTER_LINE_JOIN -> false;
            default -> true;
        };
    }

    /** Whether the lexer stopped inside an f- or t-string, whose errors are reported in preference to its own. */
    boolean inFormattedString() {
        return lexer.inFormattedString();
    }

    /** Whether the lexer stopped because the source ended inside a token. */
    boolean reachesEnd() {
        LexicalError error = lexer.error();
        return switch (error.kind()) {
            case UNTERMINATED_TRIPLE_QUOTED_STRING, END_AFTER_LINE_JOIN -> true;
            case UNTERMINATED_STRING -> endOfShortString(firstQuote(error.start()) + 1) >= text.length();
            case UNTERMINATED_FORMATTED_STRING -> lexer.innermostIsTriple();
            default -> false;
        };
    }

    /** The line of the innermost bracket that is open where the lexer stopped, or 0. */
    int openBracketLine() {
        return lexer.brackets().depth() == 0 ? 0 : source.lineOf(lexer.brackets().innermost());
    }

    /** The error for the innermost open bracket, reported while the tokenizer is on a line. */
    PySyntaxError neverClosed(int tokenizerLine) {
        int at = lexer.brackets().innermost();
        int line = source.lineOf(at);
        String shown = tokenizerLine <= line ? source.lineWithNewline(line) : source.line(line);
        return new PySyntaxError(Kind.SYNTAX_ERROR, "'" + text.charAt(at) + "' was never closed", source.filename(),
                line, characterColumn(at) + 1, shown, line, 0);
    }

    /** The error at which the lexer stopped. */
    PySyntaxError error() {
        LexicalError error = lexer.error();
        int at = error.at();
        return switch (error.kind()) {
            case INVALID_CHARACTER, INVALID_IDENTIFIER -> after(at, invalidCharacter(at));
            case INVALID_NUMBER -> NumberErrors.at(source, error.start());
            case INCOMPATIBLE_PREFIXES -> range(error.start(), at + 1, prefixes(error.start(), at));
            case UNTERMINATED_STRING, UNTERMINATED_TRIPLE_QUOTED_STRING -> unterminated(error);
            case UNTERMINATED_FORMATTED_STRING -> unterminatedFormatted(error);
            case NEWLINE_IN_FORMAT_SPEC -> after(at, letter(error.start()) + "-string: newlines are not allowed in"
                    + " format specifiers for single quoted " + letter(error.start()) + "-strings");
            case SINGLE_CLOSING_BRACE -> after(at, letter(error.start()) + "-string: single '}' is not allowed");
            case FIELDS_TOO_DEEP ->
                after(at - 1, letter(error.start()) + "-string: expressions nested too deeply");
            case STRINGS_TOO_DEEP -> after(at, "too many nested f-strings or t-strings");
            case TOO_MANY_BRACKETS -> after(at, "too many nested parentheses");
            case UNMATCHED_BRACKET -> after(at, "unmatched '" + text.charAt(at) + "'");
            case UNMATCHED_BRACKET_IN_FIELD -> after(at, letter(error.start()) + "-string: unmatched '"
                    + text.charAt(at) + "'");
            case MISMATCHED_BRACKET -> mismatched(at);
            case INCONSISTENT_TABS -> line(Kind.TAB_ERROR, at,
                    "inconsistent use of tabs and spaces in indentation");
            case TOO_MANY_INDENTS -> line(Kind.INDENTATION_ERROR, at, "too many levels of indentation");
            case INCONSISTENT_DEDENT -> wholeLine(Kind.INDENTATION_ERROR, at,
                    "unindent does not match any outer indentation level");
            case TEXT_AFTER_LINE_JOIN -> lineJoin(at);
            case END_AFTER_LINE_JOIN -> lexer.brackets().depth() > 0 ? neverClosed(source.lastLine())
                    : wholeLine(Kind.SYNTAX_ERROR, at, "unexpected EOF while parsing");
        };
    }

    // Messages ----------------------------------------------------------------------------------------------------

    private String invalidCharacter(int at) {
        int c = text.codePointAt(at);
        String hex = String.format(Locale.ROOT, "U+%04X", c);
        return isPrintable(c) ? "invalid character '" + Character.toString(c) + "' (" + hex + ")"
                : "invalid non-printable character " + hex;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private String prefixes(int start, int end) {
        String prefix = text.substring(start, end).toLowerCase(Locale.ROOT);
        for (String pair : new String[] {"ub", "ur", "uf", "ut", "bf", "bt", "ft"}) {
            if (prefix.indexOf(pair.charAt(0)) >= 0 && prefix.indexOf(pair.charAt(1)) >= 0) {
                return "'" + pair.charAt(0) + "' and '" + pair.charAt(1) + "' prefixes are incompatible";
            }
        }
        return "invalid syntax";
    }

    private String letter(int formattedString) {
        return lexer.innermostLetter();
    }

    private PySyntaxError mismatched(int at) {
        int open = lexer.brackets().innermost();
        int openLine = source.lineOf(open);
        String where = openLine == source.lineOf(at) ? "" : " on line " + openLine;
        return after(at, "closing parenthesis '" + text.charAt(at) + "' does not match opening parenthesis '"
                + text.charAt(open) + "'" + where);
    }

    private PySyntaxError unterminated(LexicalError error) {
        int start = error.start();
        boolean triple = error.kind() == LexicalError.Kind.UNTERMINATED_TRIPLE_QUOTED_STRING;
        int quote = firstQuote(start);
        if (lexer.closesFormattedString(quote, triple)) {
            return after(start, lexer.innermostLetter() + "-string: expecting '}'");
        }
        if (triple) {
            return after(start, "unterminated triple-quoted string literal" + detected(source.lastLine()));
        }
        int end = endOfShortString(quote + 1);
        boolean escapedQuote = hasEscapedQuote(quote, end);
        int line = Math.min(source.lineOf(end), source.lastLine());
        return after(start, "unterminated string literal" + detected(line)
                + (escapedQuote ? "; perhaps you escaped the end quote?" : ""));
    }

    private static String detected(int line) {
        return " (detected at line " + line + ")";
    }

    private int firstQuote(int start) {
        int quote = start;
        while (text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
            quote++;
        }
        return quote;
    }

    private int endOfShortString(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private boolean hasEscapedQuote(int quote, int end) {
        for (int i = quote + 1; i < end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
                if (i < end && text.charAt(i) == text.charAt(quote)) {
                    return true;
                }
            }
        }
        return false;
    }

    private PySyntaxError unterminatedFormatted(LexicalError error) {
        String letter = lexer.innermostLetter();
        boolean triple = lexer.innermostIsTriple();
        int line = triple ? source.lastLine() : Math.min(source.lineOf(error.at()), source.lastLine());
        return after(error.start(), "unterminated " + (triple ? "triple-quoted " : "") + letter + "-string literal"
                + detected(line));
    }

    // Places ------------------------------------------------------------------------------------------------------

    private int characterColumn(int offset) {
        int line = source.lineOf(offset);
        return text.codePointCount(source.lineStart(line), offset);
    }

    /** An error for the character at an offset. */
    private PySyntaxError after(int offset, String message) {
        int end = offset + (offset >= 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset))
                ? 2 : 1);
        return range(end - 1, end, message, characterColumn(offset) + 1);
    }

    /** CPython counts these columns in bytes. */
    private PySyntaxError range(int start, int end, String message) {
        int line = source.lineOf(start);
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.filename(), line,
                source.byteColumn(line, start) + 1, source.line(line), line, source.byteColumn(line, end));
    }

    private PySyntaxError range(int start, int end, String message, int offset) {
        int line = source.lineOf(start);
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, source.filename(), line, offset, source.line(line),
                line, offset);
    }

    private PySyntaxError line(Kind kind, int at, String message) {
        int line = source.lineOf(at);
        return new PySyntaxError(kind, message, source.filename(), line, 1, source.lineWithNewline(line), line, 0);
    }

    private PySyntaxError wholeLine(Kind kind, int at, String message) {
        int line = source.lineOf(at);
        String shown = source.lineWithNewline(line);
        return new PySyntaxError(kind, message, source.filename(), line, shown.codePointCount(0, shown.length()),
                shown, line, -1);
    }

    /** CPython counts the column from the first of the lines that were joined, up to the end of the last. */
    private PySyntaxError lineJoin(int at) {
        int line = source.lineOf(at);
        int first = line;
        while (first > 1 && source.line(first - 1).endsWith("\\")) {
            first--;
        }
        String shown = source.lineWithNewline(line);
        int column = text.codePointCount(source.lineStart(first), at) + (at + 1 < text.length() ? 2 : 1);
        return new PySyntaxError(Kind.SYNTAX_ERROR, "unexpected character after line continuation character",
                source.filename(), line, Math.min(column, shown.codePointCount(0, shown.length()) + 1), shown, line, 0);
    }
}
