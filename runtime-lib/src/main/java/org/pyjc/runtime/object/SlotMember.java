package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The descriptor of one name in {@code __slots__}. Compare CPython descrobject.c: member_get. Thread safety: immutable;
 * the slot follows {@link PyObject}.
 */
@PyTypeDef(name = "member_descriptor", subclassable = false, instantiable = false)
public final class SlotMember extends PyObject {
    public static final PyType TYPE = PyType.define(new SlotMemberExposer());

    private final PyType owner;
    private final String name;
    private final int index;

    SlotMember(PyType owner, String name, int index) {
        super(TYPE);
        this.owner = owner;
        this.name = name;
        this.index = index;
    }

    /** The slot, for call sites. */
    public int index() {
        return index;
    }

    public PyType owner() {
        return owner;
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        if (obj == null) {
            return this;
        }
        Object value = check(obj).slot(index);
        if (value == null) {
            throw Errors.attributeError("'" + PyType.of(obj).name() + "' object has no attribute '" + name + "'", obj, name);
        }
        return value;
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object type) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod(name = "__set__")
    void set(Object instance, Object value) {
        check(instance).setSlot(index, value);
    }

    @PyMethod(name = "__delete__")
    void delete(Object instance) {
        PyObject o = check(instance);
        if (o.slot(index) == null) {
            throw Errors.attributeError("'" + o.type().name() + "' object has no attribute '" + name + "'", o, name);
        }
        o.setSlot(index, null);
    }

    private PyObject check(Object instance) {
        if (!owner.isInstance(instance)) {
            throw Errors.typeError("descriptor '" + name + "' for '" + owner.name() + "' objects doesn't apply to a '"
                    + PyType.of(instance).name() + "' object");
        }
        return (PyObject) instance;
    }

    @PyGetter("__name__")
    String name() {
        return name;
    }

    @PyGetter("__qualname__")
    Object qualname() {
        return owner.qualname() + "." + name;
    }

    @PyGetter("__objclass__")
    PyType objclass() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return PyNone.NONE;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        return DescriptorReduce.reduce(owner, name);
    }
}
