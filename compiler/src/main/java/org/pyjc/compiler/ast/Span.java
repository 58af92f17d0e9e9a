package org.pyjc.compiler.ast;

/**
 * A place in the source: lines count from 1, columns from 0 in bytes of the line's UTF-8 form, as in CPython.
 *
 * <p>Thread safety: immutable.
 */
public record Span(int lineno, int colOffset, int endLineno, int endColOffset) {

    /** The span from the start of this one to the end of {@code last}. */
    public Span to(Span last) {
        return new Span(lineno, colOffset, last.endLineno, last.endColOffset);
    }
}
