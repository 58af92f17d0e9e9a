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
}
