package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Links the making of an instance of a plain class: allocate, call {@code __init__}, return the instance. Stateless.
 */
final class InstanceLinker {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle ALLOCATE = Handles.findStatic(LOOKUP, "allocate", Object.class, PyType.class);
    private static final MethodHandle ALLOCATE_WATCHED = Handles.findStatic(LOOKUP, "allocateWatched", Object.class, PyType.class);
    static final MethodHandle CHECK_NONE = Handles.findStatic(LOOKUP, "checkNone", void.class, Object.class);
    private static final MethodHandle IS_CLASS = Handles.findStatic(LOOKUP, "isClass", boolean.class, PyType.class,
            LookupCache.class, LookupCache.class, PyFunction.class, Object[].class, Object.class);

    private InstanceLinker() {}

    /** A handle {@code (Object…)Object} that makes an instance, or null when the general way must do it. */
    static MethodHandle link(PyType cls, int positional, String[] kwnames) {
        TypeEntry call = cls.type().specialEntry(Special.CALL);
        TypeEntry constructor = cls.specialEntry(Special.NEW);
        if (call.owner != PyType.TYPE || constructor == null || cls.isAbstract()) {
            return null;
        }
        if (cls.isBuiltin() || constructor.owner != PyType.OBJECT) {
            return BuiltinLinker.link(cls, positional, kwnames);
        }
        TypeEntry init = cls.specialEntry(Special.INIT);
        MethodHandle allocate = Handles.bind(Finalization.hasFinalizer(cls) ? ALLOCATE_WATCHED : ALLOCATE, cls);
        if (init.owner == PyType.OBJECT) {
            return positional + kwnames.length == 0 ? allocate : null;
        }
        if (!(init.value instanceof PyFunction f)) {
            return null;
        }
        MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), positional + 1, kwnames);
        if (target == null) {
            return null;
        }
        MethodHandle initialise = MethodHandles.filterReturnValue(target.bindTo(f), CHECK_NONE);
        MethodType rest = initialise.type().dropParameterTypes(0, 1);
        MethodHandle result = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, rest.parameterList());
        return MethodHandles.foldArguments(MethodHandles.foldArguments(result, initialise), allocate);
    }

    /** The guard that goes with {@link #link}. */
    static MethodHandle guard(PyType cls) {
        Object init = cls.lookupSpecial(Special.INIT);
        PyFunction f = init instanceof PyFunction function ? function : null;
        return Handles.bind(IS_CLASS, cls, cls.cache(), cls.type().cache(), f, f == null ? null : f.defaults());
    }

    private static boolean isClass(PyType cls, LookupCache version, LookupCache metaVersion, PyFunction init,
            Object[] defaults, Object o) {
        return o == cls && cls.cache() == version && cls.type().cache() == metaVersion
                && (init == null || init.defaults() == defaults);
    }

    private static Object allocate(PyType cls) {
        return new PyObject(cls);
    }

    private static Object allocateWatched(PyType cls) {
        return Finalization.watched(new PyObject(cls));
    }

    private static void checkNone(Object result) {
        if (result != PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
        }
    }
}
