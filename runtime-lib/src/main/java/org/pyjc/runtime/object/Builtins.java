package org.pyjc.runtime.object;

import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The dictionary of the {@code builtins} module, as the core needs it before and beside the import system.
 *
 * <p>Thread safety: the dictionary is made once, by whoever asks first; see {@link PyDict}.
 */
public final class Builtins {
    /** The module's dictionary; the {@code builtins} module fills it. */
    public static final PyDict DICT = new PyDict();

    private Builtins() {}

    /** A built-in by name, null when there is none. */
    public static Object get(String name) {
        return DICT.getStr(name);
    }

    /** A built-in of code with these globals, null when there is none; their {@code __builtins__} may be any mapping. */
    public static Object lookup(PyDict globals, String name) {
        Object own = globals.getStr("__builtins__");
        if (own == null || own instanceof PyDict d && d.type() == PyDict.TYPE || own instanceof PyModule) {
            return of(globals).getStr(name);
        }
        try {
            return Items.get(own, name);
        } catch (PyException e) {
            if (!e.isKeyError()) {
                throw e;
            }
            return null;
        }
    }

    /** The built-ins that code with these globals sees: {@code __builtins__} as a module or dictionary, or ours. */
    public static PyDict of(PyDict globals) {
        Object own = globals.getStr("__builtins__");
        if (own == null) {
            return DICT;
        }
        if (own instanceof PyDict d) {
            return d;
        }
        PyDict dict = own instanceof PyObject p ? p.instanceDict() : null;
        return dict == null ? DICT : dict;
    }
}
