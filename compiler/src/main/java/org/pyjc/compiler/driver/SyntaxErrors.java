package org.pyjc.compiler.driver;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** From the compiler's syntax errors to Python's. Stateless. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static PyException toPython(PySyntaxError e) {
        Object message = Str.fromUtf16(e.getMessage());
        PyException made = Errors.of(type(e), e.filename() == null ? new Object[] {message} : new Object[] {message, place(e)});
        if (e.source() != null && e.getMessage().startsWith("invalid syntax")) {
            Attributes.set(made.value, "_metadata", metadata(e));
        }
        return made;
    }

    /** The details, without an end where nothing of the source is known. */
    private static PyTuple place(PySyntaxError e) {
        Object filename = text(e.filename());
        long line = e.lineno();
        long offset = e.offset();
        return line == 0 && e.endLineno() == 0 ? new PyTuple(filename, line, offset, text(e.text()))
                : new PyTuple(filename, line, offset, text(e.text()), (long) e.endLineno(), (long) e.endOffset());
    }

    /** What the search for a mistyped keyword needs; compare CPython pegen.c: _PyPegen_set_syntax_error_metadata. */
    private static PyTuple metadata(PySyntaxError e) {
        return new PyTuple(0L, 0L, e.source().isOfFile() ? PyNone.NONE : Str.fromUtf16(e.source().text()));
    }

    private static PyType type(PySyntaxError e) {
        return (PyType) org.pyjc.runtime.object.Builtins.get(e.kind().pythonName());
    }

    private static Object text(String s) {
        return s == null ? PyNone.NONE : Str.fromUtf16(s);
    }
}
