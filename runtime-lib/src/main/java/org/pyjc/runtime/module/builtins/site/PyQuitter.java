package org.pyjc.runtime.module.builtins.site;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** The built-ins {@code exit} and {@code quit}. Compare CPython _sitebuiltins.py: Quitter. Thread safety: immutable. */
@PyTypeDef(name = "Quitter", module = "_sitebuiltins", instantiable = false)
public final class PyQuitter extends PyObject {
    public static final PyType TYPE = PyType.define(new PyQuitterExposer());

    @PyMember
    final String name;
    @PyMember
    final String eof = "Ctrl-D (i.e. EOF)";

    PyQuitter(String name) {
        super(TYPE);
        this.name = name;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "Use " + name + "() or " + eof + " to exit";
    }

    /** Closes standard input, for shells that catch SystemExit only while it is open. */
    @PyMethod(signature = "(self, code=None)", slot = false)
    Object __call__(Object code) {
        Object stdin = Modules.sysAttribute("stdin");
        try {
            Call.method0(stdin, "close");
        } catch (PyException ignored) {
            // as CPython does
        }
        throw new PyException((PySystemExit) Call.call1(PySystemExit.TYPE, code));
    }
}
