package org.pyjc.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.LexerNoViableAltException;
import org.antlr.v4.runtime.Token;
import org.pyjc.grammar.LexicalError.Kind;

/**
 * What of Python's lexical structure a regular grammar can't say: indentation, line ends inside brackets, f- and
 * t-strings. Compare CPython Parser/tokenizer/tokenizer.c.
 *
 * <p>Text that is no token yields one {@code ERRORTOKEN}, {@link #error} tells why, and the end follows.
 *
 * <p>Thread safety: none, one thread uses it.
 */
public abstract class PythonLexerBase extends Lexer {

    private final SourceCharStream source;
    private final char[] chars;
    private final Indentation indentation = new Indentation();
    private final Brackets brackets = new Brackets();
    private final List<PythonToken> doubtfulNumbers = new ArrayList<>();
    private FormattedStringLexer strings;
    private boolean atLineStart = true;
    private InputKind kind = InputKind.WHOLE;
    /** Whether the end of an interactive source now stands for the end of a line: every token makes it so again. */
    private boolean started;
    private int pendingDedents;
    private LexicalError error;
    private int line = 1;
    private int nextLineStart;

    protected PythonLexerBase(CharStream input) {
        super(input);
        this.source = (SourceCharStream) input;
        this.chars = source.chars();
        this.nextLineStart = source.lineStart(2);
        this.strings = new FormattedStringLexer(source, this);
    }

    void setInputKind(InputKind kind) {
        this.kind = kind;
    }

    /** Why the last token is an {@code ERRORTOKEN}, or null. */
    public LexicalError error() {
        return error;
    }

    /** The brackets that were open when the lexer stopped. */
    public Brackets brackets() {
        return brackets;
    }

    /** Numbers that a keyword follows without a space, such as {@code 1if}: allowed, with a warning. */
    public List<PythonToken> doubtfulNumbers() {
        return doubtfulNumbers;
    }

    /** Whether an f- or t-string is open where the lexer stopped. */
    public boolean inFormattedString() {
        return strings.isOpen();
    }

    /** "f" or "t" for the innermost f- or t-string that is open where the lexer stopped. */
    public String innermostLetter() {
        return strings.letter();
    }

    /** Whether the innermost f- or t-string has triple quotes. */
    public boolean innermostIsTriple() {
        return strings.isTriple();
    }

    /** Whether a quote that opens no complete string would close the innermost f- or t-string. */
    public boolean closesFormattedString(int quote, boolean triple) {
        return strings.isQuotedBy(chars[quote], triple);
    }

    @Override
    public final Token nextToken() {
        if (pendingDedents > 0) {
            return dedent();
        }
        if (error != null) {
            return token(EOF, chars.length, chars.length);
        }
        if (strings.inText()) {
            return strings.nextTextToken(_input.index());
        }
        if (atLineStart) {
            PythonToken token = startLine();
            if (token != null) {
                return token;
            }
        }
        return nextRegularToken();
    }

    private PythonToken dedent() {
        pendingDedents--;
        started = true;
        int at = _input.index();
        return token(PythonLexer.DEDENT, at, at);
    }

    // Lines -------------------------------------------------------------------------------------------------------

    /** Reads blank lines and a line's indentation; returns INDENT, DEDENT, an error, or null when neither is due. */
    private PythonToken startLine() {
        atLineStart = false;
        int at = _input.index();
        int start = at;
        indentation.startLine();
        while (at < chars.length) {
            char c = chars[at];
            if (c == ' ' || c == '\t' || c == '\f') {
                indentation.count(c);
                at++;
            } else if (c == '\n') {
                at++;
                start = at;
                indentation.startLine();
            } else if (c == '#') {
                at = lineEnd(at);
            } else if (c == '\\') {
                if (source.charAt(at + 1) != '\n') {
                    return fail(Kind.TEXT_AFTER_LINE_JOIN, at, at);
                }
                indentation.joinLine();
                at += 2;
            } else {
                break;
            }
        }
        _input.seek(at);
        if (at < chars.length) {
            return changeIndentation(start, at);
        }
        if (endsWithJoin(start)) {
            return fail(Kind.END_AFTER_LINE_JOIN, start, at - 1);
        }
        // A last line of white space alone is indented, unless a newline ends it.
        return source.text().indexOf('#', start) < 0 ? changeIndentation(start, at) : null;
    }

    private boolean endsWithJoin(int start) {
        int length = chars.length;
        return length - start >= 2 && chars[length - 2] == '\\' && source.text().indexOf('#', start) < 0;
    }

    private PythonToken changeIndentation(int start, int at) {
        int change = indentation.apply();
        if (indentation.error() != null) {
            return fail(indentation.error(), start, at);
        }
        if (change > 0) {
            return token(PythonLexer.INDENT, at, at);
        }
        if (change < 0) {
            pendingDedents = -change;
            return dedent();
        }
        return null;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    private PythonToken endOfInput() {
        if (kind != InputKind.WHOLE && started && brackets.depth() == 0) {
            started = false;
            return token(PythonLexer.NEWLINE, chars.length, chars.length);
        }
        if (indentation.depth() > 0 && kind != InputKind.UNFINISHED) {
            indentation.startLine();
            pendingDedents = -indentation.apply();
            return dedent();
        }
        return token(EOF, chars.length, chars.length);
    }

    // Tokens ------------------------------------------------------------------------------------------------------

    private PythonToken nextRegularToken() {
        boolean joined = false;
        int comment = -1;
        while (true) {
            int start = _input.index();
            if (start >= chars.length) {
                return joined ? fail(Kind.END_AFTER_LINE_JOIN, start - 2, start - 1) : endOfInput();
            }
            if (chars[start] == ':' && strings.atFieldLevel()) {
                _input.seek(start + 1);
                strings.enterFormatSpec();
                return token(PythonLexer.COLON, start, start + 1);
            }
            _type = Token.INVALID_TYPE;
            int type;
            try {
                type = getInterpreter().match(_input, DEFAULT_MODE);
            } catch (LexerNoViableAltException e) {
                return fail(UnknownText.kind(source, start), start, start);
            }
            if (_type == SKIP) {
                joined = chars[start] == '\\';
                comment = chars[start] == '#' ? start : comment;
            } else if (type != PythonLexer.LINE_BREAK) {
                return finish(type, start, _input.index());
            } else if (brackets.depth() == 0) {
                return endLine(comment >= 0 ? comment : start);
            } else {
                comment = -1;
            }
        }
    }

    /** A comment before the end of the line counts as part of its token, as in CPython. */
    private PythonToken endLine(int start) {
        atLineStart = true;
        return token(PythonLexer.NEWLINE, start, _input.index());
    }

    private PythonToken finish(int type, int start, int end) {
        started = true;
        switch (type) {
            case PythonLexer.NAME:
                return finishName(start, end);
            case PythonLexer.NUMBER:
                return finishNumber(start, end);
            case PythonLexer.STRING:
                return finishString(start, end);
            case PythonLexer.FSTRING_START, PythonLexer.TSTRING_START:
                return strings.begin(type, start, end);
            case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE:
                return open(type, start, end);
            case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE:
                return close(type, start, end);
            default:
                return token(type, start, end);
        }
    }

    private PythonToken finishName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] >= 0x80) {
                int bad = Identifiers.firstInvalid(chars, start, end);
                return bad < 0 ? token(PythonLexer.NAME, start, end) : fail(Kind.INVALID_IDENTIFIER, start, bad);
            }
        }
        Kind prefix = UnknownText.prefixError(source, start, end);
        return prefix == null ? token(PythonLexer.NAME, start, end) : fail(prefix, start, end);
    }

    private PythonToken finishNumber(int start, int end) {
        char next = source.charAt(end);
        if (!Identifiers.isAsciiPart(next)) {
            return token(PythonLexer.NUMBER, start, end);
        }
        boolean octalPrefix = next == 'o' && end - start == 1 && chars[start] == '0';
        if (octalPrefix || !startsKeywordAfterNumber(next, end + 1)) {
            return fail(Kind.INVALID_NUMBER, start, end);
        }
        PythonToken number = token(PythonLexer.NUMBER, start, end);
        doubtfulNumbers.add(number);
        return number;
    }

    /** Compare CPython Parser/tokenizer/tokenizer.c: {@code verify_end_of_number}. */
    private boolean startsKeywordAfterNumber(char first, int rest) {
        return switch (first) {
            case 'a' -> endsWord("nd", rest);
            case 'e' -> endsWord("lse", rest);
            case 'f' -> endsWord("or", rest);
            case 'i' -> source.charAt(rest) == 'f' || source.charAt(rest) == 'n' || source.charAt(rest) == 's';
            case 'n' -> endsWord("ot", rest);
            case 'o' -> endsWord("r", rest);
            default -> false;
        };
    }

    private boolean endsWord(String text, int at) {
        char after = source.charAt(at + text.length());
        return source.text().startsWith(text, at) && !Identifiers.isAsciiPart(after) && after < 0x80;
    }

    /** The longest match of an unterminated {@code '''} is an empty string: told by the quote that follows it. */
    private PythonToken finishString(int start, int end) {
        char quote = chars[end - 1];
        if (source.charAt(end) == quote && chars[end - 2] == quote && (end - start == 2 || chars[end - 3] != quote)) {
            return fail(Kind.UNTERMINATED_TRIPLE_QUOTED_STRING, start, end);
        }
        return token(PythonLexer.STRING, start, end);
    }

    private PythonToken open(int type, int start, int end) {
        if (brackets.depth() >= Brackets.MAX_DEPTH) {
            return fail(Kind.TOO_MANY_BRACKETS, start, start);
        }
        brackets.push(start);
        strings.openBracket();
        return token(type, start, end);
    }

    private PythonToken close(int type, int start, int end) {
        char c = chars[start];
        if (brackets.depth() == 0) {
            return fail(Kind.UNMATCHED_BRACKET, start, start);
        }
        char opening = chars[brackets.innermost()];
        if (!(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}')) {
            boolean field = opening == '{' && strings.atFieldLevel();
            return fail(field ? Kind.UNMATCHED_BRACKET_IN_FIELD : Kind.MISMATCHED_BRACKET, start, start);
        }
        brackets.pop();
        strings.closeBracket(c == '}');
        return token(type, start, end);
    }

    // For the parts of this lexer ---------------------------------------------------------------------------------

    /** The token at the current place, of the expression of a string's replacement field. */
    final PythonToken nextTokenOfField() {
        return nextRegularToken();
    }

    /** Makes a token and finds its line; tokens come in the order of the source. */
    final PythonToken token(int type, int start, int end) {
        while (nextLineStart <= start) {
            line++;
            nextLineStart = source.lineStart(line + 1);
        }
        return new PythonToken(source, type, start, end, line, start - source.lineStart(line));
    }

    /** Ends the input with an error. */
    final PythonToken fail(Kind kind, int start, int at) {
        error = new LexicalError(kind, start, at);
        pendingDedents = 0;
        _input.seek(chars.length);
        return token(PythonLexer.ERRORTOKEN, start, Math.min(at + 1, chars.length));
    }
}
