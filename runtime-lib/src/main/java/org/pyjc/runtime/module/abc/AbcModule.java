package org.pyjc.runtime.module.abc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PatternKind;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.InstanceChecks;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.weakref.PyWeakReference;

/** The module {@code _abc}. Compare CPython _abc.c. Thread safety: see {@link AbcData}. */
@PyModuleDef(name = "_abc", parts = {AbstractClass.class, AbcChecks.class}, doc = "Module contains faster C implementation of abc.ABCMeta")
final class AbcModule {
    private AbcModule() {}

    @PyFunctionDef(doc = """
            Returns the current ABC cache token.

            The token is an opaque object (supporting equality testing) identifying the
            current version of the ABC cache for virtual subclasses. The token changes
            with every call to register() on any ABC.""")
    static long get_cache_token() {
        return AbcData.version();
    }

    @PyFunctionDef(doc = "Internal ABC helper for subclasss registration. Should be never used outside abc module.")
    static Object _abc_register(Object self, Object subclass) {
        if (!(subclass instanceof PyType cls)) {
            throw Errors.typeError("Can only register classes");
        }
        if (InstanceChecks.isSubclass(subclass, self)) {
            return subclass;
        }
        if (InstanceChecks.isSubclass(self, subclass)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        AbcData.of(self).registry.add(cls);
        AbcData.newVersion();
        if (self instanceof PyType abc) {
            inheritPattern(cls, abc);
        }
        return subclass;
    }

    /** Instances of a class that registers as a sequence or mapping match such patterns. */
    private static void inheritPattern(PyType cls, PyType abc) {
        if (abc.isSequencePattern()) {
            cls.setPattern(PatternKind.SEQUENCE);
        } else if (abc.isMappingPattern()) {
            cls.setPattern(PatternKind.MAPPING);
        }
    }

    @PyFunctionDef(doc = "Internal ABC helper to reset registry of a given class.\n\nShould be only used by refleak.py")
    static void _reset_registry(Object self) {
        AbcData.of(self).registry.clear();
    }

    @PyFunctionDef(doc = "Internal ABC helper to reset both caches of a given class.\n\nShould be only used by refleak.py")
    static void _reset_caches(Object self) {
        AbcData.of(self).clearCaches();
    }

    @PyFunctionDef(doc = """
            Internal ABC helper for cache and registry debugging.

            Return shallow copies of registry, of both caches, and
            negative cache version. Don't call this function directly,
            instead use ABC._dump_registry() for a nice repr.""")
    static Object _get_dump(Object self) {
        AbcData data = AbcData.of(self);
        AbcData.Negative negative = data.lastNegative();
        return new PyTuple(references(data.registry), references(data.positive), references(negative.classes()), negative.version());
    }

    private static Object references(ClassSet classes) {
        PySet set = new PySet();
        for (PyType cls : classes.classes()) {
            set.add(PyWeakReference.to(cls));
        }
        return set;
    }
}
