package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.BareExposer;

/** The Python types of foreign Java objects, one a Java class. Thread safety: a {@link ClassValue}. */
final class JavaTypes {
    private static final ClassValue<PyType> TYPES = new ClassValue<>() {
        @Override
        protected PyType computeValue(Class<?> javaClass) {
            return PyType.define(new BareExposer(javaClass.getSimpleName(), javaClass));
        }
    };

    private JavaTypes() {}

    static PyType of(Class<?> javaClass) {
        return TYPES.get(javaClass);
    }
}
