package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;

/** An attribute with getter and setter methods, such as {@code int.numerator}. Compare CPython descrobject.c: PyGetSetDescr_Type. */
@PyTypeDef(name = "getset_descriptor", subclassable = false, instantiable = false)
public class GetSetDescriptor extends DataDescriptor {
    public static final PyType TYPE = PyType.define(new GetSetDescriptorExposer());

    GetSetDescriptor(PyType owner, TypeExposer exposer, String name, int getter, int setter, int deleter) {
        super(TYPE, owner, exposer, name, getter, setter, deleter);
    }

    /** For one that overrides how it is read and written. */
    protected GetSetDescriptor(PyType owner, String name) {
        super(TYPE, owner, name);
    }

    @Override
    PyException notWritable() {
        return Errors.attributeError("attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
    }

    @PyMethod
    String __repr__() {
        return "<attribute '" + name + "' of '" + owner.name() + "' objects>";
    }
}
