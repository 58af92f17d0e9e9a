package org.pyjc.runtime.importing;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code __import__}. Compare CPython import.c: PyImport_ImportModuleLevelObject.
 *
 * <p>Thread safety: a loaded module is found without a lock; loading holds the {@link ModuleLock} of the module's name.
 */
public final class Importer {
    private Importer() {}

    /** What {@code __import__(name, globals, ..., fromlist, level)} returns. */
    public static Object importModule(PyDict globals, String name, Object fromlist, int level) {
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        String absolute = name;
        if (level > 0) {
            absolute = RelativeNames.resolve(globals, name, level);
        } else if (name.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
        Object module = load(absolute);
        if (fromlist != PyNone.NONE && fromlist != null && Truth.test(fromlist)) {
            if (Attributes.getOrNull(module, "__path__") != null) {
                importMissing(module, fromlist, false);
            }
            return module;
        }
        int dot = name.indexOf('.');
        if (level == 0 || !name.isEmpty()) {
            if (dot < 0) {
                return module;
            }
            if (level == 0) {
                return load(name.substring(0, dot));
            }
            return loaded(absolute.substring(0, absolute.length() - (name.length() - dot)));
        }
        return module;
    }

    private static Object loaded(String name) {
        Object module = Modules.get(name);
        if (module == null) {
            throw Errors.keyError(Str.fromUtf16(name + "' not in sys.modules as expected"));
        }
        return module;
    }

    /** The module of an absolute name, loaded when it is not there yet. */
    public static Object load(String name) {
        Object module = Modules.get(name);
        if (module == null) {
            return loadNow(name);
        }
        if (module == PyNone.NONE) {
            throw Errors.moduleNotFoundError("import of " + name + " halted; None in sys.modules", Str.fromUtf16(name));
        }
        if (module instanceof PyModule m && ModuleState.isInitializing(m)) {
            return waitFor(name, m);
        }
        if (ImportTimes.areTold()) {
            ImportTimes.found(name);
        }
        return module;
    }

    /** Whether the calling thread is importing a module. */
    public static boolean isImporting() {
        return ModuleLock.held();
    }

    /** Waits until another thread has loaded the module; when that failed, or put something else there, the import starts over. */
    private static Object waitFor(String name, PyModule module) {
        if (ModuleLock.acquire(name)) {
            ModuleLock.release(name);
        }
        return Modules.get(name) == module ? module : load(name);
    }

    private static Object loadNow(String name) {
        boolean locked = ModuleLock.acquire(name);
        try {
            Object module = Modules.get(name);
            if (module == null) {
                module = ImportTimes.areTold() ? ImportTimes.load(name) : Loading.findAndLoad(name);
            } else if (module == PyNone.NONE) {
                throw Errors.moduleNotFoundError("import of " + name + " halted; None in sys.modules", Str.fromUtf16(name));
            }
            return module;
        } finally {
            if (locked) {
                ModuleLock.release(name);
            }
        }
    }

    /** Imports the submodules that a from-list names and the package lacks. Compare importlib._bootstrap._handle_fromlist. */
    private static void importMissing(Object module, Object fromlist, boolean recursive) {
        for (Object item : Iteration.toArray(fromlist)) {
            if (!Str.isStr(item)) {
                String where = recursive ? moduleName(module) + ".__all__" : "``from list''";
                throw Errors.typeError("Item in " + where + " must be str, not " + PyType.of(item).name());
            }
            String name = Str.toJavaString(item);
            if (name.equals("*")) {
                Object all = recursive ? null : Attributes.getOrNull(module, "__all__");
                if (all != null) {
                    importMissing(module, all, true);
                }
            } else if (Attributes.getOrNull(module, name) == null) {
                importSubmodule(moduleName(module) + "." + name);
            }
        }
    }

    private static String moduleName(Object module) {
        return Str.toJavaString(Repr.plainStr(Attributes.get(module, "__name__")));
    }

    private static void importSubmodule(String name) {
        try {
            load(name);
        } catch (PyException e) {
            if (!e.is(Exceptions.MODULE_NOT_FOUND_ERROR) || !Str.fromUtf16(name).equals(Attributes.getOrNull(e.value, "name"))
                    || Modules.get(name) == PyNone.NONE) {
                throw e;
            }
        }
    }
}
