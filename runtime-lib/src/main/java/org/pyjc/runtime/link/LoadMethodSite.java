package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.function.ClassMethod;
import org.pyjc.runtime.types.function.StaticMethod;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The first half of {@code o.name(args…)} where evaluating the arguments may do something, so that a missing attribute must
 * be told before: {@code (Object o)Object}. The result is null when there is such a method, which {@link LoadedMethodSite}
 * then calls without binding it, else the attribute's value. Thread safety: see {@link InlineCache}.
 */
public final class LoadMethodSite extends ReceiverSite {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "load", Object.class, Object.class);
    private static final MethodHandle FOUND = MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);

    private final Lookup caller;
    private final String name;
    private MethodHandle attribute;

    private LoadMethodSite(Lookup caller, MethodType type, String name) {
        super(type, MISS);
        this.caller = caller;
        this.name = name;
    }

    /** The bootstrap method; {@code method} is the attribute's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String method) {
        return new LoadMethodSite(caller, type, method);
    }

    private Object load(Object o) {
        if (isWarm()) {
            specialiseFor(o);
        }
        return Attributes.methodOrNull(o, name) != null ? null : Attributes.get(o, name);
    }

    private void specialiseFor(Object o) {
        PyType type = PyType.of(o);
        LookupCache version = type.cache();
        if (o instanceof PyType cls) {
            forClass(cls, type, version);
        } else if (o instanceof PyModule module) {
            forModule(module, version);
        } else if (type.specialEntry(Special.GETATTRIBUTE).owner == PyType.OBJECT) {
            forInstance(o, type, version);
        }
    }

    private void forInstance(Object o, PyType type, LookupCache version) {
        Object method = type.lookup(name);
        Object key = MethodTable.key(o);
        boolean found = isMethod(method);
        if (!(key instanceof Shape shape)) {
            if (found) {
                linkReceiver(key, method, FOUND, version);
            }
        } else if (shape.indexOf(name) >= 0) {
            specialise(Guards.shape(shape), attribute());
        } else if (found && shape.type == type && !shape.hasOverflow()) {
            linkReceiver(key, method, FOUND, version);
        }
    }

    private void forClass(PyType cls, PyType metatype, LookupCache metaVersion) {
        LookupCache version = cls.cache();
        if (metatype.specialEntry(Special.GETATTRIBUTE).owner != PyType.TYPE || metatype.lookup(name) != null) {
            return;
        }
        if (isMethod(cls.lookup(name))) {
            specialise(Guards.same(cls), FOUND, version, metaVersion);
        }
    }

    private void forModule(PyModule module, LookupCache version) {
        ModuleMember member = ModuleMember.of(module, name);
        if (member != null) {
            specialise(member.guard(), FOUND, version, member.constancy());
        }
    }

    private static boolean isMethod(Object raw) {
        return raw != null && (Descriptors.isMethod(raw) || raw instanceof StaticMethod s && s.type() == StaticMethod.TYPE
                || raw instanceof ClassMethod c && c.type() == ClassMethod.TYPE);
    }

    /** The specialised load of an attribute of the instance. */
    private synchronized MethodHandle attribute() {
        if (attribute == null) {
            attribute = AttributeSite.bootstrap(caller, name, type(), name).dynamicInvoker();
        }
        return attribute;
    }
}
