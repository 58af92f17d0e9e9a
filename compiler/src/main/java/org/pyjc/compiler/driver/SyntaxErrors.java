package org.pyjc.compiler.driver;

import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** From the compiler's syntax errors to Python's. Stateless. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static PyException toPython(PySyntaxError e) {
        PyTuple place = new PyTuple(text(e.filename()), (long) e.lineno(), (long) e.offset(), text(e.text()),
                (long) e.endLineno(), (long) e.endOffset());
        return Errors.of(type(e), new Object[] {Str.fromUtf16(e.getMessage()), place});
    }

    private static PyType type(PySyntaxError e) {
        return (PyType) org.pyjc.runtime.object.Builtins.get(e.kind().pythonName());
    }

    private static Object text(String s) {
        return s == null ? PyNone.NONE : Str.fromUtf16(s);
    }
}
