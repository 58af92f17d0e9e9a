package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.object.PyType;

/** A type without attributes of its own. */
public final class BareExposer extends TypeExposer {
    private final String name;
    private final Class<?> javaClass;

    public BareExposer(String name, Class<?> javaClass) {
        this.name = name;
        this.javaClass = javaClass;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<?> javaClass() {
        return javaClass;
    }

    @Override
    public void populate(PyType type, Target target) {}
}
