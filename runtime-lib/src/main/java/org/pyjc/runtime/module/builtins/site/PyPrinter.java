package org.pyjc.runtime.module.builtins.site;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;

/**
 * The built-ins {@code copyright}, {@code credits} and {@code license}, whose text the library's own class shows. Compare CPython
 * _sitebuiltins.py: _Printer. Thread safety: immutable.
 */
@PyTypeDef(name = "_Printer", module = "_sitebuiltins", instantiable = false,
        doc = "interactive prompt objects for printing the license text, a list of\n    contributors and the copyright notice.")
public final class PyPrinter extends PyObject {
    public static final PyType TYPE = PyType.define(new PyPrinterExposer());

    private final String name;
    private final String text;

    PyPrinter(String name, String text) {
        super(TYPE);
        this.name = name;
        this.text = text;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Repr.repr(printer());
    }

    @PyMethod(signature = "(self)", slot = false)
    Object __call__() {
        return Call.call0(printer());
    }

    private Object printer() {
        return Call.call2(Attributes.get(Importer.load("_sitebuiltins"), "_Printer"), name, text);
    }
}
