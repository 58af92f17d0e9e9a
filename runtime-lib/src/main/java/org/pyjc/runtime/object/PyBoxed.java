package org.pyjc.runtime.object;

/**
 * An instance of a Python subclass of int, float or str: an ordinary object that holds the plain value.
 * Thread safety: the value never changes.
 */
public final class PyBoxed extends PyObject {
    public final Object value;

    public PyBoxed(PyType type, Object value) {
        super(type);
        this.value = value;
    }
}
