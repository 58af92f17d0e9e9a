package org.pyjc.runtime.module.heapq;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.list.PyList;

/**
 * Heaps in lists: each element is at most (in a max heap at least) its children at 2i+1 and 2i+2.
 *
 * <p>Compare CPython _heapqmodule.c: siftup, siftdown. Thread safety: every access of the list is atomic, and a list that
 * changes its size under a comparison raises RuntimeError, as in CPython; threads that share a heap need a lock to keep
 * its order.
 */
final class Heap {
    private Heap() {}

    private static boolean before(Object a, Object b, boolean max) {
        return max ? Compare.ltTest(b, a) : Compare.ltTest(a, b);
    }

    private static Object at(PyList heap, int index) {
        Object item = heap.getOrNull(index);
        if (item == null) {
            throw Errors.indexError("index out of range");
        }
        return item;
    }

    private static void checkSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }

    /** Puts an element into the hole that its way left, also when a comparison has failed. */
    private static void settle(PyList heap, int hole, Object item) {
        if (hole < heap.size()) {
            heap.setItem(hole, item);
        }
    }

    /** Moves the element of a hole towards the root, not beyond {@code start}, to where it belongs. */
    private static void rise(PyList heap, int start, int from, Object item, boolean max) {
        int size = heap.size();
        int hole = from;
        try {
            while (hole > start) {
                int parent = hole - 1 >> 1;
                Object above = at(heap, parent);
                boolean less = before(item, above, max);
                checkSize(heap, size);
                if (!less) {
                    break;
                }
                heap.setItem(hole, above);
                hole = parent;
            }
        } finally {
            settle(heap, hole, item);
        }
    }

    /** Moves an element down to a leaf, then up again to where it belongs: it mostly belongs near the leaves. */
    private static void sink(PyList heap, int from, Object item, boolean max) {
        int size = heap.size();
        int hole = from;
        boolean done = false;
        try {
            while (hole < size >> 1) {
                int child = 2 * hole + 1;
                Object smaller = at(heap, child);
                if (child + 1 < size) {
                    Object right = at(heap, child + 1);
                    boolean left = before(smaller, right, max);
                    checkSize(heap, size);
                    smaller = left ? smaller : right;
                    child = left ? child : child + 1;
                }
                heap.setItem(hole, smaller);
                hole = child;
            }
            done = true;
        } finally {
            if (!done) {
                settle(heap, hole, item);
            }
        }
        rise(heap, from, hole, item, max);
    }

    static void push(PyList heap, Object item, boolean max) {
        heap.append(item);
        rise(heap, 0, heap.size() - 1, item, max);
    }

    static Object pop(PyList heap, boolean max) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object last = heap.removeAt(-1);
        if (last == null) {
            throw Errors.indexError("index out of range");
        }
        if (heap.size() == 0) {
            return last;
        }
        Object top = at(heap, 0);
        sink(heap, 0, last, max);
        return top;
    }

    static Object replace(PyList heap, Object item, boolean max) {
        Object top = at(heap, 0);
        sink(heap, 0, item, max);
        return top;
    }

    static Object pushPop(PyList heap, Object item, boolean max) {
        if (heap.size() == 0) {
            return item;
        }
        if (!before(at(heap, 0), item, max)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        return replace(heap, item, max);
    }

    static void heapify(PyList heap, boolean max) {
        for (int i = (heap.size() >> 1) - 1; i >= 0; i--) {
            sink(heap, i, at(heap, i), max);
        }
    }
}
