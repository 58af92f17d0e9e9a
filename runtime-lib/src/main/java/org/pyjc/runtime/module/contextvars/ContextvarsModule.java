package org.pyjc.runtime.module.contextvars;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _contextvars}. Compare CPython _contextvarsmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_contextvars", doc = "Context Variables", types = {PyContext.class, PyContextVar.class, PyContextToken.class})
final class ContextvarsModule {
    private ContextvarsModule() {}

    @PyFunctionDef
    static Object copy_context() {
        return PyContext.current().copy();
    }
}
