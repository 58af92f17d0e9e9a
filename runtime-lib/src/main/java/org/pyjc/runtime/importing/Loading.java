package org.pyjc.runtime.importing;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.module.PyModule;

/**
 * Finds and loads a module that is not loaded. Compare CPython Lib/importlib/_bootstrap.py: _find_and_load_unlocked.
 *
 * <p>Thread safety: the caller holds the module's {@link ModuleLock}.
 */
final class Loading {
    private Loading() {}

    static Object findAndLoad(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return find(name, null);
        }
        String parentName = name.substring(0, dot);
        Object parent = Importer.load(parentName);
        Object already = Modules.get(name);
        if (already != null) {
            return already;
        }
        Object path = Attributes.getOrNull(parent, "__path__");
        if (path == null) {
            throw Errors.moduleNotFoundError("No module named '" + name + "'; '" + parentName + "' is not a package",
                    Str.fromUtf16(name));
        }
        Object module = find(name, path);
        try {
            Attributes.set(Modules.get(parentName), name.substring(dot + 1), module);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
        }
        return module;
    }

    private static Object find(String name, Object path) {
        if (Machinery.isCustomised()) {
            return Machinery.load(name);
        }
        ModuleSource source = ModuleSource.find(name, path);
        if (source == null) {
            throw Errors.moduleNotFoundError("No module named '" + name + "'", Str.fromUtf16(name));
        }
        return source.load();
    }

    /** Runs a loader's work with the module in sys.modules, which it leaves when that fails. */
    static Object initialise(PyModule module, ModuleState state, Runnable body) {
        module.setState(state);
        Modules.put(state.name(), module);
        boolean done = false;
        try {
            body.run();
            done = true;
        } finally {
            state.finished();
            if (!done) {
                Modules.ALL.remove(state.name());
            }
        }
        Machinery.loaded(state.name());
        Object result = Modules.get(state.name());
        if (result == null) {
            throw Errors.importError("module '" + state.name() + "' not in sys.modules");
        }
        return result;
    }
}
