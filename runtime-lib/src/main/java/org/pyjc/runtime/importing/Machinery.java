package org.pyjc.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/**
 * Python's own import machinery, importlib's bootstrap modules: loaded when a program asks for it, and in charge once a program
 * changes {@code sys.meta_path} or {@code sys.path_hooks}.
 *
 * <p>Thread safety: loading is guarded by the class's monitor; it runs only importlib's own code. Its modules are in {@code sys.modules}
 * when they are complete. The hook for zip files comes afterwards, outside the monitor: it is an ordinary module that needs them, and that
 * another thread may just be importing.
 */
public final class Machinery {
    static final String BOOTSTRAP = "_frozen_importlib";
    static final String EXTERNAL = "_frozen_importlib_external";
    static final String ZIP = "zipimport";

    /** What {@code _install} takes from {@code sys.modules}, or would load. */
    private static final String[] NEEDED = {"_thread", "_warnings", "_weakref"};

    private static volatile Object[] standardFinders;
    private static volatile Object[] standardHooks;
    private static boolean loading;
    private static volatile boolean zipHooked;

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
        if (present == null) {
            present = bootstrap(name);
        }
        if (!zipHooked) {
            hookZipFiles();
        }
        return present;
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
        Call.call2(Attributes.get(bootstrap, "_install"), sysOfThisMoment(bootstrap), Importer.load("_imp"));
        bootstrap.dict().putStr("sys", Modules.sys());
        PyModule external = frozen(EXTERNAL, "importlib._bootstrap_external");
        bootstrap.dict().putStr("_bootstrap_external", external);
        Call.call1(Attributes.get(external, "_install"), bootstrap);
        CompiledDistributions distributions = CompiledDistributions.ofProgram();
        if (distributions != null && sys.getStr("meta_path") instanceof PyList finders) {
            finders.append(distributions);
        }
        bootstrap.dict().putStr("_find_and_load", Attributes.get(Importer.load("_imp"), "_find_and_load"));
        describe(bootstrap, bootstrap, BOOTSTRAP);
        describe(bootstrap, external, EXTERNAL);
        Modules.put(BOOTSTRAP, bootstrap);
        Modules.put(EXTERNAL, external);
        rememberStandard(sys, given);
    }

    /** What {@code _install} takes for the module sys: it walks over the modules, which other threads may add to. */
    private static PyModule sysOfThisMoment(PyModule bootstrap) {
        for (String needed : NEEDED) {
            Importer.load(needed);
        }
        Object builtinNames = Attributes.get(Modules.sys(), "builtin_module_names");
        PyDict modules = Modules.ALL.copy();
        modules.putStr(BOOTSTRAP, bootstrap);
        PyModule copy = new PyModule("sys");
        DictMerge.update(copy.dict(), Modules.sys().dict());
        copy.dict().putStr("builtin_module_names", builtinNames);
        copy.dict().putStr("modules", modules);
        return copy;
    }

    /** A module is there, and complete: perhaps the one that the hook for zip files waited for. */
    static void loaded(String name) {
        if (name.equals(ZIP) && isLoaded() && !zipHooked) {
            hookZipFiles();
        }
    }

    /** Lets zip files be on {@code sys.path}, once; not yet when the calling thread is just importing what that needs. */
    private static void hookZipFiles() {
        Object zipimporter = isLoading() ? null : Attributes.getOrNull(Importer.load(ZIP), "zipimporter");
        if (zipimporter != null) {
            addHook(zipimporter);
        }
    }

    private static synchronized void addHook(Object zipimporter) {
        if (!zipHooked && Modules.sysAttribute("path_hooks") instanceof PyList hooks) {
            Object[] before = standardHooks;
            Object[] after = new Object[before.length + 1];
            after[0] = zipimporter;
            System.arraycopy(before, 0, after, 1, before.length);
            hooks.insertAt(0, zipimporter);
            standardHooks = after;
            zipHooked = true;
        }
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
        Execute.module(StandardLibrary.code(original), module.dict());
        return module;
    }

    /** Says of a module of importlib's own that it is part of the interpreter. */
    private static void describe(PyModule bootstrap, PyModule module, String name) {
        Object loader = Attributes.get(bootstrap, "FrozenImporter");
        Object spec = Call.call2(Attributes.get(bootstrap, "ModuleSpec"), name, loader);
        Attributes.set(spec, "origin", "frozen");
        module.dict().putStr("__spec__", spec);
        module.dict().putStr("__loader__", loader);
    }
}
