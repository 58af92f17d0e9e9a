package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyAttributeError;
import org.pyjc.runtime.exc.PyException;

/**
 * Attribute access. Compare CPython object.c: PyObject_GetAttr, _PyObject_GenericGetAttrWithDict and typeobject.c:
 * slot_tp_getattr_hook, _Py_type_getattro. Thread safety: stateless.
 */
public final class Attributes {
    private Attributes() {}

    /** {@code o.name}; AttributeError when there is none. */
    public static Object get(Object o, String name) {
        Object quick = quickOrNull(o, name);
        if (quick != null) {
            return quick;
        }
        PyType type = PyType.of(o);
        Object value;
        try {
            value = getOrNull(o, type, name, true);
        } catch (PyException e) {
            if (e.value instanceof PyAttributeError missed) {
                missed.orOf(name, o);
            }
            throw e;
        }
        if (value == null) {
            throw missing(o, name);
        }
        return value;
    }

    /** {@code o.name}, or null where that raises AttributeError. */
    public static Object getOrNull(Object o, String name) {
        Object quick = quickOrNull(o, name);
        if (quick != null) {
            return quick;
        }
        return getOrNull(o, PyType.of(o), name, false);
    }

    /** The value of the slot that an access of the attribute reads, or the method that it binds; null when there is neither. */
    private static Object quickOrNull(Object o, String name) {
        if (!(o instanceof PyInstance p)) {
            return null;
        }
        Member m = p.shape().member(name);
        Object value = m.index() < 0 ? null : p.slot(m.index());
        return value != null || m.method() == null ? value : Descriptors.get(m.method(), o, p.type());
    }

    /**
     * With {@code raise}, an AttributeError that Python code raised passes; null then means that nothing was found by
     * the generic lookup.
     */
    private static Object getOrNull(Object o, PyType type, String name, boolean raise) {
        Object hook = type.lookupSpecial(Special.GETATTR);
        TypeEntry getattribute = type.specialEntry(Special.GETATTRIBUTE);
        if (getattribute.owner == PyType.OBJECT) {
            if (o instanceof PyInstance p && p.shape().member(name).absent()) {
                return hook == null ? null : viaHook(hook, o, name, raise);
            }
            Object value = hook == null && raise ? generic(o, type, name) : genericCaught(o, type, name, hook != null);
            return value != null || hook == null ? value : viaHook(hook, o, name, raise);
        }
        if (getattribute.owner == PyType.TYPE && hook == null) {
            return raise ? ofType((PyType) o, type, name) : ofTypeCaught((PyType) o, type, name);
        }
        try {
            return Call.callAttribute(getattribute.value, o, name);
        } catch (PyException e) {
            if (!e.isAttributeError() || raise && hook == null) {
                throw e;
            }
            return hook == null ? null : viaHook(hook, o, name, raise);
        }
    }

    private static Object genericCaught(Object o, PyType type, String name, boolean hook) {
        try {
            return generic(o, type, name);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
            return null;
        }
    }

    private static Object ofTypeCaught(PyType o, PyType metatype, String name) {
        try {
            return ofType(o, metatype, name);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
            return null;
        }
    }

    private static Object viaHook(Object hook, Object o, String name, boolean raise) {
        try {
            return Call.callAttribute(hook, o, name);
        } catch (PyException e) {
            if (raise || !e.isAttributeError()) {
                throw e;
            }
            return null;
        }
    }

    /** {@code object.__getattribute__}: null when there is no such attribute. */
    public static Object generic(Object o, String name) {
        return generic(o, PyType.of(o), name);
    }

    static Object generic(Object o, PyType type, String name) {
        Object attribute = type.lookup(name);
        if (attribute != null && Descriptors.isData(attribute)) {
            return Descriptors.get(attribute, o, type);
        }
        if (o instanceof PyObject p) {
            Object value = p.instanceAttribute(name);
            if (value != null) {
                return value;
            }
        }
        return attribute == null ? null : Descriptors.get(attribute, o, type);
    }

    /** {@code type.__getattribute__}: null when there is no such attribute. */
    public static Object ofType(PyType o, String name) {
        return ofType(o, o.type(), name);
    }

    private static Object ofType(PyType o, PyType metatype, String name) {
        Object meta = metatype.lookup(name);
        if (meta != null && Descriptors.isData(meta)) {
            return Descriptors.get(meta, o, metatype);
        }
        Object attribute = o.lookup(name);
        if (attribute != null) {
            return Descriptors.get(attribute, null, o);
        }
        return meta == null ? null : Descriptors.get(meta, o, metatype);
    }

    /**
     * The raw method that {@code o.name(...)} calls with {@code o} put first, or null when the attribute must be got the
     * general way.
     */
    public static Object methodOrNull(Object o, String name) {
        if (o instanceof PyInstance p) {
            Member m = p.shape().member(name);
            return m.method() != null && m.index() >= 0 && p.slot(m.index()) != null ? null : m.method();
        }
        PyType type = PyType.of(o);
        TypeEntry getattribute = type.specialEntry(Special.GETATTRIBUTE);
        if (getattribute.owner != PyType.OBJECT) {
            return null;
        }
        Object attribute = type.lookup(name);
        if (attribute == null || !Descriptors.isMethod(attribute)) {
            return null;
        }
        return o instanceof PyObject p && p.instanceAttribute(name) != null ? null : attribute;
    }

    /** {@code o.name()}, or null when there is no such attribute. */
    public static Object callOrNull(Object o, String name) {
        Object method = getOrNull(o, name);
        return method == null ? null : Call.call0(method);
    }

    /** {@code o.name = value}. */
    public static void set(Object o, String name, Object value) {
        if (o instanceof PyInstance p) {
            Member m = p.shape().member(name);
            if (m.settable() && p.slot(m.index()) != null) {
                p.setSlot(m.index(), value);
                return;
            }
        }
        PyType type = PyType.of(o);
        TypeEntry setter = type.specialEntry(Special.SETATTR);
        if (setter.owner == PyType.OBJECT) {
            genericSet(o, name, value);
        } else {
            Call.callAttribute(setter.value, o, name, value);
        }
    }

    /** {@code del o.name}. */
    public static void delete(Object o, String name) {
        PyType type = PyType.of(o);
        TypeEntry deleter = type.specialEntry(Special.DELATTR);
        if (deleter.owner == PyType.OBJECT) {
            genericDelete(o, name);
        } else {
            Call.callAttribute(deleter.value, o, name);
        }
    }

    /** {@code object.__setattr__}. */
    public static void genericSet(Object o, String name, Object value) {
        PyType type = PyType.of(o);
        Object attribute = type.lookup(name);
        if (attribute != null && !(attribute instanceof PyFunction) && Descriptors.set(attribute, o, value)) {
            return;
        }
        if (o instanceof PyObject p && p.hasInstanceDict()) {
            p.setInstanceAttribute(name, value);
            return;
        }
        throw cannotSet(o, type, name, attribute);
    }

    /** {@code object.__delattr__}. */
    public static void genericDelete(Object o, String name) {
        PyType type = PyType.of(o);
        Object attribute = type.lookup(name);
        if (attribute != null && !(attribute instanceof PyFunction) && Descriptors.delete(attribute, o)) {
            return;
        }
        if (o instanceof PyObject p && p.hasInstanceDict()) {
            if (p.deleteInstanceAttribute(name) == null) {
                throw missing(o, name);
            }
            return;
        }
        throw cannotSet(o, type, name, attribute);
    }

    private static PyException cannotSet(Object o, PyType type, String name, Object attribute) {
        String text = "'" + type.name() + "' object ";
        if (attribute != null) {
            return Errors.attributeError(text + "attribute '" + name + "' is read-only", o, name);
        }
        return Errors.attributeError(text + "has no attribute '" + name + "'"
                + " and no __dict__ for setting new attributes", o, name);
    }

    /** The AttributeError for a missing attribute. */
    public static PyException missing(Object o, String name) {
        String subject = o instanceof PyType t ? "type object '" + t.name() + "'" : "'" + PyType.of(o).name() + "' object";
        return Errors.attributeError(subject + " has no attribute '" + name + "'", o, name);
    }
}
