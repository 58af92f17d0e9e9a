package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.SourceCall;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The site of {@code o.name(args…)}: {@code (Object o, Object…)Object}. Specialises to the method that the object's
 * class has, called without making a bound method. Thread safety: see {@link InlineCache}.
 */
public final class MethodSite extends ReceiverSite {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "call", Object.class, Object.class,
            Object[].class);
    private static final MethodHandle GENERAL = Handles.findStatic(LOOKUP, "general", Object.class, String.class,
            String[].class, Object.class, Object[].class);

    private static final MethodHandle[] FEW = {few("method0", 0), few("method1", 1), few("method2", 2)};

    private final String name;
    private final String[] kwnames;
    private final int positional;

    private MethodSite(MethodType type, String name, String[] kwnames) {
        super(type, MISS.asCollector(Object[].class, type.parameterCount() - 1));
        this.name = name;
        this.kwnames = kwnames;
        this.positional = type.parameterCount() - 1 - kwnames.length;
    }

    private static MethodHandle few(String method, int arguments) {
        MethodType type = MethodType.genericMethodType(arguments + 1).insertParameterTypes(1, String.class);
        try {
            return LOOKUP.findStatic(SourceCall.class, method, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The bootstrap method; {@code keywords} are the names of the last arguments, joined by commas. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String method, String keywords) {
        return new MethodSite(type, method, CallShape.keywords(keywords));
    }

    private Object call(Object o, Object[] args) {
        if (isWarm()) {
            specialiseFor(o);
        }
        return SourceCall.method(o, args, name, kwnames);
    }

    @Override
    MethodHandle lastTarget() {
        if (kwnames.length == 0 && positional < FEW.length) {
            return MethodHandles.insertArguments(FEW[positional], 1, name);
        }
        return Handles.bind(GENERAL, name, kwnames).asCollector(Object[].class, type().parameterCount() - 1);
    }

    private void specialiseFor(Object o) {
        PyType type = PyType.of(o);
        LookupCache version = type.cache();
        if (o instanceof PyType cls) {
            forClass(cls, type);
        } else if (o instanceof PyModule module) {
            forModule(module);
        } else if (type.specialEntry(Special.GETATTRIBUTE).owner == PyType.OBJECT) {
            forInstance(o, type, version);
        }
    }

    private void forInstance(Object o, PyType type, LookupCache version) {
        Object raw = type.lookup(name);
        MethodTarget target = MethodTarget.ofInstance(raw, type, positional, kwnames);
        if (target == null) {
            return;
        }
        Object key = MethodTable.key(o);
        if (!(key instanceof Shape shape) || shape.type == type && shape.indexOf(name) < 0 && !shape.hasOverflow()) {
            linkReceiver(key, raw, target.handle(), version, target.function(), target.wrapper());
        }
    }

    private void link(MethodHandle guard, MethodTarget target, Assumption... versions) {
        Assumption[] all = java.util.Arrays.copyOf(versions, versions.length + 2);
        all[versions.length] = target.function();
        all[versions.length + 1] = target.wrapper();
        specialise(guard, target.handle(), all);
    }

    /** {@code Class.method(...)}: a function, static or class method got from a class object. */
    private void forClass(PyType cls, PyType metatype) {
        LookupCache version = cls.cache();
        LookupCache metaVersion = metatype.cache();
        if (metatype.specialEntry(Special.GETATTRIBUTE).owner != PyType.TYPE || metatype.lookup(name) != null) {
            return;
        }
        MethodTarget target = MethodTarget.ofClass(cls.lookup(name), cls, positional, kwnames);
        if (target != null) {
            link(Guards.same(cls), target, version, metaVersion);
        }
    }

    /** {@code module.function(...)}: guarded on the module and, if it has changed before, on the function that it holds. */
    private void forModule(PyModule module) {
        LookupCache version = module.type().cache();
        ModuleMember member = ModuleMember.of(module, name);
        MethodTarget target = member == null ? null : MethodTarget.unbound(member.value(), positional, kwnames);
        if (target != null) {
            link(member.guard(), target, version, member.constancy());
        }
    }

    private static Object general(String name, String[] kwnames, Object o, Object[] args) {
        return SourceCall.method(o, args, name, kwnames);
    }
}
