package org.pyjc.runtime.module.pickle;

import java.util.Arrays;
import org.pyjc.runtime.text.WideStr;

/**
 * Which objects a pickle has already, and under which number: by identity, which for str is equality. Compare CPython
 * _pickle.c: PyMemoTable. Thread safety: confined to one use of a pickler, see
 * {@link PickleUser}.
 */
final class PickleMemo {
    private static final int SMALLEST = 32;

    private Object[] keys = new Object[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    PickleMemo() {}

    PickleMemo(PickleMemo other) {
        keys = other.keys.clone();
        numbers = other.numbers.clone();
        size = other.size;
    }

    int size() {
        return size;
    }

    /** The object's number, -1 when it has none. */
    int get(Object o) {
        int i = find(o);
        return keys[i] == null ? -1 : numbers[i];
    }

    void put(Object o, int number) {
        int i = find(o);
        if (keys[i] == null) {
            keys[i] = o;
            numbers[i] = number;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else {
            numbers[i] = number;
        }
    }

    void clear() {
        keys = new Object[SMALLEST];
        numbers = new int[SMALLEST];
        size = 0;
    }

    /** The objects; their numbers are {@link #get}. */
    Object[] objects() {
        Object[] all = new Object[size];
        int n = 0;
        for (Object key : keys) {
            if (key != null) {
                all[n++] = key;
            }
        }
        Arrays.sort(all, (a, b) -> Integer.compare(get(a), get(b)));
        return all;
    }

    private int find(Object o) {
        boolean value = o instanceof String || o instanceof WideStr;
        int h = value ? o.hashCode() : System.identityHashCode(o);
        int mask = keys.length - 1;
        int i = (h ^ h >>> 15) * 0x9e3779b1 >>> 7 & mask;
        while (true) {
            Object key = keys[i];
            if (key == null || key == o || value && o.equals(key)) {
                return i;
            }
            i = i + 1 & mask;
        }
    }

    private void grow() {
        Object[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new Object[oldKeys.length * 4];
        numbers = new int[keys.length];
        for (int j = 0; j < oldKeys.length; j++) {
            if (oldKeys[j] != null) {
                int i = find(oldKeys[j]);
                keys[i] = oldKeys[j];
                numbers[i] = oldNumbers[j];
            }
        }
    }
}
