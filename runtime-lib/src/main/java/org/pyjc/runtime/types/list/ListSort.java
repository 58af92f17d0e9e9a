package org.pyjc.runtime.types.list;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code list.sort}. Compare CPython listobject.c: list_sort_impl.
 *
 * <p>Thread safety: the elements are taken out of the list, which is empty while they are sorted; what other threads (or
 * a comparison) put into it meanwhile is dropped with a ValueError. No lock is held while Python code runs.
 */
final class ListSort {
    private ListSort() {}

    static void sort(PyList list, Object key, boolean reverse) {
        Object[] marker = new Object[0];
        Object[] items = list.takeAll(marker);
        if (items == null) {
            return; // perhaps because another thread is sorting it: what it took out must come back
        }
        boolean modified;
        try {
            sort(items, key, reverse);
        } finally {
            modified = !list.exchangeIf(marker, items, items.length);
            if (modified) {
                list.exchange(items, items.length);
            }
        }
        if (modified) {
            throw Errors.valueError("list modified during sort");
        }
    }

    /** Sorts an array that nobody else sees. */
    static void sort(Object[] items, Object key, boolean reverse) {
        Object[] keys = key == null ? items : keys(items, key);
        Object[] values = key == null ? null : items;
        if (reverse) {
            reverse(keys, values);
        }
        try {
            if (items.length > 1) {
                Order order = Order.of(keys);
                if (order == Order.STRINGS) {
                    StringSort.sort(keys, values);
                } else if (!PrimitiveSort.sort(order, keys, values)) {
                    new RunMerger(order, keys, values).sort();
                }
            }
        } finally {
            if (reverse) {
                reverse(keys, values);
            }
        }
    }

    private static Object[] keys(Object[] items, Object key) {
        Object[] keys = new Object[items.length];
        for (int i = 0; i < items.length; i++) {
            keys[i] = Call.call1(key, items[i]);
        }
        return keys;
    }

    private static void reverse(Object[] keys, Object[] values) {
        ListMethods.reversed(keys);
        if (values != null) {
            ListMethods.reversed(values);
        }
    }
}
