package org.pyjc.runtime.gen;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** An awaitable that is its own iterator. Thread safety: its subclass's. */
abstract class AwaitIterator extends PyObject {
    AwaitIterator(PyType type) {
        super(type);
    }

    @PyMethod(name = "__await__")
    Object await() {
        return this;
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return this;
    }
}
