package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;

/**
 * The site of {@code o.name = value}: {@code (Object, Object)void}. Specialises to writing a slot of a shape and to the
 * transition that adds one. Thread safety: see {@link InlineCache}; the write follows {@link PyObject}.
 */
public final class SetAttributeSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "set", void.class, Object.class, Object.class);
    private static final MethodHandle WRITE = Handles.findStatic(LOOKUP, "write", void.class, int.class, Object.class,
            Object.class);
    private static final MethodHandle ADD = Handles.findStatic(LOOKUP, "add", void.class, SetAttributeSite.class,
            Shape.class, Shape.class, int.class, Object.class, Object.class);

    private final String name;

    private SetAttributeSite(MethodType type, String name) {
        super(type, MISS);
        this.name = name;
    }

    /** The bootstrap method; {@code attribute} is the attribute's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String attribute) {
        return new SetAttributeSite(type, attribute);
    }

    private void set(Object o, Object value) {
        if (isWarm() && o instanceof PyObject p) {
            specialiseFor(p);
        }
        Attributes.set(o, name, value);
    }

    private void specialiseFor(PyObject p) {
        PyType type = p.type();
        LookupCache version = type.cache();
        Object attribute = type.lookup(name);
        boolean data = attribute != null && PyType.of(attribute).isDataDescriptorType();
        if (data || type.specialEntry(Special.SETATTR).owner != PyType.OBJECT || !p.usesShape() || !p.hasInstanceDict()) {
            return;
        }
        Shape shape = p.shape();
        int index = shape.indexOf(name);
        if (index >= 0) {
            specialise(Guards.shape(shape, version), Handles.bind(WRITE, index));
            return;
        }
        Shape next = shape.successor(name);
        if (next != null) {
            specialise(Guards.shape(shape, version), Handles.bind(ADD, this, shape, next, next.indexOf(name)));
        }
    }

    private static void write(int index, Object o, Object value) {
        ((PyObject) o).setSlot(index, value);
    }

    private static void add(SetAttributeSite site, Shape from, Shape to, int index, Object o, Object value) {
        if (!((PyObject) o).tryAdd(from, to, index, value)) {
            Attributes.set(o, site.name, value);
        }
    }
}
