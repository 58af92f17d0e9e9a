package org.pyjc.compiler.scope;

import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;

/**
 * Makes the syntax errors of the stages after the parser. Compare CPython errors.c: PyErr_RangedSyntaxLocationObject.
 *
 * <p>Thread safety: stateless.
 */
public final class ScopeErrors {
    private ScopeErrors() {
    }

    /** An error at a node; as in CPython the text is known only for source that came from a file, and columns count bytes. */
    public static PySyntaxError at(SourceText source, Span span, String message) {
        boolean file = !source.filename().startsWith("<");
        String text = file ? source.lineWithNewline(span.lineno()) : null;
        return new PySyntaxError(PySyntaxError.Kind.SYNTAX_ERROR, message, source.filename(), span.lineno(),
                span.colOffset() + 1, text, span.endLineno(), span.endColOffset() + 1);
    }
}
