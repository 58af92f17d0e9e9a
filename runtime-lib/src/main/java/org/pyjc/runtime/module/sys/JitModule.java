package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code sys._jit}: CPython's own compiler, which is not here. Thread safety: stateless. */
@PyModuleDef(name = "sys._jit", listed = false, doc = "Utilities for observing just-in-time compilation.")
public final class JitModule {
    private JitModule() {}

    @PyFunctionDef(name = "is_available", signature = "()")
    static boolean isAvailable() {
        return false;
    }

    @PyFunctionDef(name = "is_enabled", signature = "()")
    static boolean isEnabled() {
        return false;
    }

    @PyFunctionDef(name = "is_active", signature = "()")
    static boolean isActive() {
        return false;
    }
}
