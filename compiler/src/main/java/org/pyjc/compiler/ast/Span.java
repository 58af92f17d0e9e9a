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

    /** Written out, as is {@link #hashCode}: a record's own are linked at each start of a program, which takes some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span s && lineno == s.lineno && colOffset == s.colOffset && endLineno == s.endLineno && endColOffset == s.endColOffset;
    }

    @Override
    public int hashCode() {
        return ((lineno * 31 + colOffset) * 31 + endLineno) * 31 + endColOffset;
    }
}
