package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.PyDict;

/** The heart of {@code collections.Counter}. Compare CPython _collectionsmodule.c: _count_elements. Thread safety: as counting in Python: not atomic. */
final class ElementCount {
    private ElementCount() {}

    @PyFunctionDef(name = "_count_elements", doc = "Count elements in the iterable, updating the mapping")
    static void countElements(Object mapping, Object iterable) {
        Object it = Iteration.iter(iterable);
        if (mapping instanceof PyDict dict && hasPlainItems(dict)) {
            count(dict, it);
        } else {
            Object get = Attributes.get(mapping, "get");
            for (Object key; (key = Iteration.next(it)) != null;) {
                Items.set(mapping, key, Arithmetic.add(Call.call2(get, key, 0L), 1L));
            }
        }
    }

    /** Whether getting and setting items does what it does for a dict. */
    private static boolean hasPlainItems(PyDict dict) {
        PyType type = dict.type();
        return type.lookup("get") == PyDict.TYPE.lookup("get")
                && type.lookupSpecial(Special.SETITEM) == PyDict.TYPE.lookupSpecial(Special.SETITEM);
    }

    private static void count(PyDict dict, Object it) {
        for (Object key; (key = Iteration.next(it)) != null;) {
            int hash = PyDict.hashOf(key);
            Object old = dict.getHashed(key, hash);
            dict.putHashed(key, hash, old == null ? (Object) 1L : Arithmetic.add(old, 1L));
        }
    }
}
