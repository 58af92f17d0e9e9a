package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyInstance;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.SlotMember;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.property.PyProperty;

/**
 * The site of {@code o.name = value}: {@code (Object, Object)void}. Specialises to writing a slot of a shape and to the
 * transition that adds one. Thread safety: see {@link InlineCache}; the write follows {@link PyObject}.
 */
public final class SetAttributeSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "set", void.class, Object.class, Object.class);
    private static final MethodHandle FIRST_FIELD = Handles.findStatic(LOOKUP, "firstField", void.class, SetAttributeSite.class,
            FieldTable.class, int.class, Object.class, Object.class);
    private static final MethodHandle FIELD = Handles.findStatic(LOOKUP, "field", void.class, SetAttributeSite.class,
            FieldTable.class, int.class, int.class, Object.class, Object.class);
    private static final MethodHandle SOME_FIELD = Handles.findStatic(LOOKUP, "someField", void.class, SetAttributeSite.class,
            FieldTable.class, Object.class, Object.class);
    private static final MethodHandle WRITE = Handles.findStatic(LOOKUP, "write", void.class, int.class, Object.class,
            Object.class);
    private static final MethodHandle WRITE_AFTER = Handles.findStatic(LOOKUP, "writeAfter", void.class,
            SetAttributeSite.class, int.class, int.class, Object.class, Object.class);
    private static final MethodHandle ADD = Handles.findStatic(LOOKUP, "add", void.class, SetAttributeSite.class,
            Shape.class, Shape.class, int.class, int.class, Object.class, Object.class);
    private static final MethodHandle HAS_SETTER = Handles.findStatic(LOOKUP, "hasSetter", boolean.class, Shape.class,
            PyProperty.class, PyFunction.class, Object.class);
    private static final MethodHandle CLASS_VALUE = Handles.findStatic(LOOKUP, "classValue", void.class, SetAttributeSite.class,
            TypeEntry.class, Object.class, Object.class);
    private static final int NONE = -1;

    private final String name;

    private SetAttributeSite(MethodType type, String name) {
        super(type, MISS);
        this.name = name;
    }

    /** The bootstrap method; {@code attribute} is the attribute's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String attribute) {
        return new SetAttributeSite(type, attribute);
    }

    @Override
    SiteTable firstTable() {
        return FieldTable.EMPTY;
    }

    private void set(Object o, Object value) {
        if (isWarm() && o instanceof PyObject p) {
            if (o instanceof PyType cls) {
                specialiseForClass(cls);
            } else {
                specialiseFor(p);
            }
        }
        Attributes.set(o, name, value);
    }

    private void specialiseFor(PyObject p) {
        PyType type = p.type();
        LookupCache version = type.cache();
        Object attribute = type.lookup(name);
        if (type.specialEntry(Special.SETATTR).owner != PyType.OBJECT || !p.usesShape()) {
            return;
        }
        Shape shape = p.shape();
        if (attribute instanceof SlotMember m && type.isSubtype(m.owner())) {
            specialiseForSlot(shape, m.index(), NONE, version);
            return;
        }
        if (attribute instanceof PyProperty property && property.type() == PyProperty.TYPE) {
            specialiseForProperty(shape, property, version);
            return;
        }
        if (attribute != null && PyType.of(attribute).isDataDescriptorType() || !p.hasInstanceDict()) {
            return;
        }
        int index = shape.indexOf(name);
        if (index >= 0) {
            specialiseForSlot(shape, index, shape.slotBefore(name), version);
            return;
        }
        Shape next = shape.successor(name);
        if (next != null) {
            MethodHandle add = Handles.bind(ADD, this, shape, next, next.slotBefore(name), next.indexOf(name));
            specialise(Guards.shape(shape), add, version);
        }
    }

    /** A variable of a class that has a plain value, and gets one. */
    private void specialiseForClass(PyType cls) {
        LookupCache version = cls.cache();
        LookupCache metaVersion = cls.type().cache();
        TypeEntry entry = cls.plainEntry(name);
        if (entry != null && cls.type().specialEntry(Special.SETATTR).owner == PyType.TYPE && cls.type().lookup(name) == null) {
            specialise(Guards.same(cls), Handles.bind(CLASS_VALUE, this, entry), version, metaVersion);
        }
    }

    private void specialiseForSlot(Shape shape, int index, int before, LookupCache version) {
        FieldTable present = (FieldTable) table();
        FieldTable more = index >= shape.inlined || present == null ? null : present.with(shape, FieldTable.place(index, before));
        if (more != null) {
            installTable(present, more, fieldWriter(more), version);
            return;
        }
        MethodHandle write = before == NONE ? Handles.bind(WRITE, index) : Handles.bind(WRITE_AFTER, this, index, before);
        specialise(Guards.shape(shape), write, version);
    }

    private MethodHandle fieldWriter(FieldTable table) {
        int common = table.commonPlace();
        if (common == FieldTable.ABSENT) {
            return Handles.bind(SOME_FIELD, this, table);
        }
        int index = FieldTable.index(common);
        int before = FieldTable.before(common);
        return before == NONE ? Handles.bind(FIRST_FIELD, this, table, index) : Handles.bind(FIELD, this, table, index, before);
    }

    private void specialiseForProperty(Shape shape, PyProperty property, LookupCache version) {
        if (property.setterOrNull() instanceof PyFunction f) {
            Assumption binding = f.binding();
            MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), 2, Call.NO_NAMES);
            if (target != null) {
                specialise(Handles.bind(HAS_SETTER, shape, property, f), target.bindTo(f), version, binding);
            }
        }
    }

    private static boolean hasSetter(Shape shape, PyProperty property, PyFunction setter, Object o) {
        return o instanceof PyObject p && p.hasShape(shape) && property.setterOrNull() == setter;
    }

    /** Sets a field that comes first in the order of the attributes. */
    private static void firstField(SetAttributeSite site, FieldTable table, int index, Object o, Object value) {
        if (o instanceof PyInstance p && table.has(p.presentShape())) {
            p.setField(index, value);
        } else {
            site.set(o, value);
        }
    }

    /** Sets a field; one that is not set yet needs the one before it, or the order of the attributes is another. */
    private static void field(SetAttributeSite site, FieldTable table, int index, int before, Object o, Object value) {
        if (o instanceof PyInstance p && table.has(p.presentShape())) {
            if (p.field(index) == null && p.field(before) == null) {
                Attributes.set(o, site.name, value);
            } else {
                p.setField(index, value);
            }
        } else {
            site.set(o, value);
        }
    }

    /** The same for an attribute that is not always the same field. */
    private static void someField(SetAttributeSite site, FieldTable table, Object o, Object value) {
        int place = o instanceof PyInstance p ? table.find(p.presentShape()) : FieldTable.ABSENT;
        if (place < 0) {
            site.set(o, value);
        } else if (FieldTable.before(place) == NONE) {
            ((PyInstance) o).setField(FieldTable.index(place), value);
        } else {
            field(site, table, FieldTable.index(place), FieldTable.before(place), o, value);
        }
    }

    private static void classValue(SetAttributeSite site, TypeEntry entry, Object o, Object value) {
        if (!PyType.setPlain(entry, value)) {
            Attributes.set(o, site.name, value);
        }
    }

    private static void write(int index, Object o, Object value) {
        ((PyObject) o).setSlot(index, value);
    }

    private static void writeAfter(SetAttributeSite site, int index, int before, Object o, Object value) {
        PyObject p = (PyObject) o;
        if (p.slot(index) == null && p.slot(before) == null) {
            Attributes.set(o, site.name, value);
        } else {
            p.setSlot(index, value);
        }
    }

    private static void add(SetAttributeSite site, Shape from, Shape to, int before, int index, Object o, Object value) {
        if (!((PyObject) o).tryAdd(from, to, before, index, value)) {
            Attributes.set(o, site.name, value);
        }
    }
}
