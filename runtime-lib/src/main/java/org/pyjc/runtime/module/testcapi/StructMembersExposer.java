package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.object.PyType;

/** Binds the types of {@link PyStructMembers}, whose members are those of {@link StructField}. Thread safety: immutable. */
final class StructMembersExposer extends TypeExposer {
    private final String name;

    StructMembersExposer(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<?> javaClass() {
        return PyStructMembers.class;
    }

    @Override
    public boolean isReceiver(PyType type, Object self) {
        return self instanceof PyStructMembers;
    }

    @Override
    public String doc() {
        return "Type containing all structmember types";
    }

    @Override
    public void populate(PyType type, Target to) {
        to.put("__new__", constructor(type, 0, "__new__", 0, StructField.values().length, RAW | SELF | NAMED_AS_TYPE));
        for (StructField field : StructField.values()) {
            to.put(field.name(), new StructMember(type, field));
        }
    }

    @Override
    public Object raw(int id, Object self, Object[] args, String[] kwnames) {
        return PyStructMembers.create((PyType) self, args);
    }
}
