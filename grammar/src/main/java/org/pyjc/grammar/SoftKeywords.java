package org.pyjc.grammar;

import static org.pyjc.grammar.PythonLexer.*;

import org.antlr.v4.runtime.Token;

/**
 * Decides what a parser can't see from one token: whether {@code match}, {@code case} and {@code type} are keywords,
 * and whether the parenthesis after {@code with} holds a list of items.
 *
 * <p>In valid Python each answer follows from the tokens of one line: only a {@code match} statement begins with
 * {@code match} and ends with a colon before an indented block; {@code case} is a keyword only where the block of a
 * {@code match} has a statement; {@code type} is one wherever a name follows.
 *
 * <p>Thread safety: stateless.
 */
final class SoftKeywords {

    private final PythonToken[] tokens;
    private final int count;
    /** For each open block, whether it is that of a match statement. */
    private final boolean[] matchBlocks = new boolean[128];
    private int blocks;
    private boolean matchLine;

    private SoftKeywords(PythonToken[] tokens, int count) {
        this.tokens = tokens;
        this.count = count;
    }

    static void resolve(PythonToken[] tokens, int count) {
        SoftKeywords pass = new SoftKeywords(tokens, count);
        for (int i = 0; i < count; i++) {
            pass.visit(i, tokens[i]);
        }
    }

    private void visit(int i, PythonToken token) {
        switch (token.getType()) {
            case INDENT -> {
                matchBlocks[++blocks] = matchLine;
                matchLine = false;
            }
            case DEDENT -> blocks--;
            case MATCH -> {
                boolean keyword = beginsLine(i) && endsWithColonAndBlock(i);
                matchLine |= keyword;
                keepIf(keyword, token);
            }
            case CASE -> keepIf(beginsLine(i) && matchBlocks[blocks], token);
            case TYPE -> keepIf(i + 1 < count && isName(tokens[i + 1].getType()), token);
            case LPAR -> {
                if (i > 0 && tokens[i - 1].getType() == WITH && new WithParenthesis(tokens, count).holdsItems(i)) {
                    token.setType(WITH_LPAR);
                }
            }
            default -> { }
        }
    }

    private static void keepIf(boolean keyword, PythonToken token) {
        if (!keyword) {
            token.setType(NAME);
        }
    }

    private static boolean isName(int type) {
        return type == NAME || type == MATCH || type == CASE || type == TYPE;
    }

    private boolean beginsLine(int i) {
        int before = i == 0 ? NEWLINE : tokens[i - 1].getType();
        return before == NEWLINE || before == INDENT || before == DEDENT;
    }

    private boolean endsWithColonAndBlock(int i) {
        int next = i + 1 < count ? tokens[i + 1].getType() : Token.EOF;
        if (next == EQUAL || next == DOT || next == COMMA || next == COLON || next == NEWLINE) {
            return false;
        }
        int at = i + 1;
        while (at < count && tokens[at].getType() != NEWLINE) {
            at++;
        }
        return at + 1 < count && tokens[at - 1].getType() == COLON && tokens[at + 1].getType() == INDENT;
    }
}
