package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;

/** An attribute that is a field, such as {@code slice.start}. Compare CPython descrobject.c: PyMemberDescr_Type. */
@PyTypeDef(name = "member_descriptor", subclassable = false, instantiable = false)
public final class MemberDescriptor extends DataDescriptor {
    public static final PyType TYPE = PyType.define(new MemberDescriptorExposer());

    MemberDescriptor(PyType owner, TypeExposer exposer, String name, int getter, int setter, int deleter) {
        super(TYPE, owner, exposer, name, getter, setter, deleter);
    }

    @Override
    PyException notWritable() {
        return Errors.attributeError("readonly attribute");
    }

    @PyMethod
    String __repr__() {
        return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }
}
