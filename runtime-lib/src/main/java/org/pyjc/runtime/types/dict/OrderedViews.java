package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.OrderedIterator.Part;
import org.pyjc.runtime.types.iter.PyIterator;

/** The views of an ordered dict. Compare CPython odictobject.c: PyODictKeys_Type. Thread safety: see {@link DictView}. */
final class OrderedViews {
    private OrderedViews() {}

    @PyTypeDef(name = "odict_keys", base = PyDictKeys.class)
    static final class Keys extends PyDictKeys {
        public static final PyType TYPE = PyType.define(new OrderedViews_KeysExposer());

        Keys(PyOrderedDict dict) {
            super(TYPE, dict);
        }

        @Override
        public PyIterator iterator() {
            return new OrderedIterator((PyOrderedDict) dict, Part.KEY, false);
        }

        @Override
        PyIterator reversed() {
            return new OrderedIterator((PyOrderedDict) dict, Part.KEY, true);
        }
    }

    @PyTypeDef(name = "odict_values", base = PyDictValues.class)
    static final class Values extends PyDictValues {
        public static final PyType TYPE = PyType.define(new OrderedViews_ValuesExposer());

        Values(PyOrderedDict dict) {
            super(TYPE, dict);
        }

        @Override
        public PyIterator iterator() {
            return new OrderedIterator((PyOrderedDict) dict, Part.VALUE, false);
        }

        @Override
        PyIterator reversed() {
            return new OrderedIterator((PyOrderedDict) dict, Part.VALUE, true);
        }
    }

    @PyTypeDef(name = "odict_items", base = PyDictItems.class)
    static final class Items extends PyDictItems {
        public static final PyType TYPE = PyType.define(new OrderedViews_ItemsExposer());

        Items(PyOrderedDict dict) {
            super(TYPE, dict);
        }

        @Override
        public PyIterator iterator() {
            return new OrderedIterator((PyOrderedDict) dict, Part.ITEM, false);
        }

        @Override
        PyIterator reversed() {
            return new OrderedIterator((PyOrderedDict) dict, Part.ITEM, true);
        }
    }
}
