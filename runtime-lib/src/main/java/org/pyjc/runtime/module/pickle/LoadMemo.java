package org.pyjc.runtime.module.pickle;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The objects that a pickle refers to by number. A hostile pickle's huge numbers take no more room than others. Compare CPython
 * _pickle.c: _Unpickler_MemoPut. Thread safety: confined to one use of an unpickler, see
 * {@link PickleUser}.
 */
final class LoadMemo {
    private static final int NEAR = 1 << 16;

    private Object[] near = new Object[32];
    private Map<Long, Object> far;
    private int size;

    LoadMemo() {}

    LoadMemo(LoadMemo other) {
        near = other.near.clone();
        far = other.far == null ? null : new TreeMap<>(other.far);
        size = other.size;
    }

    int size() {
        return size;
    }

    Object get(long number) {
        Object o = number < near.length ? near[(int) number] : null;
        return o != null || far == null ? o : far.get(number);
    }

    void put(long number, Object o) {
        if (number >= near.length && number >= NEAR && number >= 4L * near.length) {
            if (far == null) {
                far = new TreeMap<>();
            }
            if (far.put(number, o) == null) {
                size++;
            }
            return;
        }
        int i = (int) number;
        if (i >= near.length) {
            near = Arrays.copyOf(near, Math.max(i + 1, near.length * 2));
        }
        if (near[i] == null && (far == null || far.remove(number) == null)) {
            size++;
        }
        near[i] = o;
    }

    void clear() {
        near = new Object[32];
        far = null;
        size = 0;
    }

    PyDict toDict() {
        PyDict dict = new PyDict();
        for (int i = 0; i < near.length; i++) {
            if (near[i] != null) {
                dict.put((long) i, near[i]);
            }
        }
        if (far != null) {
            far.forEach(dict::put);
        }
        return dict;
    }
}
