package org.pyjc.runtime.importing;

import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The loaded modules: {@code sys.modules}. Thread safety: a Python dict.
 */
public final class Modules {
    /** {@code sys.modules}. */
    public static final PyDict ALL = new PyDict();

    private Modules() {}

    /** A loaded module, null when there is none of that name. */
    public static Object get(String name) {
        return name == null ? null : ALL.getStr(name);
    }

    public static void put(String name, Object module) {
        ALL.putStr(name, module);
    }

    /** The module {@code builtins}. */
    public static PyModule builtins() {
        return Native.BUILTINS;
    }

    /** The module {@code sys}. */
    public static PyModule sys() {
        return Native.SYS;
    }

    /** The built-in names for code with these globals: their {@code __builtins__}, else those of the module builtins. */
    public static PyDict builtinsOf(PyDict globals) {
        return Builtins.of(globals);
    }

    /** A value of the module sys, null when deleted. */
    public static Object sysAttribute(String name) {
        return sys().dict().getStr(name);
    }

    /** The modules that exist from the start. Apart, since their making needs nothing else of this class. */
    private static final class Native {
        static final PyModule BUILTINS = NativeModules.create("builtins");
        static final PyModule SYS = NativeModules.create("sys");

        static {
            put("builtins", BUILTINS);
            put("sys", SYS);
        }

        private Native() {}
    }

}
