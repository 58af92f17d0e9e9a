package org.pyjc.runtime.exc.print;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PySyntaxError;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Finds the keyword that was meant, by the library's own module. Compare CPython Lib/traceback.py: _find_keyword_typos. Stateless. */
final class KeywordTypos {
    private KeywordTypos() {}

    /** The error with the keyword's place and the advice, or as it is when there is none. */
    static PySyntaxError corrected(PySyntaxError e) {
        if (e.metadata() == PyNone.NONE || !(e.msg() instanceof String msg && msg.startsWith("invalid syntax"))) {
            return e;
        }
        try {
            Object report = Call.call(Attributes.get(Importer.load("traceback"), "TracebackException"), new Object[] {e.type(), e, PyNone.NONE}, Call.NO_NAMES);
            Call.method0(report, "_find_keyword_typos");
            Object found = Attributes.get(report, "msg");
            return msg.equals(found) || !Str.isStr(found) ? e : new PySyntaxError(e.type(), found, place(report));
        } catch (PyException none) {
            return e;
        }
    }

    private static PyTuple place(Object report) {
        return new PyTuple(Attributes.get(report, "filename"), Attributes.get(report, "lineno"), Attributes.get(report, "offset"),
            Attributes.get(report, "text"), Attributes.get(report, "end_lineno"), Attributes.get(report, "end_offset"));
    }
}
