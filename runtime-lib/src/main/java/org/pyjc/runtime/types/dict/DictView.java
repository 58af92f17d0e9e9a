package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/** A view of a dict's keys, values or items. Thread safety: holds nothing but the dict. */
abstract class DictView extends PyObject implements PyIterable {
    final PyDict dict;

    DictView(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    /** The iterator from the end. */
    abstract PyIterator reversed();

    /** Whether a value is among the view's elements. */
    abstract boolean has(Object value);
}
