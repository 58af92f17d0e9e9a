package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Variables as compiled code reads and writes them: names of module and class bodies, globals, cells. Source: the
 * language reference, section 4.2. Thread safety: that of the dictionaries and cells.
 */
public final class Names {
    private Names() {}

    // ---- names of a module or class body ----

    /** A name in a namespace, then the globals, then the built-ins. */
    public static Object load(PyFunction fn, Object namespace, String name) {
        Object value = fromNamespace(namespace, name);
        return value != null ? value : loadGlobal(fn, name);
    }

    private static Object fromNamespace(Object namespace, String name) {
        if (namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            return d.getStr(name);
        }
        try {
            return Items.get(namespace, name);
        } catch (PyException e) {
            if (!e.isKeyError()) {
                throw e;
            }
            return null;
        }
    }

    /** Sets a name; the value comes first as it lies on the stack first. */
    public static void store(Object value, Object namespace, String name) {
        if (namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            d.putStr(name, value);
        } else {
            Items.set(namespace, name, value);
        }
    }

    public static void delete(Object namespace, String name) {
        boolean there;
        if (namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            there = d.remove(name) != null;
        } else {
            there = deleteItem(namespace, name);
        }
        if (!there) {
            throw undefined(name);
        }
    }

    private static boolean deleteItem(Object namespace, String name) {
        try {
            Items.delete(namespace, name);
            return true;
        } catch (PyException e) {
            if (!e.isKeyError()) {
                throw e;
            }
            return false;
        }
    }

    /** A name in a namespace, null when it is not there. */
    static Object inNamespace(Object namespace, String name) {
        return fromNamespace(namespace, name);
    }

    // ---- globals ----

    /** A global or built-in, which must be there. */
    static Object globalOrBuiltin(PyFunction fn, String name) {
        return loadGlobal(fn, name);
    }

    /** {@code __build_class__} when a program replaced it, else null. */
    static Object loadBuildClass(PyFunction fn) {
        Object current = Builtins.lookup(fn.globals, "__build_class__");
        if (current == null) {
            throw Errors.of(Exceptions.NAME_ERROR, "__build_class__ not found");
        }
        return current instanceof org.pyjc.runtime.call.DirectCallable ? null : current;
    }


    public static Object loadGlobal(PyFunction fn, String name) {
        Object value = globalOrNull(fn, name);
        if (value == null) {
            throw undefined(name);
        }
        return value;
    }

    private static Object globalOrNull(PyFunction fn, String name) {
        PyDict globals = fn.globals;
        Object value = globals.type() == PyDict.TYPE ? globals.getStr(name) : fromNamespace(globals, name);
        if (value == null && name.startsWith("__") && (name.equals("__spec__") || name.equals("__loader__") || name.equals("__cached__"))) {
            value = ofModule(globals, name);
        }
        return value != null ? value : Builtins.lookup(globals, name);
    }

    /** An attribute that a module gets when it is first asked for. */
    private static Object ofModule(PyDict globals, String name) {
        return globals.getStr("__name__") instanceof String module && Modules.get(module) instanceof PyModule m && m.dict() == globals
                ? Attributes.getOrNull(m, name) : null;
    }

    public static void storeGlobal(Object value, PyFunction fn, String name) {
        fn.globals.putStr(name, value);
    }

    public static void deleteGlobal(PyFunction fn, String name) {
        if (fn.globals.remove(name) == null) {
            throw undefined(name);
        }
    }

    // ---- locals and cells ----

    /** The value of a local that may be unbound. */
    public static Object checkLocal(Object value, String name) {
        if (value == null) {
            throw unboundLocal(name);
        }
        return value;
    }

    public static Object loadCell(PyCell cell, String name) {
        Object value = cell.get();
        if (value == null) {
            throw unboundLocal(name);
        }
        return value;
    }

    public static Object loadFree(PyCell cell, String name) {
        Object value = cell.get();
        if (value == null) {
            throw unboundFree(name);
        }
        return value;
    }

    public static void storeCell(Object value, PyCell cell) {
        cell.set(value);
    }

    public static void deleteCell(PyCell cell, String name) {
        if (cell.get() == null) {
            throw unboundLocal(name);
        }
        cell.set(null);
    }

    public static void deleteFree(PyCell cell, String name) {
        if (cell.get() == null) {
            throw unboundFree(name);
        }
        cell.set(null);
    }

    /** A free variable in a class body: the namespace first. */
    public static Object loadClassCell(Object namespace, PyCell cell, String name) {
        Object value = fromNamespace(namespace, name);
        return value != null ? value : loadFree(cell, name);
    }

    /** A global in an annotation scope of a class: the class's namespace first. */
    public static Object loadClassGlobal(Object namespace, PyFunction fn, String name) {
        Object value = fromNamespace(namespace, name);
        return value != null ? value : loadGlobal(fn, name);
    }

    private static PyException undefined(String name) {
        return Errors.nameError(name);
    }

    private static PyException unboundLocal(String name) {
        return Errors.unboundVariable(name, false);
    }

    private static PyException unboundFree(String name) {
        return Errors.unboundVariable(name, true);
    }
}
