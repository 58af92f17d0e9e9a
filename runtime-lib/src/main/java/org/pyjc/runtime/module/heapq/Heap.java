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

    private static void swap(PyList heap, int i, int j) {
        Object a = at(heap, i);
        heap.setItem(i, at(heap, j));
        heap.setItem(j, a);
    }

    /** Moves an element towards the root, not beyond {@code start}, to where it belongs. */
    private static void rise(PyList heap, int start, int from, boolean max) {
        int size = heap.size();
        int i = from;
        while (i > start) {
            int parent = i - 1 >> 1;
            boolean less = before(at(heap, i), at(heap, parent), max);
            checkSize(heap, size);
            if (!less) {
                return;
            }
            swap(heap, i, parent);
            i = parent;
        }
    }

    /** Moves an element down to a leaf, then up again to where it belongs: it mostly belongs near the leaves. */
    private static void sink(PyList heap, int from, boolean max) {
        int size = heap.size();
        int i = from;
        while (i < size >> 1) {
            int child = 2 * i + 1;
            if (child + 1 < size) {
                boolean left = before(at(heap, child), at(heap, child + 1), max);
                checkSize(heap, size);
                child = left ? child : child + 1;
            }
            swap(heap, i, child);
            i = child;
        }
        rise(heap, from, i, max);
    }

    static void push(PyList heap, Object item, boolean max) {
        heap.append(item);
        rise(heap, 0, heap.size() - 1, max);
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
        heap.setItem(0, last);
        sink(heap, 0, max);
        return top;
    }

    static Object replace(PyList heap, Object item, boolean max) {
        Object top = at(heap, 0);
        heap.setItem(0, item);
        sink(heap, 0, max);
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
            sink(heap, i, max);
        }
    }
}
