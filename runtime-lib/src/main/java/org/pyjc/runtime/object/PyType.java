package org.pyjc.runtime.object;

import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.bool.BoolType;
import org.pyjc.runtime.types.floats.FloatType;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.str.StrType;

/**
 * A Python class. Compare CPython typeobject.c.
 *
 * <p>Thread safety: bases, MRO and the lookup cache are volatile and replaced whole; the own attributes are a
 * {@link TypeDict}. A change suspends the caches of the class and its subclasses, whose list is guarded by its own monitor; see
 * {@link ClassChange}.
 */
public final class PyType extends PyObject {
    /** The type {@code object}. */
    public static final PyType OBJECT = new PyType(new ObjectTypeExposer());
    /** The type {@code type}. */
    public static final PyType TYPE = new PyType(new TypeTypeExposer());

    static {
        TYPE.initShape(TYPE.instanceShape());
        OBJECT.initShape(TYPE.instanceShape());
    }

    private static final int MAX_LESSONS = 8;
    private static final int FIRST_SWEEP = 16;

    /** How a built-in type is made up; null for a class made by a {@code class} statement or a call of {@code type}. */
    final TypeExposer exposer;
    final TypeDict dict = new TypeDict(this);
    /** The nearest class that decides the Java class and the layout of instances. */
    final PyType solid;
    private final List<WeakReference<PyType>> subclasses = new ArrayList<>(0);
    /** How many references to subclasses make it worth looking for dead ones. */
    private int sweepAt = FIRST_SWEEP;
    private volatile String name;
    private volatile Object simpleName;
    private volatile Object qualname;
    private volatile PyType[] bases;
    private volatile PyType[] mro;
    private volatile LookupCache cache = new LookupCache();
    private volatile Shape instanceShape;
    private volatile boolean populated;
    /** What {@link #learnShape} knows; plain, because it only steers. */
    private Shape lastShape;
    private int lessons;
    /** Whether {@code __abstractmethods__} is set and not empty. */
    volatile boolean abstractClass;
    volatile TypeFlags flags;
    private volatile PatternKind pattern;

    private PyType(TypeExposer exposer) {
        this.exposer = exposer;
        this.name = exposer.module().equals("builtins") ? exposer.name() : exposer.module() + "." + exposer.name();
        this.qualname = exposer.name();
        this.simpleName = exposer.name().substring(exposer.name().lastIndexOf('.') + 1);
        PyType base = exposer.name().equals("object") ? null : exposer.base() == null ? OBJECT : exposer.base();
        this.bases = base == null ? new PyType[0] : new PyType[] {base};
        this.mro = Mro.single(this, base);
        this.solid = base != null && exposer.javaClass() == base.solid.exposer.javaClass() ? base.solid : this;
        this.flags = TypeFlags.ofBuiltin(exposer, base);
        this.instanceShape = Shape.root(this, 0, 0, flags.instanceDict(), false);
        if (base != null) {
            base.addSubclass(this);
        }
    }

    /** Makes a class of a {@code class} statement; {@link TypeFactory} completes it. */
    PyType(PyType metatype, String name, PyType[] bases, PyType solidBase, TypeFlags flags, int reserved, int capacity) {
        super(metatype);
        this.exposer = null;
        this.name = name;
        this.qualname = Str.fromUtf16(name);
        this.simpleName = qualname;
        this.bases = bases;
        this.flags = flags;
        this.solid = flags.addsSlots() ? this : solidBase;
        this.mro = new PyType[] {this};
        this.instanceShape = Shape.root(this, reserved, capacity, flags.instanceDict(), solidBase.javaClass() == PyObject.class);
        this.populated = true;
    }

    /** Makes the type that {@code exposer} describes. Its attributes come at the first lookup. */
    public static PyType define(TypeExposer exposer) {
        return define(exposer, TYPE);
    }

    /** The same, with a metaclass. Its {@code __init__} is not called. */
    public static PyType define(TypeExposer exposer, PyType metatype) {
        PyType type = new PyType(exposer);
        type.initShape(metatype.instanceShape());
        return type;
    }

    /** The type of any value. */
    public static PyType of(Object o) {
        if (o instanceof PyObject p) {
            return p.type();
        }
        Class<?> c = o.getClass();
        if (c == Long.class) {
            return IntType.TYPE;
        }
        if (c == String.class) {
            return StrType.TYPE;
        }
        if (c == Double.class) {
            return FloatType.TYPE;
        }
        if (c == Boolean.class) {
            return BoolType.TYPE;
        }
        if (c == BigInteger.class) {
            return IntType.TYPE;
        }
        if (c == WideStr.class) {
            return StrType.TYPE;
        }
        return JavaTypes.of(c);
    }

    // ---- what it is ----

    /** The name that error messages show, C's tp_name: with the module, for a built-in type that is not in builtins. */
    public String name() {
        return name;
    }

    /** {@code __name__} as Java text. */
    public String shortName() {
        String full = name;
        return full.substring(isBuiltin() ? full.lastIndexOf('.') + 1 : 0);
    }

    public Object qualname() {
        return qualname;
    }

    /** {@code __name__}. */
    Object simpleName() {
        return simpleName;
    }

    synchronized void setName(String newName) {
        name = newName;
        simpleName = Str.fromUtf16(newName);
    }

    void setQualname(Object newName) {
        qualname = newName;
    }

    /** Whether it is one of ours, not made by a {@code class} statement. */
    public boolean isBuiltin() {
        return exposer != null;
    }

    public TypeExposer exposer() {
        return exposer;
    }

    /** Whether instances can't be made because abstract methods are left. */
    public boolean isAbstract() {
        return abstractClass;
    }

    public TypeFlags flags() {
        return flags;
    }

    public PyType[] bases() {
        return bases;
    }

    /** The first base that decides the layout; {@code __base__}. Null for object. */
    public PyType base() {
        PyType[] all = bases;
        if (all.length == 0) {
            return null;
        }
        for (PyType base : all) {
            if (base.solid == solid || solid == this && base.solid == bestOf(all)) {
                return base;
            }
        }
        return all[0];
    }

    private static PyType bestOf(PyType[] all) {
        PyType best = all[0].solid;
        for (PyType base : all) {
            if (base.solid.isSubtype(best)) {
                best = base.solid;
            }
        }
        return best;
    }

    public PyType[] mro() {
        return mro;
    }

    void setMro(PyType[] newMro) {
        mro = newMro;
    }

    void setBases(PyType[] newBases) {
        bases = newBases;
    }

    /** The nearest class that decides the Java class of instances and their reserved slots. */
    public PyType solid() {
        return solid;
    }

    /** Whether instances keep their attributes in slots of their own: those of user classes whose layout is object's. */
    public boolean hasInlineValues() {
        return !flags.immutable() && flags.instanceDict() && solid == OBJECT;
    }

    /** The Java class of the instances. */
    public Class<?> javaClass() {
        PyType t = this;
        while (t.exposer == null) {
            t = t.bases[0].solid == t.solid || !t.flags.addsSlots() ? t.solid == t ? t.bases[0] : t.solid : bestOf(t.bases);
        }
        return t.exposer.javaClass();
    }

    /** The shape of a fresh instance; it may name attributes that {@code __init__} is expected to set. */
    public Shape instanceShape() {
        return instanceShape;
    }

    /**
     * Learns from the shape that an instance has after its {@code __init__}: when the first instances agree, later ones
     * start with it, so that setting the expected attributes in the expected order changes no shape.
     */
    public void learnShape(Shape after) {
        Shape first = instanceShape;
        if (after == first || lessons >= MAX_LESSONS || !after.extendsPlainly(first)) {
            return;
        }
        lessons++;
        if (after == lastShape) {
            instanceShape = after;
            lessons = MAX_LESSONS;
            lastShape = null;
        } else {
            lastShape = after;
        }
    }

    public boolean isSubtype(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType t : mro) {
            if (t == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is an instance by its type (no {@code __instancecheck__}). */
    public boolean isInstance(Object o) {
        return of(o).isSubtype(this);
    }

    /** Whether instances match sequence patterns. Source: the language reference, section 8.6.4.9, and PEP 634. */
    public boolean isSequencePattern() {
        return patternKind() == PatternKind.SEQUENCE;
    }

    /** Whether instances match mapping patterns. */
    public boolean isMappingPattern() {
        return patternKind() == PatternKind.MAPPING;
    }

    private PatternKind patternKind() {
        for (PyType t : mro) {
            PatternKind kind = t.isBuiltin() ? PatternKind.ofBuiltin(t.name()) : t.pattern;
            if (kind != null) {
                return kind;
            }
        }
        return PatternKind.NONE;
    }

    /** Says what patterns the instances of the class and its subclasses match, as the abstract base classes do. */
    public void setPattern(PatternKind kind) {
        pattern = kind;
    }

    // ---- lookup ----

    /** The version: another object after each change of the class or a base. Take it before a lookup. */
    public LookupCache cache() {
        return cache;
    }

    /** The raw attribute found along the MRO, null when there is none. */
    public Object lookup(String attribute) {
        TypeEntry entry = lookupEntry(attribute);
        return entry == null ? null : entry.value;
    }

    /** The entry of the attribute found along the MRO, null when there is none. */
    public TypeEntry lookupEntry(String attribute) {
        LookupCache current = cache;
        TypeEntry found = current.names.get(attribute);
        if (found == null) {
            found = find(attribute);
            if (current != LookupCache.NONE) {
                current.names.put(attribute, found);
            }
        }
        return found == LookupCache.ABSENT ? null : found;
    }

    /** The raw special method, null when there is none. */
    public Object lookupSpecial(Special special) {
        TypeEntry entry = specialEntry(special);
        return entry == null ? null : entry.value;
    }

    /** The entry of a special method, null when there is none. */
    public TypeEntry specialEntry(Special special) {
        LookupCache current = cache;
        TypeEntry found = current.specials[special.ordinal()];
        if (found == null) {
            found = find(special.methodName);
            if (current != LookupCache.NONE) {
                current.specials[special.ordinal()] = found;
            }
        }
        return found == LookupCache.ABSENT ? null : found;
    }

    /** Whether {@code o.__class__} of every instance is its type. */
    public boolean hasPlainClass() {
        LookupCache current = cache;
        Boolean known = current.plainClass;
        if (known == null) {
            TypeEntry own = specialEntry(Special.CLASS);
            known = own != null && own.owner == OBJECT && specialEntry(Special.GETATTRIBUTE).owner == OBJECT
                    && specialEntry(Special.GETATTR) == null;
            if (current != LookupCache.NONE) {
                current.plainClass = known;
            }
        }
        return known;
    }

    /** Whether a class in the MRO has {@code __slots__} with members. */
    boolean hasSlotMembers() {
        LookupCache current = cache;
        Boolean known = current.slotMembers;
        if (known == null) {
            known = false;
            for (PyType t : mro) {
                for (TypeEntry entry : t.ownEntries()) {
                    known |= entry.value instanceof SlotMember;
                }
            }
            if (current != LookupCache.NONE) {
                current.slotMembers = known;
            }
        }
        return known;
    }

    private TypeEntry find(String attribute) {
        for (PyType t : mro) {
            TypeEntry entry = t.ownEntry(attribute);
            if (entry != null) {
                return entry;
            }
        }
        return LookupCache.ABSENT;
    }

    /** The raw attribute found along the MRO after {@code start}, as super() does; null when there is none. */
    public Object lookupAfter(PyType start, String attribute) {
        boolean after = false;
        for (PyType t : mro) {
            if (after) {
                TypeEntry entry = t.ownEntry(attribute);
                Object value = entry == null ? null : entry.value;
                if (value != null) {
                    return value;
                }
            }
            after |= t == start;
        }
        return null;
    }

    /** The entry in the class's own dictionary, null when there is none. */
    public TypeEntry ownEntry(Object key) {
        ensurePopulated();
        return dict.entry(key);
    }

    /** The value in the class's own dictionary, null when there is none. */
    public Object own(Object key) {
        TypeEntry entry = ownEntry(key);
        return entry == null ? null : entry.value;
    }

    /** The entries of the class's own dictionary now, in order. */
    public List<TypeEntry> ownEntries() {
        ensurePopulated();
        return dict.snapshot();
    }

    private void ensurePopulated() {
        if (!populated) {
            populate();
        }
    }

    private void populate() {
        synchronized (dict) {
            if (!populated) {
                exposer.populate(this, dict::put);
                if (dict.entry("__doc__") == null) {
                    dict.put("__doc__", TypeDocs.docOf(exposer));
                }
                if (!exposer.module().equals("builtins") && dict.entry("__module__") == null) {
                    dict.put("__module__", exposer.module());
                }
                if (exposer.instanceDict() && dict.entry("__dict__") == null) {
                    dict.put("__dict__", new DictDescriptor(this));
                }
                populated = true;
            }
        }
    }

    // ---- change ----

    /**
     * Sets an attribute in the class's own dictionary, as {@code type.__setattr__} does after its checks. A call site that reads a
     * plain value in its entry must not meet a descriptor there: what changes its kind gets an entry of its own.
     */
    public void setOwn(Object key, Object value) {
        ensurePopulated();
        while (true) {
            Object old = own(key);
            boolean changesKind = old == null || isDescriptor(old) || isDescriptor(value);
            boolean done = changesKind || isSpecialName(key)
                    ? ClassChange.of(affectedBy(key), () -> dict.replace(key, old, value, changesKind)) : dict.replace(key, old, value, false);
            if (done) {
                return;
            }
        }
    }

    /**
     * The class's own entry of a plain value that {@link #setPlain} may write to as long as {@link #cache} is the same; null when
     * there is none.
     */
    public TypeEntry plainEntry(String attribute) {
        TypeEntry entry = isSpecialName(attribute) || flags.immutable() ? null : ownEntry(attribute);
        Object value = entry == null ? null : entry.value;
        return value == null || isDescriptor(value) ? null : entry;
    }

    /** Sets an attribute of a class that has a plain value by a plain value; false when it is not possible. */
    public static boolean setPlain(TypeEntry entry, Object value) {
        return !(value instanceof PyObject && isDescriptor(value)) && entry.replace(value);
    }

    /** Deletes from the class's own dictionary; false when there was nothing. */
    public boolean deleteOwn(Object key) {
        ensurePopulated();
        return dict.entry(key) != null && ClassChange.of(affectedBy(key), () -> dict.remove(key) != null);
    }

    /** Classes that have instances of this one as attributes were looked up as if these were, or were not, descriptors. */
    private PyType affectedBy(Object key) {
        boolean binding = "__get__".equals(key) || "__set__".equals(key) || "__delete__".equals(key);
        return binding ? OBJECT : this;
    }

    private static boolean isSpecialName(Object key) {
        return key instanceof String s && s.startsWith("__") && s.endsWith("__");
    }

    private static boolean isDescriptor(Object value) {
        PyType t = of(value);
        return t.lookupSpecial(Special.GET) != null || t.isDataDescriptorType();
    }

    /** Whether instances of this type are data descriptors: the type has {@code __set__} or {@code __delete__}. */
    public boolean isDataDescriptorType() {
        return specialEntry(Special.SET) != null || specialEntry(Special.DELETE) != null;
    }

    /** Invalidates what was looked up on this class and its subclasses. */
    void modified() {
        ClassChange.of(this, () -> true);
    }

    /** Gives the class another version; returns the one before. For {@link ClassChange}, which makes one change at a time. */
    LookupCache renew(LookupCache fresh) {
        LookupCache old = cache;
        cache = fresh;
        return old;
    }

    void addSubclass(PyType sub) {
        synchronized (subclasses) {
            if (subclasses.size() >= sweepAt) {
                subclasses.removeIf(ref -> ref.get() == null);
                sweepAt = Math.max(FIRST_SWEEP, 2 * subclasses.size());
            }
            subclasses.add(new WeakReference<>(sub));
        }
    }

    void removeSubclass(PyType sub) {
        synchronized (subclasses) {
            subclasses.removeIf(ref -> ref.get() == null || ref.get() == sub);
        }
    }

    /** The subclasses that are still reachable, in the order of their making. */
    public List<PyType> liveSubclasses() {
        synchronized (subclasses) {
            List<PyType> live = new ArrayList<>(subclasses.size());
            for (WeakReference<PyType> ref : subclasses) {
                PyType sub = ref.get();
                if (sub != null) {
                    live.add(sub);
                }
            }
            return live;
        }
    }

    // ---- instances ----

    @Override
    public Object instanceAttribute(String attribute) {
        return own(attribute);
    }

    @Override
    public boolean usesShape() {
        return false;
    }

    /** A class is called to make an instance. */
    @Override
    public Object call(Object[] args, String[] kwnames) {
        return Instances.callType(this, args, kwnames);
    }

    /** Raises TypeError when {@code o} is not an instance. */
    public void require(Object o, String what) {
        if (!isInstance(o)) {
            throw Errors.typeError(what + " must be " + name() + ", not " + of(o).name());
        }
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }
}
