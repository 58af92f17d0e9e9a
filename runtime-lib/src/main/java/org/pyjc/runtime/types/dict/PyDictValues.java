package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.iter.PyIterator;

/** {@code d.values()}. Thread safety: see {@link DictView}. */
@PyTypeDef(name = "dict_values", subclassable = false, instantiable = false, parts = DictViewMethods.class)
public class PyDictValues extends DictView {
    public static final PyType TYPE = PyType.define(new PyDictValuesExposer());

    public PyDictValues(PyDict dict) {
        super(TYPE, dict);
    }

    PyDictValues(PyType type, PyDict dict) {
        super(type, dict);
    }

    @Override
    public PyIterator iterator() {
        return new DictIterators.Values(dict);
    }

    @Override
    public Object[] itemsOrNull() {
        if (!dict.isSharedDict()) {
            return null;
        }
        DictEntry[] entries = dict.entries();
        Object[] values = new Object[entries.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = entries[i].value;
        }
        return values;
    }

    @Override
    PyIterator reversed() {
        return new DictIterators.ReversedValues(dict);
    }

    @Override
    boolean has(Object value) {
        return Compare.containsByIteration(this, value);
    }
}
