package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code d.items()}. Thread safety: see {@link DictView}. */
@PyTypeDef(name = "dict_items", subclassable = false, instantiable = false,
        parts = {DictViewMethods.class, DictSetOperations.class})
public class PyDictItems extends DictView {
    public static final PyType TYPE = PyType.define(new PyDictItemsExposer());

    public PyDictItems(PyDict dict) {
        super(TYPE, dict);
    }

    PyDictItems(PyType type, PyDict dict) {
        super(type, dict);
    }

    @Override
    public PyIterator iterator() {
        return new DictIterators.Items(dict);
    }

    @Override
    public Object[] itemsOrNull() {
        if (!dict.isSharedDict()) {
            return null;
        }
        DictEntry[] entries = dict.entries();
        Object[] items = new Object[entries.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = new PyTuple(entries[i].key, entries[i].value);
        }
        return items;
    }

    @Override
    PyIterator reversed() {
        return new DictIterators.ReversedItems(dict);
    }

    @Override
    boolean has(Object value) {
        if (!(value instanceof PyTuple t) || t.size() != 2) {
            return false;
        }
        Object found = dict.get(t.get(0));
        return found != null && Compare.same(found, t.get(1));
    }
}
