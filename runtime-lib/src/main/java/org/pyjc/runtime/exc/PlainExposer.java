package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.object.PyType;

/** An exception type whose instances are laid out as its base's. Thread safety: immutable. */
final class PlainExposer extends TypeExposer {
    private final String name;
    private final PyType base;
    private final String doc;
    private final TypeExposer members;

    /** {@code members} puts what the type has of its own; null for nothing. */
    PlainExposer(String name, PyType base, String doc, TypeExposer members) {
        this.name = name;
        this.base = base;
        this.doc = doc;
        this.members = members;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public PyType base() {
        return base;
    }

    @Override
    public Class<?> javaClass() {
        return base.javaClass();
    }

    @Override
    public void populate(PyType type, Target target) {
        if (members != null) {
            members.populate(type, target);
        }
    }
}
