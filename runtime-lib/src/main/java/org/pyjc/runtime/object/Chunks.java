package org.pyjc.runtime.object;

/**
 * Slots beyond an object's first array: chunks of eight values, each linked from the last element of the one before.
 *
 * <p>Thread safety: links are published with release semantics and never change; new chunks are linked by callers that
 * hold the object's monitor.
 */
final class Chunks {
    private static final int SIZE = 8;

    private Chunks() {}

    static Object get(Object[] first, int capacity, int index) {
        Object[] array = first;
        int size = capacity;
        int rest = index;
        while (array != null && rest >= size) {
            rest -= size;
            array = (Object[]) PyObject.SLOT.getAcquire(array, size);
            size = SIZE;
        }
        return array == null ? null : PyObject.SLOT.getAcquire(array, rest);
    }

    static void set(Object[] first, int capacity, int index, Object value) {
        Object[] array = first;
        int size = capacity;
        int rest = index;
        while (rest >= size) {
            rest -= size;
            Object[] next = (Object[]) PyObject.SLOT.getAcquire(array, size);
            if (next == null) {
                next = new Object[SIZE + 1];
                PyObject.SLOT.setRelease(array, size, next);
            }
            array = next;
            size = SIZE;
        }
        PyObject.SLOT.setRelease(array, rest, value);
    }
}
