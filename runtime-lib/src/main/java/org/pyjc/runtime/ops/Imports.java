package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.importing.Import;

/** The import statements as compiled code calls them. Compare CPython ceval.c: import_name. Thread safety: see {@link Import}. */
public final class Imports {
    private Imports() {}

    /** What {@code __import__} returns; {@code fromlist} is a tuple or None, {@code namespace} null in functions. */
    public static Object importName(PyFunction fn, Object namespace, String name, Object fromlist, int level) {
        return Import.importName(fn.globals, namespace, name, fromlist, level);
    }

    /** {@code from module import name}. */
    public static Object importFrom(Object module, String name) {
        return Import.importFrom(module, name);
    }

    /** {@code from module import *}. */
    public static void importStar(Object module, Object namespace) {
        Import.importStar(module, namespace);
    }
}
