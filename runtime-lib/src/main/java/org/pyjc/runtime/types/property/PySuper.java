package org.pyjc.runtime.types.property;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code super}. The compiler passes the {@code __class__} cell's value and the first argument where the call has none.
 * Compare CPython typeobject.c: super_getattro. Thread safety: set once by {@code __init__}.
 */
@PyTypeDef(name = "super", doc = "super() -> same as super(__class__, <first argument>)")
public final class PySuper extends PyObject {
    public static final PyType TYPE = PyType.define(new PySuperExposer());

    private volatile PyType start;
    /** The instance or class to bind to, null when unbound. */
    private volatile Object object;
    private volatile PyType objectType;

    private PySuper(PyType type) {
        super(type);
    }

    /** {@code super(start, object)} as the compiler calls it. */
    public PySuper(PyType start, Object object) {
        super(TYPE);
        bindTo(start, object);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySuper(cls);
    }

    @PyInit(signature = "(self, type=<absent>, object_or_type=None, /)")
    void init(Object type, Object objectOrType) {
        if (type == null) {
            throw Errors.runtimeError("super(): no arguments");
        }
        if (!(type instanceof PyType t)) {
            throw Errors.typeError("super() argument 1 must be a type, not " + PyType.of(type).name());
        }
        bindTo(t, objectOrType == PyNone.NONE ? null : objectOrType);
    }

    private void bindTo(PyType type, Object o) {
        start = type;
        object = o;
        objectType = o == null ? null : check(type, o);
    }

    private static PyType check(PyType type, Object o) {
        if (o instanceof PyType t && t.isSubtype(type)) {
            return t;
        }
        PyType own = PyType.of(o);
        if (own.isSubtype(type)) {
            return own;
        }
        Object declared = Attributes.getOrNull(o, "__class__");
        if (declared instanceof PyType t && t != own && t.isSubtype(type)) {
            return t;
        }
        throw Errors.typeError("super(type, obj): obj (" + (o instanceof PyType t ? "type " + t.name() : "instance of " + own.name())
                + ") is not an instance or subtype of type (" + type.name() + ").");
    }

    /** The attribute after the start class, bound; null when there is none. */
    public Object lookup(String name) {
        PyType t = objectType;
        if (t == null || name.equals("__class__")) {
            return null;
        }
        Object raw = t.lookupAfter(start, name);
        return raw == null ? null : Descriptors.get(raw, object == t ? null : object, t);
    }

    /** {@code super().name(...)}: the raw method to call with the object first, null when it must be got generally. */
    public Object methodOrNull(String name) {
        PyType t = objectType;
        if (t == null || object == t) {
            return null;
        }
        Object raw = t.lookupAfter(start, name);
        return raw != null && Descriptors.isMethod(raw) ? raw : null;
    }

    public Object object() {
        return object;
    }

    @PyMethod(name = "__getattribute__")
    Object getAttribute(String name) {
        Object found = lookup(name);
        if (found == null) {
            found = Attributes.generic(this, name);
        }
        if (found == null) {
            throw Errors.attributeError("'super' object has no attribute '" + name + "'", this, name);
        }
        return found;
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        if (obj == null || object != null) {
            return this;
        }
        return type() == TYPE ? new PySuper(start, obj) : Call.call2(type(), start, obj);
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyGetter("__thisclass__")
    Object thisClass() {
        return start == null ? PyNone.NONE : start;
    }

    @PyGetter("__self__")
    Object self() {
        return object == null ? PyNone.NONE : object;
    }

    @PyGetter("__self_class__")
    Object selfClass() {
        return objectType == null ? PyNone.NONE : objectType;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        String first = start == null ? "NULL" : start.name();
        return objectType == null ? "<super: <class '" + first + "'>, NULL>"
                : "<super: <class '" + first + "'>, <" + objectType.name() + " object>>";
    }
}
