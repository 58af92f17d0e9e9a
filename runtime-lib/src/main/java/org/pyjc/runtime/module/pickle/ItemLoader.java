package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.PySet;

/** Fills containers. Compare CPython _pickle.c: do_append, do_setitems, load_additems. Thread safety: see {@link Loader}. */
final class ItemLoader {
    private final Loader loader;

    ItemLoader(Loader loader) {
        this.loader = loader;
    }

    /** Appends the objects from a place on to the list below. */
    void append(int place) {
        LoadStack stack = loader.stack;
        Object list = stack.below(place);
        Object[] items = stack.popFrom(place);
        if (items.length == 0) {
            return;
        }
        if (list instanceof PyList l && l.type() == PyList.TYPE) {
            l.extend(new PyList(items));
            return;
        }
        Object extend = Attributes.getOrNull(list, "extend");
        if (extend != null) {
            Call.call1(extend, new PyList(items));
            return;
        }
        Object append = Attributes.get(list, "append");
        for (Object item : items) {
            Call.call1(append, item);
        }
    }

    void setItems(int place) {
        LoadStack stack = loader.stack;
        Object target = stack.below(place);
        Object[] items = stack.popFrom(place);
        if (items.length % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for SETITEMS");
        }
        if (target instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            fill(dict, items);
            return;
        }
        for (int i = 0; i < items.length; i += 2) {
            Items.set(target, items[i], items[i + 1]);
        }
    }

    private static void fill(PyDict dict, Object[] items) {
        for (int i = 0; i < items.length; i += 2) {
            dict.put(items[i], items[i + 1]);
        }
    }

    void dict(Object[] items) {
        if (items.length % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for DICT");
        }
        PyDict dict = PyDict.withRoom(items.length / 2);
        fill(dict, items);
        loader.stack.push(dict);
    }

    void addItems(int place) {
        LoadStack stack = loader.stack;
        Object target = stack.below(place);
        Object[] items = stack.popFrom(place);
        if (items.length == 0) {
            return;
        }
        if (target instanceof PySet set) {
            for (Object item : items) {
                set.add(item);
            }
            return;
        }
        Object add = Attributes.get(target, "add");
        for (Object item : items) {
            Call.call1(add, item);
        }
    }
}
