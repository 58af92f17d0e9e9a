package org.pyjc.runtime.module.builtins.site;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The built-in {@code help}. Compare CPython _sitebuiltins.py: _Helper. Thread safety: immutable. */
@PyTypeDef(name = "_Helper", module = "_sitebuiltins", instantiable = false, doc = "Define the builtin 'help'.\n\n"
        + "This is a wrapper around pydoc.help that provides a helpful message\n"
        + "when 'help' is typed at the Python interactive prompt.\n\n"
        + "Calling help() at the Python prompt starts an interactive help session.\n"
        + "Calling help(thing) prints help for the python object 'thing'.\n")
public final class PyHelper extends PyObject {
    public static final PyType TYPE = PyType.define(new PyHelperExposer());

    PyHelper() {
        super(TYPE);
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "Type help() for interactive help, or help(object) for help about object.";
    }

    @PyMethod(slot = false)
    Object __call__(Object[] args, String[] kwnames) {
        return Call.method(Importer.load("pydoc"), "help", args, kwnames);
    }
}
