package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.builtin.BuiltinConstructor;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;

/**
 * Links the making of an instance of a built-in type, or of a class that has the {@code __new__} of one: what
 * {@code Instances.create} does, with its lookups done once. {@code str(x)} becomes a call of the Java method behind
 * {@code str.__new__}. Stateless.
 */
final class BuiltinLinker {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle TYPE_OF = Handles.findStatic(LOOKUP, "typeOf", Object.class, Object.class);
    private static final MethodHandle MAKE = Handles.findStatic(LOOKUP, "make", Object.class, BuiltinConstructor.class,
            PyType.class, String[].class, Object[].class);
    private static final MethodHandle WATCHED = Handles.findStatic(LOOKUP, "watched", Object.class, Object.class);
    private static final MethodHandle CHECK_NONE = InstanceLinker.CHECK_NONE;

    private BuiltinLinker() {}

    /** A handle {@code (Object…)Object} that makes an instance, or null when the general way must do it. */
    static MethodHandle link(PyType cls, int positional, String[] kwnames) {
        int count = positional + kwnames.length;
        if (cls == PyType.TYPE) {
            return positional == 1 && count == 1 ? TYPE_OF : null;
        }
        TypeEntry constructor = cls.specialEntry(Special.NEW);
        if (cls.type().specialEntry(Special.CALL).owner != PyType.TYPE || cls.isSubtype(PyType.TYPE) || cls.isAbstract()
                || !(constructor.value instanceof BuiltinConstructor c) || !c.makes(cls)) {
            return null;
        }
        MethodHandle make = make(cls, c, positional, kwnames);
        TypeEntry init = cls.specialEntry(Special.INIT);
        if (init.owner == PyType.OBJECT) {
            return constructor.owner != PyType.OBJECT || count == 0 ? make : null;
        }
        MethodHandle initialise = initialiser(init.value, positional, kwnames);
        return initialise == null ? null : initialised(make, initialise);
    }

    private static MethodHandle make(PyType cls, BuiltinConstructor c, int positional, String[] kwnames) {
        MethodHandle direct = kwnames.length == 0 ? c.maker(positional) : null;
        if (direct == null) {
            return Handles.bind(MAKE, c, cls, kwnames).asCollector(Object[].class, positional + kwnames.length);
        }
        MethodHandle make = direct.bindTo(cls);
        return !cls.isBuiltin() && Finalization.hasFinalizer(cls) ? MethodHandles.filterReturnValue(make, WATCHED) : make;
    }

    /** {@code (Object self, Object…)Object}; null when there is no direct way. */
    private static MethodHandle initialiser(Object init, int positional, String[] kwnames) {
        if (init instanceof PyFunction f) {
            MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), positional + 1, kwnames);
            return target == null ? null : target.bindTo(f);
        }
        return init instanceof DirectCallable d && kwnames.length == 0 ? d.handle(positional + 1) : null;
    }

    /** Makes the instance, initialises it with the same arguments and returns it. */
    private static MethodHandle initialised(MethodHandle make, MethodHandle initialise) {
        MethodHandle checked = MethodHandles.filterReturnValue(initialise, CHECK_NONE);
        MethodType arguments = checked.type().dropParameterTypes(0, 1);
        MethodHandle result = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, arguments.parameterList());
        return MethodHandles.foldArguments(MethodHandles.foldArguments(result, checked), make);
    }

    private static Object typeOf(Object o) {
        return PyType.of(o);
    }

    private static Object make(BuiltinConstructor c, PyType cls, String[] kwnames, Object[] args) {
        return c.make(cls, args, kwnames);
    }

    private static Object watched(Object o) {
        return Finalization.watched(o);
    }
}
