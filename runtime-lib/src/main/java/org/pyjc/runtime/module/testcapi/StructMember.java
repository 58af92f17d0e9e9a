package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.call.builtin.MemberDescriptor;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;

/** The descriptor of a member of {@link PyStructMembers}. Compare CPython structmember.c. Thread safety: immutable. */
final class StructMember extends MemberDescriptor {
    private final StructField field;

    StructMember(PyType owner, StructField field) {
        super(owner, field.name());
        this.field = field;
    }

    @Override
    protected Object read(Object obj) {
        return ((PyStructMembers) obj).value(field);
    }

    @Override
    protected void write(Object obj, Object value) {
        ((PyStructMembers) obj).set(field, value);
    }

    @Override
    protected void remove(Object obj) {
        throw Errors.typeError(field == StructField.T_STRING_INPLACE ? "readonly attribute" : "can't delete numeric/char attribute");
    }
}
