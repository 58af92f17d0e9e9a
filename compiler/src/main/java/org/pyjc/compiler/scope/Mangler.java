package org.pyjc.compiler.scope;

/** Private name mangling. Compare CPython compile.c: _Py_Mangle. Thread safety: stateless. */
public final class Mangler {
    private Mangler() {
    }

    /** The name as it is stored when used inside the class {@code privateName} (null: no class). */
    public static String mangle(String privateName, String name) {
        if (privateName == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < privateName.length() && privateName.charAt(start) == '_') {
            start++;
        }
        if (start == privateName.length()) {
            return name;
        }
        return "_" + privateName.substring(start) + name;
    }
}
