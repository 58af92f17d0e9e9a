package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/**
 * {@code isinstance} and {@code issubclass} with the hooks of metaclasses. Compare CPython abstract.c: object_isinstance,
 * object_recursive_isinstance, recursive_issubclass. Thread safety: stateless.
 */
public final class InstanceChecks {
    private static final String BAD_INSTANCE = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    private static final String BAD_SUBCLASS = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

    /** How deep tuples of classes and abstract bases may be nested: as deep as fits the stack however this is compiled. */
    private static final int MAX_NESTED = 10_000;

    private InstanceChecks() {}

    /** {@code isinstance(o, cls)}. */
    public static boolean isInstance(Object o, Object cls) {
        return isInstance(o, cls, 0);
    }

    private static boolean isInstance(Object o, Object cls, int depth) {
        if (cls instanceof PyType t) {
            if (PyType.of(o) == t) {
                return true;
            }
            if (t.type() == PyType.TYPE) {
                return isInstanceOf(o, t);
            }
            TypeEntry check = t.type().specialEntry(Special.INSTANCECHECK);
            return check.owner == PyType.TYPE ? isInstanceOf(o, t) : Truth.test(Call.callAttribute(check.value, t, o));
        }
        if (cls instanceof PyTuple tuple) {
            limit(depth, "__instancecheck__");
            for (Object item : tuple.items()) {
                if (isInstance(o, item, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (cls instanceof PyUnion union) {
            return isInstance(o, union.args(), depth);
        }
        Object hooked = Call.specialOrNull(cls, Special.INSTANCECHECK, o);
        return hooked != null ? Truth.test(hooked) : isAbstractInstance(o, cls);
    }

    private static void limit(int depth, String where) {
        if (depth > MAX_NESTED) {
            throw Errors.recursionError("maximum recursion depth exceeded in " + where);
        }
    }

    /** Without the hooks: by the type, or by what {@code o.__class__} says. */
    public static boolean isInstanceOf(Object o, PyType cls) {
        PyType type = PyType.of(o);
        if (type.isSubtype(cls)) {
            return true;
        }
        return !type.hasPlainClass() && Attributes.getOrNull(o, "__class__") instanceof PyType claimed && claimed != type && claimed.isSubtype(cls);
    }

    private static boolean isAbstractInstance(Object o, Object cls) {
        requireClass(cls, BAD_INSTANCE);
        Object claimed = Attributes.getOrNull(o, "__class__");
        return claimed != null && isAbstractSubclass(claimed, cls, 0);
    }

    private static void requireClass(Object cls, String message) {
        if (!(Attributes.getOrNull(cls, "__bases__") instanceof PyTuple)) {
            throw Errors.typeError(message);
        }
    }

    /** {@code issubclass(derived, cls)}. */
    public static boolean isSubclass(Object derived, Object cls) {
        return isSubclass(derived, cls, 0);
    }

    private static boolean isSubclass(Object derived, Object cls, int depth) {
        if (cls instanceof PyType t) {
            TypeEntry check = t.type().specialEntry(Special.SUBCLASSCHECK);
            return check.owner == PyType.TYPE ? derived == t || isSubclassOf(derived, t) : Truth.test(Call.callAttribute(check.value, t, derived));
        }
        if (cls instanceof PyTuple tuple) {
            limit(depth, "__subclasscheck__");
            for (Object item : tuple.items()) {
                if (isSubclass(derived, item, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        if (cls instanceof PyUnion union) {
            return isSubclass(derived, union.args(), depth);
        }
        Object hooked = Call.specialOrNull(cls, Special.SUBCLASSCHECK, derived);
        return hooked != null ? Truth.test(hooked) : isSubclassOf(derived, cls);
    }

    /** Without the hooks. */
    public static boolean isSubclassOf(Object derived, Object cls) {
        if (derived instanceof PyType d && cls instanceof PyType t) {
            return d.isSubtype(t);
        }
        requireClass(derived, "issubclass() arg 1 must be a class");
        requireClass(cls, BAD_SUBCLASS);
        return isAbstractSubclass(derived, cls, 0);
    }

    private static boolean isAbstractSubclass(Object derived, Object cls, int depth) {
        limit(depth, "__issubclass__");
        if (derived == cls) {
            return true;
        }
        if (!(Attributes.getOrNull(derived, "__bases__") instanceof PyTuple bases)) {
            return false;
        }
        for (Object base : bases.items()) {
            if (isAbstractSubclass(base, cls, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
