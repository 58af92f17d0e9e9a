package org.pyjc.runtime.oracle;

import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrRepr;

/** Shows a Python exception as its type name and arguments. */
final class PyErrors {
    private PyErrors() {}

    static String show(PyException e) {
        String text = StrRepr.escapeNonAscii(Str.fromUtf16(e.getMessage())).toString();
        int colon = text.indexOf(": [");
        return text.substring(0, colon) + "(" + text.substring(colon + 3, text.length() - 1) + ")";
    }
}
