package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * What pickling takes from Python modules. Compare CPython _pickle.c: PickleState, _Pickle_InitState. Thread safety: made once,
 * immutable; the dicts have their own guarantees.
 */
record PickleState(PyDict dispatchTable, PyDict extensionRegistry, PyDict invertedRegistry, PyDict extensionCache, PyDict namesToThree,
        PyDict modulesToThree, PyDict namesToTwo, PyDict modulesToTwo, Object codecsEncode, Object partial, Object getattr) {

    private static volatile PickleState state;

    static PickleState get() {
        PickleState present = state;
        if (present == null) {
            present = load();
            state = present;
        }
        return present;
    }

    private static PickleState load() {
        Object copyreg = Importer.load("copyreg");
        Object compat = Importer.load("_compat_pickle");
        return new PickleState(dict(copyreg, "copyreg", "dispatch_table"), dict(copyreg, "copyreg", "_extension_registry"),
                dict(copyreg, "copyreg", "_inverted_registry"), dict(copyreg, "copyreg", "_extension_cache"),
                dict(compat, "_compat_pickle", "NAME_MAPPING"), dict(compat, "_compat_pickle", "IMPORT_MAPPING"),
                dict(compat, "_compat_pickle", "REVERSE_NAME_MAPPING"), dict(compat, "_compat_pickle", "REVERSE_IMPORT_MAPPING"),
                Attributes.get(Importer.load("codecs"), "encode"), Attributes.get(Importer.load("functools"), "partial"),
                Attributes.get(Importer.load("builtins"), "getattr"));
    }

    private static PyDict dict(Object module, String moduleName, String name) {
        Object value = Attributes.get(module, name);
        if (!(value instanceof PyDict dict)) {
            throw Errors.runtimeError(moduleName + "." + name + " should be a dict, not " + PyType.of(value).name());
        }
        return dict;
    }
}
