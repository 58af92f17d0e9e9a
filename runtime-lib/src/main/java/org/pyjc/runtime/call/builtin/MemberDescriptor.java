package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.DescriptorReduce;
import org.pyjc.runtime.object.PyType;

/** An attribute that is a field, such as {@code slice.start}. Compare CPython descrobject.c: PyMemberDescr_Type. */
@PyTypeDef(name = "member_descriptor", subclassable = false, instantiable = false)
public class MemberDescriptor extends DataDescriptor {
    public static final PyType TYPE = PyType.define(new MemberDescriptorExposer());

    MemberDescriptor(PyType owner, TypeExposer exposer, String name, int getter, int setter, int deleter) {
        super(TYPE, owner, exposer, name, getter, setter, deleter);
    }

    /** For one that overrides how it is read and written. */
    protected MemberDescriptor(PyType owner, String name) {
        super(TYPE, owner, name);
    }

    @Override
    PyException notWritable() {
        return Errors.attributeError("readonly attribute");
    }

    @PyMethod
    String __repr__() {
        return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }

    @PyMethod
    Object __reduce__() {
        return DescriptorReduce.reduce(owner, name);
    }
}
