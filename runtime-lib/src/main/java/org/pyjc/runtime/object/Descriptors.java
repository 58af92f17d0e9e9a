package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The descriptor protocol. Source: the language reference, section 3.3.2. Thread safety: stateless.
 */
public final class Descriptors {
    private Descriptors() {}

    /** Binds a raw class attribute: what {@code obj.name} is when the class has {@code attribute}; {@code obj} may be null. */
    public static Object get(Object attribute, Object obj, PyType owner) {
        if (!(attribute instanceof PyObject p)) {
            return attribute;
        }
        PyType type = p.type();
        if (type.isBuiltin()) {
            return p.descriptorGet(obj, owner);
        }
        TypeEntry getter = type.specialEntry(Special.GET);
        if (getter == null) {
            return attribute;
        }
        if (getter.owner.isBuiltin()) {
            return p.descriptorGet(obj, owner);
        }
        return Call.callAttribute(getter.value, attribute, obj == null ? PyNone.NONE : obj, owner);
    }

    /** Whether the attribute, found on a class, overrides an instance's own attribute when that is read. */
    public static boolean isData(Object attribute) {
        return attribute instanceof PyObject p && !(attribute instanceof PyFunction) && p.type().isDataDescriptorType()
                && p.type().specialEntry(Special.GET) != null;
    }

    /** Whether calling the attribute with the instance put first is the same as binding it and calling that. */
    public static boolean isMethod(Object attribute) {
        return attribute instanceof PyFunction || attribute instanceof MethodDescriptor;
    }

    /** Sets through a data descriptor. False when the attribute is none (or can't be set, {@code __set__} missing). */
    static boolean set(Object attribute, Object obj, Object value) {
        if (!(attribute instanceof PyObject p)) {
            return false;
        }
        Object setter = p.type().lookupSpecial(Special.SET);
        if (setter == null) {
            if (p.type().specialEntry(Special.DELETE) != null) {
                throw Errors.attributeError("__set__");
            }
            return false;
        }
        Call.callAttribute(setter, attribute, obj, value);
        return true;
    }

    static boolean delete(Object attribute, Object obj) {
        if (!(attribute instanceof PyObject p)) {
            return false;
        }
        Object deleter = p.type().lookupSpecial(Special.DELETE);
        if (deleter == null) {
            if (p.type().specialEntry(Special.SET) != null) {
                throw Errors.attributeError("__delete__");
            }
            return false;
        }
        Call.callAttribute(deleter, attribute, obj);
        return true;
    }
}
