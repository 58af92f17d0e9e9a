package org.pyjc.runtime.module.warnings;

import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Machinery;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _warnings}: the filters, and deciding about a warning. Compare CPython Python/_warnings.c.
 *
 * <p>Thread safety: the lock that Python code takes too guards filters and registries.
 */
@PyModuleDef(name = "_warnings", doc = "_warnings provides basic warning filtering support.\n"
        + "It is a helper module to speed up interpreter start-up.")
public final class WarningsModule {
    static final ReentrantLock LOCK = new ReentrantLock();
    private static final PyList FILTERS = PyList.of(
            filter("default", Exceptions.DEPRECATION_WARNING, "__main__"), filter("ignore", Exceptions.DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", Exceptions.PENDING_DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", Exceptions.IMPORT_WARNING, PyNone.NONE), filter("ignore", Exceptions.RESOURCE_WARNING, PyNone.NONE));
    private static final PyDict ONCE = new PyDict();
    private static volatile Object contextVariable;
    private static volatile long version;

    private WarningsModule() {}

    private static PyTuple filter(String action, PyType category, Object module) {
        return new PyTuple(action, PyNone.NONE, category, module, 0L);
    }

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        dict.putStr("filters", FILTERS);
        dict.putStr("_onceregistry", ONCE);
        dict.putStr("_defaultaction", "default");
        contextVariable = Call.call1(Attributes.get(Importer.load("_contextvars"), "ContextVar"), "_warnings_context");
        dict.putStr("_warnings_context", contextVariable);
    }

    static long version() {
        return version;
    }

    static PyDict onceRegistry() {
        return ONCE;
    }

    /** The filters in force: those of the context that {@code catch_warnings} made, and the global ones. */
    static Object filters() {
        Object variable = contextVariable;
        if (variable != null) {
            Object context = Call.method1(variable, "get", PyNone.NONE);
            if (context != PyNone.NONE) {
                return Attributes.get(context, "_filters");
            }
        }
        Object module = org.pyjc.runtime.importing.Modules.get("warnings");
        Object own = module == null ? null : Attributes.getOrNull(module, "filters");
        return own == null ? FILTERS : own;
    }

    @PyFunctionDef(name = "_acquire_lock", signature = "()")
    static void acquireLock() {
        LOCK.lock();
    }

    @PyFunctionDef(name = "_release_lock", signature = "()")
    static void releaseLock() {
        if (!LOCK.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        LOCK.unlock();
    }

    @PyFunctionDef(name = "_filters_mutated_lock_held", signature = "()")
    static void filtersMutated() {
        if (!LOCK.isHeldByCurrentThread()) {
            throw Errors.runtimeError("warnings._lock must be held");
        }
        version++;
    }

    @PyFunctionDef(signature = "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<absent>)",
            doc = "Issue a warning, or maybe ignore it or raise an exception.")
    static void warn(Object message, Object category, long stacklevel, Object source, Object skipFilePrefixes) {
        Object[] prefixes = new Object[0];
        if (skipFilePrefixes != null) {
            if (!(skipFilePrefixes instanceof PyTuple t)) {
                throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not " + PyType.of(skipFilePrefixes).name());
            }
            prefixes = t.items();
        }
        PyType type = WarningCall.category(message, category);
        WarningCall.at(prefixes.length > 0 ? Math.max(2, stacklevel) : stacklevel, prefixes).issue(message, type, source);
    }

    @PyFunctionDef(name = "warn_explicit",
            signature = "(message, category, filename, lineno, module=<absent>, registry=None, module_globals=None, source=None)",
            doc = "Issue a warning, or maybe ignore it or raise an exception.")
    static void warnExplicit(Object message, Object category, Object filename, Object lineno, Object module, Object registry,
            Object moduleGlobals, Object source) {
        if (registry != PyNone.NONE && !(registry instanceof PyDict)) {
            throw Errors.typeError("'registry' must be a dict or None");
        }
        if (Values.strOrNull(filename) == null) {
            throw Errors.typeError("warn_explicit() argument 'filename' must be str, not " + PyType.of(filename).name());
        }
        if (moduleGlobals != PyNone.NONE) {
            readSource(moduleGlobals);
        }
        Object name = module == null || module == PyNone.NONE ? WarningCall.moduleOf(filename) : module;
        new WarningCall(filename, Index.ssize(lineno), name, registry instanceof PyDict d ? d : null)
                .issue(message, WarningCall.category(message, category), source);
    }

    /** Lets the loader of the module that the warning is about read its source, which linecache then has. Compare CPython: get_source_line. */
    private static void readSource(Object moduleGlobals) {
        if (!(moduleGlobals instanceof PyDict globals)) {
            throw Errors.typeError("module_globals must be a dict, not '" + PyType.of(moduleGlobals).name() + "'");
        }
        Object external = Machinery.module("_frozen_importlib_external");
        Object loader = Call.call1(Attributes.get(external, "_bless_my_loader"), globals);
        Object name = globals.getStr("__name__");
        Object reader = loader == PyNone.NONE || name == null ? null : Attributes.getOrNull(loader, "get_source");
        if (reader != null) {
            Call.call1(reader, name);
        }
    }
}
