package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.SourceCall;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.ops.Supers;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.property.PySuper;

/**
 * The site of {@code super().name(args…)}: {@code (Object callee, PyCell class, Object first, Object…)Object}, where the
 * callee is the value of the name {@code super} and the others are what {@link Supers#call} takes. Specialises to the
 * method that follows the class in the object's MRO, without making the super object. Thread safety: see
 * {@link InlineCache}.
 */
public final class SuperMethodSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "call", Object.class, Object.class, PyCell.class,
            Object.class, Object[].class);
    private static final MethodHandle GENERAL = Handles.findStatic(LOOKUP, "general", Object.class, String.class,
            String[].class, Object.class, PyCell.class, Object.class, Object[].class);
    private static final MethodHandle IS_INSTANCE = Handles.findStatic(LOOKUP, "isInstance", boolean.class, PyType.class,
            Shape.class, Object.class, PyCell.class, Object.class);
    private static final MethodHandle IS_CLASS = Handles.findStatic(LOOKUP, "isClass", boolean.class, PyType.class,
            PyType.class, Object.class, PyCell.class, Object.class);
    private static final MethodHandle SELECT = Handles.findStatic(LOOKUP, "select", MethodHandle.class, Methods.class,
            MethodHandle.class, Object.class, PyCell.class, Object.class);
    private static final int FIRST = 3;
    /** As many shapes are tested one after the other; more are looked up. */
    private static final int FEW = 4;

    private final String name;
    private final String[] kwnames;
    private final int positional;
    /** How many shapes were linked; plain, because it only steers. */
    private int shapes;

    /** The methods of many shapes that follow a class. Thread safety: see {@link MethodTable}. */
    record Methods(PyType start, MethodTable table) implements SiteTable {}

    private SuperMethodSite(MethodType type, String name, String[] kwnames) {
        super(type, MISS.asCollector(Object[].class, type.parameterCount() - FIRST));
        this.name = name;
        this.kwnames = kwnames;
        this.positional = type.parameterCount() - FIRST - kwnames.length;
    }

    /** The bootstrap method; {@code keywords} are the names of the last arguments, joined by commas. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String method, String keywords) {
        return new SuperMethodSite(type, method, CallShape.keywords(keywords));
    }

    private Object call(Object callee, PyCell cell, Object first, Object[] args) {
        if (isWarm() && callee == PySuper.TYPE && cell != null && cell.get() instanceof PyType start) {
            specialiseFor(start, first);
        }
        return general(name, kwnames, callee, cell, first, args);
    }

    @Override
    MethodHandle lastTarget() {
        return Handles.bind(GENERAL, name, kwnames).asCollector(Object[].class, type().parameterCount() - FIRST);
    }

    private void specialiseFor(PyType start, Object first) {
        if (first instanceof PyType cls) {
            LookupCache version = cls.cache();
            if (cls.isSubtype(start)) {
                MethodTarget target = MethodTarget.ofClass(cls.lookupAfter(start, name), cls, positional, kwnames);
                link(Handles.bind(IS_CLASS, start, cls), target, version);
            }
        } else if (first instanceof PyObject p && !(first instanceof PyCell)) {
            Shape shape = p.shape();
            LookupCache version = shape.type.cache();
            if (shape.type.isSubtype(start) && !name.equals("__class__")) {
                linkInstance(start, shape, target(shape.type.lookupAfter(start, name), shape.type), version);
            }
        }
    }

    private MethodTarget target(Object raw, PyType type) {
        if (positional == 0 && kwnames.length == 0 && name.equals("__init__") && raw == PyType.OBJECT.own(name)) {
            MethodHandle none = MethodHandles.constant(Object.class, PyNone.NONE);
            return new MethodTarget(MethodHandles.dropArguments(none, 0, Object.class), null, null);
        }
        return MethodTarget.ofInstance(raw, type, positional, kwnames);
    }

    private void linkInstance(PyType start, Shape shape, MethodTarget target, LookupCache version) {
        SiteTable present = table();
        if (target == null || !(present instanceof Methods) && shapes++ < FEW) {
            link(Handles.bind(IS_INSTANCE, start, shape), target, version);
            return;
        }
        MethodHandle handle = MethodHandles.dropArguments(target.handle(), 0, Arrays.asList(Object.class, PyCell.class)).asType(type());
        Methods methods = present instanceof Methods m && m.start == start ? m : new Methods(start, new MethodTable());
        if (methods == present) {
            addCase(present, methods.table, shape, handle, version, target.function(), target.wrapper());
            return;
        }
        methods.table.put(shape, handle);
        MethodHandle found = MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), Handles.bind(SELECT, methods, miss()));
        installTable(present, methods, found, version, target.function(), target.wrapper());
    }

    private static MethodHandle select(Methods methods, MethodHandle miss, Object callee, PyCell cell, Object first) {
        MethodHandle found = callee == PySuper.TYPE && cell.get() == methods.start && first instanceof PyObject
                ? methods.table.find(first) : null;
        return found == null ? miss : found;
    }

    private void link(MethodHandle guard, MethodTarget target, LookupCache version) {
        if (target != null) {
            MethodHandle handle = MethodHandles.dropArguments(target.handle(), 0, Arrays.asList(Object.class, PyCell.class));
            specialise(guard, handle, version, target.function(), target.wrapper());
        }
    }

    private static boolean isInstance(PyType start, Shape shape, Object callee, PyCell cell, Object first) {
        return callee == PySuper.TYPE && first instanceof PyObject p && p.hasShape(shape) && cell.get() == start;
    }

    private static boolean isClass(PyType start, PyType cls, Object callee, PyCell cell, Object first) {
        return callee == PySuper.TYPE && first == cls && cell.get() == start;
    }

    private static Object general(String name, String[] kwnames, Object callee, PyCell cell, Object first, Object[] args) {
        Object bound = Supers.call(callee, cell, first);
        Object method = bound instanceof PySuper s && s.type() == PySuper.TYPE ? s.methodOrNull(name) : null;
        return method == null ? SourceCall.method(bound, args, name, kwnames)
                : Call.call(method, Call.prepend(((PySuper) bound).object(), args), kwnames);
    }
}
