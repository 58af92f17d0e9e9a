package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.types.none.PyNone;

/** {@code __weakref__} of the instances of a class: the first weak reference, or None. Thread safety: immutable. */
@PyTypeDef(name = "getset_descriptor", subclassable = false, instantiable = false)
public final class WeakRefDescriptor extends PyObject {
    public static final PyType TYPE = PyType.define(new WeakRefDescriptorExposer());

    private final PyType owner;

    public WeakRefDescriptor(PyType owner) {
        super(TYPE);
        this.owner = owner;
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        return obj == null ? this : PyNone.NONE;
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object type) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyGetter("__name__")
    String name() {
        return "__weakref__";
    }

    @PyGetter("__objclass__")
    PyType objclass() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return "list of weak references to the object";
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<attribute '__weakref__' of '" + owner.name() + "' objects>";
    }
}
