package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The iterators over keys, values and items, in both directions. Thread safety: see {@link DictIterator}. */
public final class DictIterators {
    private DictIterators() {}

    private static Object item(DictEntry e) {
        Object value = e == null ? null : e.value;
        return value == null ? null : new PyTuple(e.key, value);
    }

    @PyTypeDef(name = "dict_keyiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Keys extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_keyiterator", Keys.class));

        Keys(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        public Object next() {
            DictEntry e = advance();
            return e == null ? null : e.key;
        }
    }

    @PyTypeDef(name = "dict_valueiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Values extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_valueiterator", Values.class));

        Values(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        public Object next() {
            DictEntry e = advance();
            return e == null ? null : e.value;
        }
    }

    @PyTypeDef(name = "dict_itemiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class Items extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_itemiterator", Items.class));

        Items(PyDict dict) {
            super(TYPE, dict, false);
        }

        @Override
        public Object next() {
            return item(advance());
        }
    }

    @PyTypeDef(name = "dict_reversekeyiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedKeys extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_reversekeyiterator", ReversedKeys.class));

        ReversedKeys(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        public Object next() {
            DictEntry e = advance();
            return e == null ? null : e.key;
        }
    }

    @PyTypeDef(name = "dict_reversevalueiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedValues extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_reversevalueiterator", ReversedValues.class));

        ReversedValues(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        public Object next() {
            DictEntry e = advance();
            return e == null ? null : e.value;
        }
    }

    @PyTypeDef(name = "dict_reverseitemiterator", subclassable = false, instantiable = false, parts = DictIteratorMethods.class)
    static final class ReversedItems extends DictIterator {
        static final PyType TYPE = PyType.define(new BareExposer("dict_reverseitemiterator", ReversedItems.class));

        ReversedItems(PyDict dict) {
            super(TYPE, dict, true);
        }

        @Override
        public Object next() {
            return item(advance());
        }
    }
}
