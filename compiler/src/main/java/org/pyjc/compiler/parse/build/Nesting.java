package org.pyjc.compiler.parse.build;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;

/**
 * Counts how deep the tree is being built, so that source nested without end is an error of its own.
 *
 * <p>Compare CPython's generated parser: {@code MAXSTACK} and {@code _Pypegen_stack_overflow}.
 *
 * <p>Thread safety: none, one builder uses it.
 */
public final class Nesting {

    private static final int MAX_DEPTH = 4000;

    private int depth;

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    /** The error for source that nests too deeply. */
    public static PySyntaxError tooDeep() {
        return new PySyntaxError(Kind.MEMORY_ERROR, "Parser stack overflowed - Python source too complex to parse",
                null, 0, 0, null, 0, 0);
    }
}
