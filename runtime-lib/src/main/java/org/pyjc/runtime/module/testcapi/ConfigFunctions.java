package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;

/** How the interpreter is configured. Compare CPython Modules/_testcapi/config.c. Thread safety: stateless. */
final class ConfigFunctions {
    private ConfigFunctions() {}

    /** Positions are always kept; the rest is what {@code sys.flags} tells. */
    @PyFunctionDef(name = "config_get", signature = "(name, /)")
    static Object get(String name) {
        if (name.equals("code_debug_ranges")) {
            return true;
        }
        Object value = Attributes.getOrNull(Attributes.get(Importer.load("sys"), "flags"), name);
        if (value == null) {
            throw Errors.valueError("unknown config option name: " + name);
        }
        return value;
    }
}
