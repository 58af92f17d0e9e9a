package org.pyjc.runtime.types.structseq;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A tuple whose items have names, and perhaps more named values than items, such as {@code time.struct_time}. Compare CPython
 * Objects/structseq.c. Thread safety: immutable.
 */
public final class PyStructSequence extends PyTuple {
    private final Object[] values;

    PyStructSequence(PyType type, Object[] items, Object[] values) {
        super(items, type);
        this.values = values;
    }

    /** The value of a named field, null when the type has none of that name. */
    public Object field(String name) {
        int index = ((StructType) type().exposer()).indexOf(name);
        return index < 0 ? null : values[index];
    }

    /** All values: the items, then those that are only reached by name. */
    Object[] values() {
        return values;
    }
}
