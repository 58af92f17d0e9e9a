package org.pyjc.runtime.oracle;

import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrRepr;
import org.pyjc.runtime.types.str.StrType;

/** Shows a Python exception as its type name and arguments. */
final class PyErrors {
    private PyErrors() {}

    static String show(PyException e) {
        PyBaseException value = e.value;
        StringBuilder text = new StringBuilder(value.type().name()).append('(');
        String separator = "";
        for (Object argument : value.args().items()) {
            Object shown = PyType.of(argument) == StrType.TYPE ? argument : Repr.repr(argument);
            text.append(separator).append(StrRepr.escapeNonAscii(shown));
            separator = ", ";
        }
        return text.append(')').toString();
    }
}
