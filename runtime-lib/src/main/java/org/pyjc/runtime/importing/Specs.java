package org.pyjc.runtime.importing;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/** Makes {@code __spec__}, {@code __loader__} and {@code __cached__} of modules that were loaded without importlib. Thread safety: stateless. */
final class Specs {
    private Specs() {}

    static void complete(PyModule module, ModuleState state) {
        PyDict dict = module.dict();
        if (!Machinery.isLoaded() && Machinery.isLoading()) {
            dict.putStr("__loader__", PyNone.NONE);
            dict.putStr("__spec__", PyNone.NONE);
            return;
        }
        Object spec = make(dict, state);
        if (dict.getStr("__spec__") == null) {
            dict.putStr("__spec__", spec);
        }
        if (dict.getStr("__loader__") == null) {
            dict.putStr("__loader__", Attributes.get(spec, "loader"));
        }
        Object cached = state.kind() != ModuleState.Origin.NATIVE ? Attributes.get(spec, "cached") : PyNone.NONE;
        if (cached != PyNone.NONE && dict.getStr("__cached__") == null) {
            dict.putStr("__cached__", cached);
        }
    }

    private static Object make(PyDict dict, ModuleState state) {
        Object bootstrap = Machinery.module(Machinery.BOOTSTRAP);
        Object external = Machinery.module(Machinery.EXTERNAL);
        Object name = Str.fromUtf16(state.name());
        Object path = dict.getStr("__path__");
        return switch (state.kind()) {
            case NATIVE -> spec(bootstrap, name, Attributes.get(bootstrap, "BuiltinImporter"), "built-in", null);
            case SOURCE -> {
                Object file = Str.fromUtf16(state.location());
                String loader = state.location().endsWith(".pyc") ? "SourcelessFileLoader" : "SourceFileLoader";
                yield spec(bootstrap, name, Call.call2(Attributes.get(external, loader), name, file), file, path);
            }
            case COMPILED -> {
                Object file = Str.fromUtf16(state.location());
                yield spec(bootstrap, name, new CompiledLoader(state.name(), state.location()), file, path);
            }
        };
    }

    private static Object spec(Object bootstrap, Object name, Object loader, Object origin, Object path) {
        Object spec = Call.call2(Attributes.get(bootstrap, "ModuleSpec"), name, loader);
        Attributes.set(spec, "origin", origin);
        if (path != null) {
            Attributes.set(spec, "submodule_search_locations", path);
        }
        if (origin instanceof String text && text.indexOf('/') >= 0) {
            Attributes.set(spec, "_set_fileattr", true);
        }
        return spec;
    }
}
