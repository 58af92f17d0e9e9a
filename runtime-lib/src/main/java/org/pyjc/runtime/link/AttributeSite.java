package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.builtin.DataDescriptor;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyInstance;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.SlotMember;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.property.PyProperty;

/**
 * The site of {@code o.name}: {@code (Object)Object}. Specialises to a slot of a shape, to a plain class attribute, to the
 * function behind a property and to attributes of classes and modules. Thread safety: see {@link InlineCache}.
 */
public final class AttributeSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "get", Object.class, Object.class);
    private static final MethodHandle FIELD = Handles.findStatic(LOOKUP, "field", Object.class, AttributeSite.class,
            FieldTable.class, int.class, Object.class);
    private static final MethodHandle SOME_FIELD = Handles.findStatic(LOOKUP, "someField", Object.class, AttributeSite.class,
            FieldTable.class, Object.class);
    private static final MethodHandle SLOT = Handles.findStatic(LOOKUP, "slot", Object.class, AttributeSite.class,
            int.class, Object.class);
    private static final MethodHandle CLASS_VALUE = Handles.findStatic(LOOKUP, "classValue", Object.class,
            AttributeSite.class, TypeEntry.class, Object.class);
    private static final MethodHandle MEMBER = Handles.findStatic(LOOKUP, "member", Object.class,
            AttributeSite.class, DictEntry.class, Object.class);
    private static final MethodHandle BOUND = Handles.findStatic(LOOKUP, "bound", Object.class, AttributeSite.class,
            Object.class, PyType.class, Object.class);
    private static final MethodHandle IS_DESCRIBED = Handles.findStatic(LOOKUP, "isDescribed", boolean.class, Shape.class,
            PyObject.class, Shape.class, Object.class);
    private static final MethodHandle HAS_GETTER = Handles.findStatic(LOOKUP, "hasGetter", boolean.class, Shape.class,
            PyProperty.class, PyFunction.class, Object.class);

    private final String name;

    private AttributeSite(MethodType type, String name) {
        super(type, MISS);
        this.name = name;
    }

    /** The bootstrap method; {@code attribute} is the attribute's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String attribute) {
        return new AttributeSite(type, attribute);
    }

    @Override
    SiteTable firstTable() {
        return FieldTable.EMPTY;
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
        } else if (o instanceof PyModule module) {
            specialiseForModule(module, version);
        } else if (getter.owner == PyType.OBJECT && o instanceof PyObject p) {
            specialiseForInstance(p, type, version);
        }
    }

    private void specialiseForInstance(PyObject p, PyType type, LookupCache version) {
        Shape shape = p.shape();
        TypeEntry entry = type.lookupEntry(name);
        Object attribute = entry == null ? null : entry.value;
        if (attribute != null && Descriptors.isData(attribute)) {
            specialiseForData(p, attribute, type, version);
            return;
        }
        int index = shape.indexOf(name);
        if (index >= 0) {
            specialiseForSlot(shape, index, version);
        } else if (attribute != null && !shape.hasOverflow() && p.usesShape()) {
            if (isPlain(attribute)) {
                specialise(Guards.shape(shape), Handles.bind(CLASS_VALUE, this, entry), version);
            } else if (PyType.of(attribute).isBuiltin()) {
                specialise(Guards.shape(shape), Handles.bind(BOUND, this, attribute, type), version);
            } else if (type.lookupSpecial(Special.GETATTR) == null) {
                specialiseForPython(shape, (PyObject) attribute, type, version);
            }
        }
    }

    /** A descriptor whose {@code __get__} is a function. */
    private void specialiseForPython(Shape shape, PyObject descriptor, PyType type, LookupCache version) {
        Shape own = descriptor.shape();
        LookupCache ownVersion = own.type.cache();
        if (own.type.lookupSpecial(Special.GET) instanceof PyFunction f) {
            Assumption binding = f.binding();
            MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), 3, Call.NO_NAMES);
            if (target != null) {
                MethodHandle bound = MethodHandles.insertArguments(target.bindTo(f).bindTo(descriptor), 1, type);
                specialise(Handles.bind(IS_DESCRIBED, shape, descriptor, own), bound, version, ownVersion, binding);
            }
        }
    }

    private void specialiseForSlot(Shape shape, int index, LookupCache version) {
        FieldTable present = (FieldTable) table();
        FieldTable more = index >= shape.inlined || present == null ? null : present.with(shape, FieldTable.place(index, -1));
        if (more != null) {
            int common = more.commonPlace();
            MethodHandle read = common == FieldTable.ABSENT ? Handles.bind(SOME_FIELD, this, more)
                    : Handles.bind(FIELD, this, more, FieldTable.index(common));
            installTable(present, more, read, version);
        } else {
            specialise(Guards.shape(shape), Handles.bind(SLOT, this, index), version);
        }
    }

    private void specialiseForData(PyObject p, Object attribute, PyType type, LookupCache version) {
        Shape shape = p.shape();
        if (!(attribute instanceof SlotMember) && type.lookupSpecial(Special.GETATTR) != null) {
            return;
        }
        switch (attribute) {
            case SlotMember m when type.isSubtype(m.owner()) -> specialiseForSlot(shape, m.index(), version);
            case PyProperty property when property.type() == PyProperty.TYPE && property.getterOrNull() instanceof PyFunction f -> {
                Assumption binding = f.binding();
                MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), 1, Call.NO_NAMES);
                if (target != null) {
                    specialise(Handles.bind(HAS_GETTER, shape, property, f), target.bindTo(f), version, binding);
                }
            }
            case PyObject d when d.type().isBuiltin() -> specialise(Guards.shape(shape), reader(d, p, type), version);
            case PyObject d -> specialiseForPython(shape, d, type, version);
            default -> { }
        }
    }

    /** What reads a data descriptor made in Java. */
    private MethodHandle reader(PyObject descriptor, PyObject p, PyType type) {
        MethodHandle direct = descriptor instanceof DataDescriptor d ? d.reader(p) : null;
        return direct == null ? Handles.bind(BOUND, this, descriptor, type) : direct;
    }

    private void specialiseForClass(PyType cls, PyType metatype, TypeEntry getter) {
        LookupCache version = cls.cache();
        LookupCache metaVersion = metatype.cache();
        Object own = metatype.lookup(name);
        if (getter.owner != PyType.TYPE || own != null) {
            if (getter.owner == PyType.TYPE && own instanceof DataDescriptor d) {
                specialise(Guards.shape(cls.shape()), reader(d, cls, metatype), metaVersion);
            }
            return;
        }
        TypeEntry entry = cls.lookupEntry(name);
        if (entry != null && entry.value != null && isPlain(entry.value)) {
            specialise(Guards.same(cls), Handles.bind(CLASS_VALUE, this, entry), version, metaVersion);
        }
    }

    private void specialiseForModule(PyModule module, LookupCache version) {
        ModuleMember member = ModuleMember.of(module, name);
        if (member != null) {
            MethodHandle value = member.constancy() == null ? Handles.bind(MEMBER, this, member.entry())
                    : MethodHandles.dropArguments(MethodHandles.constant(Object.class, member.value()), 0, Object.class);
            specialise(Guards.same(module), value, version, member.constancy());
        }
    }

    /** Whether binding leaves the attribute as it is, whoever gets it. */
    private static boolean isPlain(Object attribute) {
        return PyType.of(attribute).lookupSpecial(Special.GET) == null;
    }

    /** Test and read in one: most attributes are fields of an instance. */
    private static Object field(AttributeSite site, FieldTable table, int index, Object o) {
        if (o instanceof PyInstance p && table.has(p.presentShape())) {
            Object value = p.field(index);
            return value != null ? value : Attributes.get(o, site.name);
        }
        return site.get(o);
    }

    /** The same for an attribute that is not always the same field. */
    private static Object someField(AttributeSite site, FieldTable table, Object o) {
        if (o instanceof PyInstance p) {
            int place = table.find(p.presentShape());
            if (place >= 0) {
                Object value = p.field(FieldTable.index(place));
                return value != null ? value : Attributes.get(o, site.name);
            }
        }
        return site.get(o);
    }

    private static Object slot(AttributeSite site, int index, Object o) {
        Object value = ((PyObject) o).slot(index);
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static Object classValue(AttributeSite site, TypeEntry entry, Object o) {
        Object value = entry.value;
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static Object member(AttributeSite site, DictEntry entry, Object o) {
        Object value = entry.value;
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static Object bound(AttributeSite site, Object attribute, PyType type, Object o) {
        Object value = Descriptors.get(attribute, o, type);
        return value != null ? value : Attributes.get(o, site.name);
    }

    private static boolean isDescribed(Shape shape, PyObject descriptor, Shape own, Object o) {
        return o instanceof PyObject p && p.hasShape(shape) && descriptor.hasShape(own);
    }

    private static boolean hasGetter(Shape shape, PyProperty property, PyFunction getter, Object o) {
        return o instanceof PyObject p && p.hasShape(shape) && property.getterOrNull() == getter;
    }
}
