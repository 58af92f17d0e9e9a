package org.pyjc.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/**
 * Python's own import machinery, importlib's bootstrap modules: loaded when a program asks for it, and in charge once a program
 * changes {@code sys.meta_path} or {@code sys.path_hooks}.
 *
 * <p>Thread safety: loading is guarded by the class's monitor; it runs only importlib's own code.
 */
public final class Machinery {
    static final String BOOTSTRAP = "_frozen_importlib";
    static final String EXTERNAL = "_frozen_importlib_external";

    private static volatile Object[] standardFinders;
    private static volatile Object[] standardHooks;
    private static boolean loading;

    private Machinery() {}

    /** Whether importlib's modules are there. */
    static boolean isLoaded() {
        return standardFinders != null;
    }

    static synchronized boolean isLoading() {
        return loading;
    }

    /** Whether the program has changed how modules are found. */
    static boolean isCustomised() {
        return isLoaded() && !(isSame("meta_path", standardFinders) && isSame("path_hooks", standardHooks));
    }

    private static boolean isSame(String attribute, Object[] standard) {
        if (!(Modules.sysAttribute(attribute) instanceof PyList list)) {
            return false;
        }
        Object[] now = Iteration.toArray(list);
        if (now.length != standard.length) {
            return false;
        }
        for (int i = 0; i < now.length; i++) {
            if (now[i] != standard[i]) {
                return false;
            }
        }
        return true;
    }

    /** Finds and loads a module by the finders on {@code sys.meta_path}. */
    static Object load(String name) {
        return Call.call2(Attributes.get(module(BOOTSTRAP), "_find_and_load_unlocked"), Str.fromUtf16(name), gcdImport());
    }

    private static Object gcdImport() {
        return Attributes.get(module(BOOTSTRAP), "_gcd_import");
    }

    /** {@code _frozen_importlib} or {@code _frozen_importlib_external}. */
    public static Object module(String name) {
        Object present = Modules.get(name);
        return present != null ? present : bootstrap(name);
    }

    private static synchronized Object bootstrap(String wanted) {
        Object present = Modules.get(wanted);
        if (present != null) {
            return present;
        }
        if (loading) {
            throw Errors.importError("importlib is being loaded");
        }
        loading = true;
        try {
            install();
        } finally {
            loading = false;
        }
        return Modules.get(wanted);
    }

    private static void install() {
        PyDict sys = Modules.sys().dict();
        ensureList(sys, "meta_path");
        ensureList(sys, "path_hooks");
        if (sys.getStr("path_importer_cache") == null) {
            sys.putStr("path_importer_cache", new PyDict());
        }
        Object[] given = Iteration.toArray(sys.getStr("meta_path"));
        PyModule bootstrap = frozen(BOOTSTRAP, "importlib._bootstrap");
        Call.call2(Attributes.get(bootstrap, "_install"), Modules.sys(), Importer.load("_imp"));
        PyModule external = frozen(EXTERNAL, "importlib._bootstrap_external");
        bootstrap.dict().putStr("_bootstrap_external", external);
        Call.call1(Attributes.get(external, "_install"), bootstrap);
        bootstrap.dict().putStr("_find_and_load", Attributes.get(Importer.load("_imp"), "_find_and_load"));
        describe(bootstrap, BOOTSTRAP);
        describe(external, EXTERNAL);
        Object zipimporter = Attributes.get(Importer.load("zipimport"), "zipimporter");
        Call.method(sys.getStr("path_hooks"), "insert", new Object[] {0L, zipimporter}, Call.NO_NAMES);
        rememberStandard(sys, given);
    }

    private static void rememberStandard(PyDict sys, Object[] given) {
        List<Object> finders = new ArrayList<>();
        for (Object finder : Iteration.toArray(sys.getStr("meta_path"))) {
            boolean own = false;
            for (Object other : given) {
                own |= finder == other;
            }
            if (!own) {
                finders.add(finder);
            }
        }
        standardHooks = Iteration.toArray(sys.getStr("path_hooks"));
        standardFinders = finders.toArray();
    }

    private static void ensureList(PyDict sys, String attribute) {
        if (sys.getStr(attribute) == null) {
            sys.putStr(attribute, new PyList());
        }
    }

    /** Loads a module of the standard library under another name, as CPython freezes it. */
    private static PyModule frozen(String name, String original) {
        PyModule module = new PyModule(name);
        module.dict().putStr("__package__", "");
        module.dict().putStr("__builtins__", Modules.builtins().dict());
        Modules.put(name, module);
        Execute.module(StandardLibrary.code(original), module.dict());
        return module;
    }

    /** Says of a module of importlib's own that it is part of the interpreter. */
    private static void describe(PyModule module, String name) {
        Object bootstrap = Modules.get(BOOTSTRAP);
        Object loader = Attributes.get(bootstrap, "FrozenImporter");
        Object spec = Call.call2(Attributes.get(bootstrap, "ModuleSpec"), name, loader);
        Attributes.set(spec, "origin", "frozen");
        module.dict().putStr("__spec__", spec);
        module.dict().putStr("__loader__", loader);
    }
}
