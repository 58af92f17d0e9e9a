package org.pyjc.grammar;

/**
 * Why the lexer stopped, and where.
 *
 * <p>Thread safety: immutable.
 *
 * @param start the offset at which the offending token begins
 * @param at the offset of the character that made it offending
 */
public record LexicalError(Kind kind, int start, int at) {

    /** The kinds of text that are no token. */
    public enum Kind {
        INVALID_CHARACTER, INVALID_IDENTIFIER, INVALID_NUMBER,
        INCOMPATIBLE_PREFIXES, UNTERMINATED_STRING, UNTERMINATED_TRIPLE_QUOTED_STRING,
        UNTERMINATED_FORMATTED_STRING, NEWLINE_IN_FORMAT_SPEC, SINGLE_CLOSING_BRACE, FIELDS_TOO_DEEP, STRINGS_TOO_DEEP,
        TEXT_AFTER_LINE_JOIN, END_AFTER_LINE_JOIN,
        TOO_MANY_BRACKETS, UNMATCHED_BRACKET, MISMATCHED_BRACKET, UNMATCHED_BRACKET_IN_FIELD,
        INCONSISTENT_TABS, TOO_MANY_INDENTS, INCONSISTENT_DEDENT
    }
}
