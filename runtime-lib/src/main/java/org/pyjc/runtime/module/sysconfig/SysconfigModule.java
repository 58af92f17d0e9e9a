package org.pyjc.runtime.module.sysconfig;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.dict.PyDict;

/** The module {@code _sysconfig}. Thread safety: stateless. */
@PyModuleDef(name = "_sysconfig", doc = "A helper for the sysconfig module.")
public final class SysconfigModule {
    private SysconfigModule() {}

    @PyFunctionDef(name = "config_vars", signature = "()",
            doc = "Returns a dictionary containing build variables intended to be exposed by sysconfig.")
    static Object configVars() {
        return PyDict.of("Py_GIL_DISABLED", 1L, "Py_DEBUG", 0L);
    }
}
