package org.pyjc.compiler.parse.build;

import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonParser.ReplacementFieldContext;
import org.pyjc.grammar.PythonToken;

/**
 * The source text of a replacement field's expression, for {@code f'{x = }'} and for t-strings.
 *
 * <p>Compare CPython Parser/lexer/lexer.c: {@code set_ftstring_expr}.
 *
 * <p>Thread safety: stateless.
 */
final class FieldText {

    private FieldText() {
    }

    /** The token that ends the expression: the exclamation mark, the colon or the closing brace. */
    static Token end(ReplacementFieldContext context) {
        return context.bang != null ? context.bang : context.colon != null ? context.colon : context.close;
    }

    /** The text between the opening brace and the end of the expression, without comments. */
    static String of(SourceText source, ReplacementFieldContext context) {
        int start = ((PythonToken) context.start).end();
        String text = source.text().substring(start, end(context).getStartIndex());
        return hasComment(text) ? withoutComments(text) : text;
    }

    /** The text of the expression alone: without what is after it, which may be {@code =} and space. */
    static String expression(String text) {
        int end = text.length();
        while (end > 0 && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '=')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasComment(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (c == '#' && quote == 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (c == '#' && quote == 0) {
                i = text.indexOf('\n', i);
                if (i < 0) {
                    break;
                }
                c = '\n';
            }
            out.append(c);
        }
        return out.toString();
    }
}
