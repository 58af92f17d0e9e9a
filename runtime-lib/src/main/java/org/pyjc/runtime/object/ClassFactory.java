package org.pyjc.runtime.object;

import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.function.ClassMethod;
import org.pyjc.runtime.types.function.StaticMethod;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Makes classes: {@code type.__new__}. Compare CPython typeobject.c: type_new. Thread safety: a class is published when
 * it is complete, but for what {@code __set_name__} and {@code __init_subclass__} see of it.
 */
final class ClassFactory {
    private static final int DEFAULT_CAPACITY = 4;
    private static final int MAX_CAPACITY = 32;

    private final PyType metatype;
    private final String name;
    private final PyType[] bases;
    private final PyDict namespace;
    private final PyType best;

    private ClassFactory(PyType metatype, String name, PyType[] bases, PyDict namespace) {
        this.metatype = metatype;
        this.name = name;
        this.bases = bases;
        this.namespace = namespace;
        this.best = ClassLayout.bestBase(bases);
    }

    /** {@code type.__new__(metatype, name, bases, namespace, **kwargs)}. */
    static Object create(PyType metatype, Object nameObject, PyTuple baseTuple, PyDict namespace, Object[] kwValues,
            String[] kwnames) {
        PyType[] bases = ClassLayout.checkedBases(baseTuple);
        PyType winner = ClassLayout.metatype(metatype, bases);
        if (winner != metatype) {
            TypeEntry constructor = winner.specialEntry(Special.NEW);
            if (constructor.owner != PyType.TYPE) {
                Object[] args = new Object[4 + kwValues.length];
                args[0] = winner;
                args[1] = nameObject;
                args[2] = baseTuple;
                args[3] = namespace;
                System.arraycopy(kwValues, 0, args, 4, kwValues.length);
                return Call.call(Descriptors.get(constructor.value, null, winner), args, kwnames);
            }
        }
        Utf8.encode(Values.strOrNull(nameObject), ErrorHandlers.STRICT);
        Object doc = Values.strOrNull(namespace.getStr("__doc__"));
        if (doc != null) {
            Utf8.encode(doc, ErrorHandlers.STRICT);
        }
        String name = Str.toJavaString(Values.strOrNull(nameObject));
        if (name.indexOf('\0') >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
        return new ClassFactory(winner, name, bases, namespace).create(kwValues, kwnames);
    }

    private PyType create(Object[] kwValues, String[] kwnames) {
        ClassSlots slots = ClassSlots.of(namespace, name, best);
        boolean adds = !slots.members.isEmpty();
        int inherited = best.flags().reserved();
        int reserved = inherited + slots.members.size();
        TypeFlags flags = new TypeFlags(true, false, slots.addsDict || anyDict(), slots.addsWeakRef || anyWeak(), adds, reserved);
        PyType type = new PyType(metatype, name, bases, best.solid(), flags, reserved, capacity(reserved, flags));
        fill(type, slots, inherited);
        setCells(type);
        type.setMro(ClassLayout.mroOf(type));
        for (PyType base : bases) {
            base.addSubclass(type);
        }
        callSetName(type);
        callInitSubclass(type, kwValues, kwnames);
        return type;
    }

    private boolean anyDict() {
        for (PyType base : bases) {
            if (base.flags().instanceDict()) {
                return true;
            }
        }
        return false;
    }

    private boolean anyWeak() {
        for (PyType base : bases) {
            if (base.flags().weakReferable()) {
                return true;
            }
        }
        return false;
    }

    /** Room for the attributes that the class and its bases set on {@code self}, as the compiler counted them. */
    private int capacity(int reserved, TypeFlags flags) {
        if (!flags.instanceDict()) {
            return reserved;
        }
        int own = namespace.getStr("__static_attributes__") instanceof PyTuple t ? t.items().length : 0;
        int inherited = 0;
        for (PyType base : bases) {
            inherited = Math.max(inherited, base.isBuiltin() ? 0 : base.instanceShape().room());
        }
        return Math.min(MAX_CAPACITY + reserved, Math.max(DEFAULT_CAPACITY, reserved + Math.max(own, inherited) + (inherited > 0 ? own : 0)));
    }

    private void fill(PyType type, ClassSlots slots, int firstIndex) {
        for (DictEntry entry : namespace.entries()) {
            Object value = entry.value;
            if (value != null && !Str.isStr(entry.key)) {
                Warnings.warn(Exceptions.RUNTIME_WARNING, "non-string key in the __dict__ of class " + type.name(), 1);
            }
            if (value != null && !isCell(entry.key)) {
                type.dict.put(entry.key, value);
            }
        }
        setQualname(type);
        wrapImplicit(type, "__new__", false);
        wrapImplicit(type, "__init_subclass__", true);
        wrapImplicit(type, "__class_getitem__", true);
        int index = firstIndex;
        for (String member : slots.members) {
            type.dict.put(member, new SlotMember(type, member, index++));
        }
        putIfAbsent(type, "__module__", moduleName());
        if (slots.addsDict) {
            putIfAbsent(type, "__dict__", new DictDescriptor(type));
        }
        if (slots.addsWeakRef) {
            putIfAbsent(type, "__weakref__", new WeakRefDescriptor(type));
        }
        putIfAbsent(type, "__doc__", PyNone.NONE);
        if (namespace.getStr("__eq__") != null && namespace.getStr("__hash__") == null) {
            type.dict.put("__hash__", PyNone.NONE);
        }
    }

    private static boolean isCell(Object key) {
        return "__classcell__".equals(key) || "__classdictcell__".equals(key) || "__qualname__".equals(key);
    }

    private void setQualname(PyType type) {
        Object qualname = namespace.getStr("__qualname__");
        if (qualname == null) {
            return;
        }
        if (Values.strOrNull(qualname) == null) {
            throw Errors.typeError("type __qualname__ must be a str, not " + PyType.of(qualname).name());
        }
        type.setQualname(qualname);
    }

    private static void wrapImplicit(PyType type, String method, boolean classMethod) {
        TypeEntry entry = type.dict.entry(method);
        if (entry != null && entry.value instanceof PyFunction f) {
            type.dict.put(method, classMethod ? new ClassMethod(f) : new StaticMethod(f));
        }
    }

    private static void putIfAbsent(PyType type, String key, Object value) {
        if (value != null && type.dict.entry(key) == null) {
            type.dict.put(key, value);
        }
    }

    private Object moduleName() {
        return namespace.getStr("__module__") != null ? null : CallerModule.name();
    }

    private void setCells(PyType type) {
        Object cell = namespace.getStr("__classcell__");
        if (cell != null) {
            if (!(cell instanceof PyCell c)) {
                throw Errors.typeError("type.__new__() argument '__classcell__' must be a cell, not '"
                        + PyType.of(cell).name() + "'");
            }
            c.set(type);
        }
        if (namespace.getStr("__classdictcell__") instanceof PyCell c) {
            c.set(TypeDictView.of(type));
        }
    }

    private static void callSetName(PyType type) {
        List<TypeEntry> entries = type.ownEntries();
        for (TypeEntry entry : entries) {
            Object value = entry.value;
            if (value instanceof PyObject && !(value instanceof PyFunction)) {
                Object hook = PyType.of(value).lookupSpecial(Special.SET_NAME);
                if (hook != null) {
                    SetNameCall.call(hook, value, type, entry.key);
                }
            }
        }
    }

    private static void callInitSubclass(PyType type, Object[] kwValues, String[] kwnames) {
        Object hook = type.lookupAfter(type, "__init_subclass__");
        if (hook != null) {
            Call.call(Descriptors.get(hook, null, type), kwValues, kwnames);
        }
    }
}
