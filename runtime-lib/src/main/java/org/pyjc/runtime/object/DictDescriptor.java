package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code __dict__} of the instances of a class. Compare CPython typeobject.c: subtype_dict. Thread safety: immutable.
 */
@PyTypeDef(name = "getset_descriptor", subclassable = false, instantiable = false)
public final class DictDescriptor extends PyObject {
    public static final PyType TYPE = PyType.define(new DictDescriptorExposer());

    private final PyType owner;

    public DictDescriptor(PyType owner) {
        super(TYPE);
        this.owner = owner;
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        if (obj == null) {
            return this;
        }
        PyDict dict = obj instanceof PyObject p ? p.instanceDict() : null;
        if (dict == null) {
            throw Errors.attributeError("'" + PyType.of(obj).name() + "' object has no attribute '__dict__'", obj, "__dict__");
        }
        return dict;
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object type) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod(name = "__set__")
    void set(Object instance, Object value) {
        if (!(instance instanceof PyObject p) || !p.hasInstanceDict()) {
            throw Errors.attributeError("'" + PyType.of(instance).name() + "' object has no attribute '__dict__'", instance, "__dict__");
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
        }
        p.replaceInstanceDict(dict);
    }

    @PyMethod(name = "__delete__")
    void delete(Object instance) {
        set(instance, new PyDict());
    }

    @PyGetter("__name__")
    String name() {
        return "__dict__";
    }

    @PyGetter("__qualname__")
    Object qualname() {
        return owner.qualname() + ".__dict__";
    }

    @PyGetter("__objclass__")
    PyType objclass() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return "dictionary for instance variables";
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<attribute '__dict__' of '" + owner.name() + "' objects>";
    }
}
