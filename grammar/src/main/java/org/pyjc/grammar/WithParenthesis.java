package org.pyjc.grammar;

import static org.pyjc.grammar.PythonLexer.*;

import org.antlr.v4.runtime.Token;

/**
 * Whether the parenthesis after {@code with} encloses a list of items: a colon follows its end, and nothing in it makes
 * it another kind of parenthesis (a generator, {@code :=}, {@code yield}, a starred element, nothing at all).
 *
 * <p>Compare the language reference, "The with statement": CPython tries the list of items first.
 *
 * <p>Thread safety: none.
 */
final class WithParenthesis {

    private final PythonToken[] tokens;
    private final int count;
    private int depth = 1;
    private int lambdas;

    WithParenthesis(PythonToken[] tokens, int count) {
        this.tokens = tokens;
        this.count = count;
    }

    boolean holdsItems(int open) {
        for (int i = open + 1; i < count; i++) {
            int type = tokens[i].getType();
            if (type == RPAR || type == RSQB || type == RBRACE) {
                depth--;
                if (depth == 0) {
                    return i > open + 1 && i + 1 < count && tokens[i + 1].getType() == COLON;
                }
            } else if (type == LPAR || type == LSQB || type == LBRACE) {
                depth++;
            } else if (type == Token.EOF || depth == 1 && otherwise(type, tokens[i - 1].getType())) {
                return false;
            }
        }
        return false;
    }

    private boolean otherwise(int type, int before) {
        switch (type) {
            case LAMBDA:
                lambdas++;
                return false;
            case COLON:
                lambdas--;
                return false;
            case STAR, DOUBLESTAR:
                return lambdas == 0 && (before == LPAR || before == COMMA);
            case FOR, ASYNC, COLONEQUAL, YIELD:
                return true;
            default:
                return false;
        }
    }
}
