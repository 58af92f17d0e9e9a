package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.Pairs;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The iterators over keys, values and items, in both directions. Thread safety: see {@link DictIterator}. */
public final class DictIterators {
    private DictIterators() {}

    @PyTypeDef(name = "dict_keyiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Keys extends DictIterator {
        public static final PyType TYPE = PyType.define(new DictIterators_KeysExposer());

        Keys(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return e.key;
        }
    }

    @PyTypeDef(name = "dict_valueiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Values extends DictIterator {
        public static final PyType TYPE = PyType.define(new DictIterators_ValuesExposer());

        Values(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return value;
        }
    }

    @PyTypeDef(name = "dict_itemiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Items extends DictIterator implements Pairs {
        public static final PyType TYPE = PyType.define(new DictIterators_ItemsExposer());

        Items(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return value == null ? null : new PyTuple(e.key, value);
        }

        @Override
        public Object next(Pair pair) {
            for (DictEntry e; (e = advance()) != null;) {
                Object value = currentValue(e);
                if (value != null) {
                    pair.second = value;
                    return e.key;
                }
            }
            return null;
        }

        @Override
        public boolean givesPairs() {
            return true;
        }
    }

    @PyTypeDef(name = "dict_reversekeyiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedKeys extends DictIterator {
        public static final PyType TYPE = PyType.define(new DictIterators_ReversedKeysExposer());

        ReversedKeys(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return e.key;
        }
    }

    @PyTypeDef(name = "dict_reversevalueiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedValues extends DictIterator {
        public static final PyType TYPE = PyType.define(new DictIterators_ReversedValuesExposer());

        ReversedValues(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return value;
        }
    }

    @PyTypeDef(name = "dict_reverseitemiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedItems extends DictIterator {
        public static final PyType TYPE = PyType.define(new DictIterators_ReversedItemsExposer());

        ReversedItems(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        Object element(DictEntry e, Object value) {
            return value == null ? null : new PyTuple(e.key, value);
        }
    }
}
