package org.pyjc.grammar;

import java.util.Arrays;

/**
 * The brackets that are open where the lexer is.
 *
 * <p>Thread safety: none, one lexer uses it.
 */
public final class Brackets {

    /** CPython's limit: Parser/tokenizer/state.h, {@code MAXLEVEL}. */
    static final int MAX_DEPTH = 200;

    private int[] offsets = new int[16];
    private int depth;

    /** How many brackets are open. */
    public int depth() {
        return depth;
    }

    /** The offset of the innermost open bracket. */
    public int innermost() {
        return offsets[depth - 1];
    }

    void push(int offset) {
        if (depth == offsets.length) {
            offsets = Arrays.copyOf(offsets, depth * 2);
        }
        offsets[depth++] = offset;
    }

    void pop() {
        depth--;
    }
}
