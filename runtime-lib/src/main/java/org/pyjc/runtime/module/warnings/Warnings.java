package org.pyjc.runtime.module.warnings;

import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;

/** Issues warnings from Java code. Compare CPython PyErr_WarnEx. Thread safety: stateless. */
public final class Warnings {
    private Warnings() {}

    /** A warning of a category, at the Python function that is {@code stacklevel} levels out; may raise. */
    public static void warn(PyType category, String message, int stacklevel) {
        Importer.load("_warnings");
        WarningCall.at(stacklevel, new Object[0]).issue(Str.fromUtf16(message), category, null);
    }

    /** A warning at a place in a source file, such as a SyntaxWarning. */
    public static void warnExplicit(PyType category, String message, String filename, int line) {
        Importer.load("_warnings");
        Object name = Str.fromUtf16(filename);
        new WarningCall(name, line, WarningCall.moduleOf(name), null).issue(Str.fromUtf16(message), category, null);
    }
}
