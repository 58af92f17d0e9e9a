package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;

/** {@code d.keys()}. Thread safety: see {@link DictView}. */
@PyTypeDef(name = "dict_keys", subclassable = false, instantiable = false,
        parts = {DictViewMethods.class, DictSetOperations.class})
public class PyDictKeys extends DictView {
    public static final PyType TYPE = PyType.define(new PyDictKeysExposer());

    public PyDictKeys(PyDict dict) {
        super(TYPE, dict);
    }

    PyDictKeys(PyType type, PyDict dict) {
        super(type, dict);
    }

    @Override
    public PyIterator iterator() {
        return new DictIterators.Keys(dict);
    }

    @Override
    public Object[] itemsOrNull() {
        return dict.itemsOrNull();
    }

    @Override
    PyIterator reversed() {
        return new DictIterators.ReversedKeys(dict);
    }

    @Override
    boolean has(Object value) {
        return dict.containsKey(value);
    }
}
