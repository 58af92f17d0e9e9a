package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;

/**
 * The site of {@code o.name}: {@code (Object)Object}. Specialises to a slot of a shape, to a plain class attribute and
 * to attributes of class objects. Thread safety: see {@link InlineCache}.
 */
public final class AttributeSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "get", Object.class, Object.class);
    private static final MethodHandle SLOT = Handles.findStatic(LOOKUP, "slot", Object.class, AttributeSite.class,
            int.class, Object.class);
    private static final MethodHandle CLASS_VALUE = Handles.findStatic(LOOKUP, "classValue", Object.class,
            AttributeSite.class, TypeEntry.class, Object.class);
    private static final MethodHandle BOUND = Handles.findStatic(LOOKUP, "bound", Object.class, AttributeSite.class,
            Object.class, PyType.class, Object.class);

    private final String name;

    private AttributeSite(MethodType type, String name) {
        super(type, MISS);
        this.name = name;
    }

    /** The bootstrap method; {@code attribute} is the attribute's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String attribute) {
        return new AttributeSite(type, attribute);
    }

    private Object get(Object o) {
        if (isWarm()) {
            specialiseFor(o);
        }
        return Attributes.get(o, name);
    }

    private void specialiseFor(Object o) {
        PyType type = PyType.of(o);
        LookupCache version = type.cache();
        TypeEntry getter = type.specialEntry(Special.GETATTRIBUTE);
        if (o instanceof PyType cls) {
            specialiseForClass(cls, type, getter);
        } else if (getter.owner == PyType.OBJECT && o instanceof PyObject p) {
            specialiseForInstance(p, type, version);
        }
    }

    private void specialiseForInstance(PyObject p, PyType type, LookupCache version) {
        Shape shape = p.shape();
        TypeEntry entry = type.lookupEntry(name);
        Object attribute = entry == null ? null : entry.value;
        if (attribute != null && Descriptors.isData(attribute)) {
            if (attribute instanceof PyObject d && d.type().isBuiltin()) {
                specialise(Guards.shape(shape, version), Handles.bind(BOUND, this, attribute, type));
            }
            return;
        }
        int index = shape.indexOf(name);
        if (index >= 0) {
            specialise(Guards.shape(shape, version), Handles.bind(SLOT, this, index));
        } else if (attribute != null && !shape.hasOverflow() && p.usesShape()) {
            MethodHandle target = isPlain(attribute) ? Handles.bind(CLASS_VALUE, this, entry)
                    : Handles.bind(BOUND, this, attribute, type);
            specialise(Guards.shape(shape, version), target);
        }
    }

    private void specialiseForClass(PyType cls, PyType metatype, TypeEntry getter) {
        LookupCache version = cls.cache();
        if (getter.owner != PyType.TYPE || metatype.lookup(name) != null) {
            return;
        }
        TypeEntry entry = cls.lookupEntry(name);
        if (entry != null && entry.value != null && isPlain(entry.value)) {
            specialise(Guards.type(cls, version), Handles.bind(CLASS_VALUE, this, entry));
        }
    }

    /** Whether binding leaves the attribute as it is, whoever gets it. */
    private static boolean isPlain(Object attribute) {
        return PyType.of(attribute).lookupSpecial(Special.GET) == null;
    }

    private static Object slot(AttributeSite site, int index, Object o) {
        Object value = ((PyObject) o).slot(index);
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static Object classValue(AttributeSite site, TypeEntry entry, Object o) {
        Object value = entry.value;
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static Object bound(AttributeSite site, Object attribute, PyType type, Object o) {
        Object value = Descriptors.get(attribute, o, type);
        return value != null ? value : Attributes.get(o, site.name);
    }
}
