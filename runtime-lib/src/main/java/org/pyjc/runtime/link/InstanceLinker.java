package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.PyInstance;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Links the making of an instance of a plain class: allocate, call {@code __init__}, return the instance. Stateless.
 */
final class InstanceLinker {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle ALLOCATE = Handles.findStatic(LOOKUP, "allocate", Object.class, Shape.class);
    private static final MethodHandle ALLOCATE_NARROW = Handles.findStatic(LOOKUP, "allocateNarrow", Object.class, Shape.class);
    private static final MethodHandle ALLOCATE_WIDE = Handles.findStatic(LOOKUP, "allocateWide", Object.class, Shape.class);
    private static final MethodHandle ALLOCATE_WATCHED = Handles.findStatic(LOOKUP, "allocateWatched", Object.class, PyType.class);
    static final MethodHandle CHECK_NONE = Handles.findStatic(LOOKUP, "checkNone", void.class, Object.class);

    private InstanceLinker() {}

    /** A handle {@code (Object…)Object} that makes an instance, or null when the general way must do it. */
    static MethodHandle link(PyType cls, int positional, String[] kwnames) {
        TypeEntry call = cls.type().specialEntry(Special.CALL);
        TypeEntry constructor = cls.specialEntry(Special.NEW);
        if (call.owner != PyType.TYPE) {
            return viaMetaclass(cls, call.value, positional, kwnames);
        }
        if (constructor == null || cls.isAbstract()) {
            return null;
        }
        if (cls.isBuiltin() || constructor.owner != PyType.OBJECT) {
            return BuiltinLinker.link(cls, positional, kwnames);
        }
        TypeEntry init = cls.specialEntry(Special.INIT);
        MethodHandle allocate = allocate(cls);
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

    /** The {@code __call__} of a metaclass, where it is a function. */
    private static MethodHandle viaMetaclass(PyType cls, Object call, int positional, String[] kwnames) {
        if (!(call instanceof PyFunction f)) {
            return null;
        }
        MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), positional + 1, kwnames);
        return target == null ? null : target.bindTo(f).bindTo(cls);
    }

    /** What the linked handle assumes of the function that it calls; take it before {@link #link}. */
    static Assumption binding(PyType cls) {
        TypeEntry call = cls.type().specialEntry(Special.CALL);
        return (call.owner == PyType.TYPE ? cls.lookupSpecial(Special.INIT) : call.value) instanceof PyFunction f ? f.binding() : null;
    }

    private static MethodHandle allocate(PyType cls) {
        if (Finalization.hasFinalizer(cls)) {
            return Handles.bind(ALLOCATE_WATCHED, cls);
        }
        Shape shape = cls.instanceShape();
        return Handles.bind(shape.inlined == 0 ? ALLOCATE : PyInstance.isNarrow(shape) ? ALLOCATE_NARROW : ALLOCATE_WIDE, shape);
    }

    private static Object allocate(Shape shape) {
        return PyObject.ofShape(shape);
    }

    private static Object allocateNarrow(Shape shape) {
        return PyInstance.narrow(shape);
    }

    private static Object allocateWide(Shape shape) {
        return PyInstance.wide(shape);
    }

    private static Object allocateWatched(PyType cls) {
        return Finalization.watched(PyObject.instance(cls));
    }

    private static void checkNone(Object result) {
        if (result != PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
        }
    }
}
