package org.pyjc.runtime.types.function;

import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;

/** Class and static methods take over what names and documents their function. Compare CPython: functools_wraps. Stateless. */
final class WrapperAttributes {
    private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

    private WrapperAttributes() {}

    static void copy(Object from, PyObject to) {
        for (String name : COPIED) {
            Object value = Attributes.getOrNull(from, name);
            if (value != null) {
                to.setInstanceAttribute(name, value);
            }
        }
    }

    /** An attribute of the wrapped function that the wrapper may hide with its own. Compare CPython funcobject.c: descriptor_get_wrapped_attribute. */
    static Object wrapped(PyObject wrapper, Object function, String name) {
        Object own = wrapper.instanceAttribute(name);
        if (own == null) {
            own = Attributes.get(function, name);
            wrapper.setInstanceAttribute(name, own);
        }
        return own;
    }

    /** Deletes what hides the attribute of the wrapped function. */
    static void delete(PyObject wrapper, String name) {
        if (wrapper.deleteInstanceAttribute(name) == null) {
            throw Attributes.missing(wrapper, name);
        }
    }
}
