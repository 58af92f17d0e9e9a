package org.pyjc.runtime.object;

import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.text.Str;

/** How types and addresses are shown. Stateless. */
public final class TypeNames {
    private TypeNames() {}

    /** {@code module.qualname}, without the module for built-ins. */
    public static String withModule(PyType type) {
        Object module = module(type);
        String qualname = Str.toJavaString(Values.unboxed(type.qualname()));
        Object text = Values.strOrNull(module);
        return text == null || text.equals("builtins") ? qualname : Str.toJavaString(text) + "." + qualname;
    }

    /** The name in error messages: without the module for built-ins and the main module. Compare CPython PyType_GetFullyQualifiedName. */
    public static String full(PyType type) {
        String name = withModule(type);
        return name.startsWith("__main__.") ? name.substring("__main__.".length()) : name;
    }

    /** {@code __module__} of a class. */
    static Object module(PyType type) {
        if (type.isBuiltin()) {
            return type.exposer().module();
        }
        Object module = type.own("__module__");
        return module == null ? "builtins" : module;
    }

    /** The address as repr() shows it. */
    public static String address(Object o) {
        String hex = Long.toHexString(ObjectIds.id(o));
        return "0x" + "0".repeat(Math.max(0, 12 - hex.length())) + hex;
    }
}
