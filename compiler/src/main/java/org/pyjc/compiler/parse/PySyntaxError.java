package org.pyjc.compiler.parse;

/**
 * A Python {@code SyntaxError} found while compiling, with the fields that Python's exception has.
 *
 * <p>Lines and offsets count from 1, offsets in characters (code points), as {@code SyntaxError.offset} does;
 * {@code text} is the source line, as CPython gives it often with its newline, or null. What CPython does not know of
 * the end is 0 or -1, as there. Parser, symbol table and code generator all report through this class.
 *
 * <p>Thread safety: immutable.
 */
public final class PySyntaxError extends RuntimeException {

    /** The Python exception to raise. */
    public enum Kind {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError"),
        /** More input could complete the source: raised only for {@link ParseOptions#allowIncompleteInput}. */
        INCOMPLETE_INPUT_ERROR("_IncompleteInputError"),
        /** The source nests too deeply for the parser; it has a message only. */
        MEMORY_ERROR("MemoryError"),
        /** The source nests too deeply for a later stage; it has a message only. */
        RECURSION_ERROR("RecursionError"),
        /** A name that can't be one; it has a message only. */
        VALUE_ERROR("ValueError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** The name of the exception class in Python. */
        public String pythonName() {
            return pythonName;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String filename;
    private final int lineno;
    private final int offset;
    private final String text;
    private final int endLineno;
    private final int endOffset;
    private final SourceText source;

    public PySyntaxError(Kind kind, String message, String filename, int lineno, int offset, String text,
            int endLineno, int endOffset) {
        this(kind, message, filename, lineno, offset, text, endLineno, endOffset, null);
    }

    private PySyntaxError(Kind kind, String message, String filename, int lineno, int offset, String text,
            int endLineno, int endOffset, SourceText source) {
        super(message);
        this.kind = kind;
        this.filename = filename;
        this.lineno = lineno;
        this.offset = offset;
        this.text = text;
        this.endLineno = endLineno;
        this.endOffset = endOffset;
        this.source = source;
    }

    /** The same error, which tells its source. */
    public PySyntaxError in(SourceText whole) {
        return new PySyntaxError(kind, getMessage(), filename, lineno, offset, text, endLineno, endOffset, whole);
    }

    /** The whole source that it is in, or null when it is not known. */
    public SourceText source() {
        return source;
    }

    public Kind kind() {
        return kind;
    }

    public String filename() {
        return filename;
    }

    public int lineno() {
        return lineno;
    }

    public int offset() {
        return offset;
    }

    /** The offending line, or null when it is not known. */
    public String text() {
        return text;
    }

    public int endLineno() {
        return endLineno;
    }

    public int endOffset() {
        return endOffset;
    }
}
