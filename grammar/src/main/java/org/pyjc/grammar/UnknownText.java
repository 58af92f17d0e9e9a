package org.pyjc.grammar;

import org.pyjc.grammar.LexicalError.Kind;

/**
 * Tells apart the kinds of text in which the lexer finds no token.
 *
 * <p>Thread safety: stateless.
 */
final class UnknownText {

    private static final int LONGEST_PREFIX = 5;

    private UnknownText() {
    }

    /** Why no token begins at an offset. */
    static Kind kind(SourceCharStream source, int start) {
        char c = source.charAt(start);
        if (c == '\\') {
            return Kind.TEXT_AFTER_LINE_JOIN;
        }
        return isQuote(c) ? unterminated(source, start) : Kind.INVALID_CHARACTER;
    }

    /** Why a name that a quote follows at once can't be a string's prefix, or null when it is just a name. */
    static Kind prefixError(SourceCharStream source, int start, int end) {
        if (!isQuote(source.charAt(end)) || end - start > LONGEST_PREFIX) {
            return null;
        }
        String prefix = source.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < prefix.length(); i++) {
            if ("bruft".indexOf(prefix.charAt(i)) < 0 || prefix.indexOf(prefix.charAt(i), i + 1) >= 0) {
                return null;
            }
        }
        boolean legal = switch (prefix) {
            case "b", "r", "u", "br", "rb" -> true;
            default -> false;
        };
        return legal ? unterminated(source, end) : Kind.INCOMPATIBLE_PREFIXES;
    }

    private static Kind unterminated(SourceCharStream source, int quote) {
        char c = source.charAt(quote);
        boolean triple = source.charAt(quote + 1) == c && source.charAt(quote + 2) == c;
        return triple ? Kind.UNTERMINATED_TRIPLE_QUOTED_STRING : Kind.UNTERMINATED_STRING;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
