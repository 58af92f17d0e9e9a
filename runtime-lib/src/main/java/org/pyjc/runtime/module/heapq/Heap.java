package org.pyjc.runtime.module.heapq;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.list.PyList;

/**
 * An operation on a heap in a list: each element is at most (in a max heap at least) its children at 2i+1 and 2i+2. Compare CPython
 * _heapqmodule.c: siftup, siftdown.
 *
 * <p>Thread safety: operations of several threads on one heap exclude each other by the list's monitor, as long as comparing needs no
 * Python code (see {@link PlainOrder}); from there on the operation goes on without it, so that no lock is held while Python code runs.
 * Every access of the list is atomic, and a list that changes its size under a comparison raises RuntimeError.
 */
final class Heap {
    private final PyList heap;
    private final boolean max;
    /** Where the element that moves belongs next. */
    private int hole;
    /** Whether a comparison may not run Python code. */
    private boolean plain;

    private Heap(PyList heap, boolean max) {
        this.heap = heap;
        this.max = max;
    }

    /** Thrown by a comparison that needs Python code; the element that moves lies in the hole. */
    private static final class NeedsPython extends RuntimeException {
        static final NeedsPython INSTANCE = new NeedsPython();

        private NeedsPython() {
            super(null, null, false, false);
        }
    }

    static void push(PyList heap, Object item, boolean max) {
        Heap h = new Heap(heap, max);
        if (Solo.isAlone()) {
            h.append(item);
            h.rise(0, item);
            return;
        }
        boolean done;
        synchronized (heap) {
            h.append(item);
            done = h.risePlainly(item);
        }
        if (!done) {
            h.rise(0, item);
        }
    }

    static Object pop(PyList heap, boolean max) {
        Heap h = new Heap(heap, max);
        Object last;
        Object top;
        boolean done;
        synchronized (heap) {
            last = heap.removeAt(-1);
            if (last == null) {
                throw Errors.indexError("index out of range");
            }
            if (heap.size() == 0) {
                return last;
            }
            top = h.at(0);
            done = h.sinkPlainly(0, last);
        }
        if (!done) {
            h.sink(0, last);
        }
        return top;
    }

    static Object replace(PyList heap, Object item, boolean max) {
        Heap h = new Heap(heap, max);
        Object top;
        boolean done;
        synchronized (heap) {
            top = h.at(0);
            done = h.sinkPlainly(0, item);
        }
        if (!done) {
            h.sink(0, item);
        }
        return top;
    }

    static Object pushPop(PyList heap, Object item, boolean max) {
        Heap h = new Heap(heap, max);
        synchronized (heap) {
            if (heap.size() == 0) {
                return item;
            }
            int before = PlainOrder.less(max ? item : h.at(0), max ? h.at(0) : item);
            if (before == 0) {
                return item;
            }
            if (before == 1) {
                return replace(heap, item, max);
            }
        }
        if (!h.before(h.at(0), item)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        return replace(heap, item, max);
    }

    static void heapify(PyList heap, boolean max) {
        Heap h = new Heap(heap, max);
        int next = (heap.size() >> 1) - 1;
        synchronized (heap) {
            while (next >= 0 && h.sinkPlainly(next, h.at(next))) {
                next--;
            }
        }
        for (; next >= 0; next--) {
            h.hole = next;
            h.sink(next, h.at(next));
        }
    }

    private boolean risePlainly(Object item) {
        plain = true;
        try {
            rise(0, item);
            return true;
        } catch (NeedsPython e) {
            return false;
        } finally {
            plain = false;
        }
    }

    private boolean sinkPlainly(int start, Object item) {
        hole = start;
        plain = !Solo.isAlone();
        try {
            sink(start, item);
            return true;
        } catch (NeedsPython e) {
            return false;
        } finally {
            plain = false;
        }
    }

    private boolean before(Object a, Object b) {
        Object left = max ? b : a;
        Object right = max ? a : b;
        if (!plain) {
            return Compare.ltTest(left, right);
        }
        int less = PlainOrder.less(left, right);
        if (less < 0) {
            throw NeedsPython.INSTANCE;
        }
        return less == 1;
    }

    private void append(Object item) {
        heap.append(item);
        hole = heap.size() - 1;
    }

    private Object at(int index) {
        Object item = heap.getOrNull(index);
        if (item == null) {
            throw Errors.indexError("index out of range");
        }
        return item;
    }

    private void checkSize(int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }

    /** Puts an element into the hole that its way left, also when a comparison has failed. */
    private void settle(Object item) {
        if (hole < heap.size()) {
            heap.setItem(hole, item);
        }
    }

    /** Moves the element of the hole towards the root, not beyond {@code start}, to where it belongs. */
    private void rise(int start, Object item) {
        int size = heap.size();
        try {
            while (hole > start) {
                int parent = hole - 1 >> 1;
                Object above = at(parent);
                boolean less = before(item, above);
                checkSize(size);
                if (!less) {
                    break;
                }
                heap.setItem(hole, above);
                hole = parent;
            }
        } finally {
            settle(item);
        }
    }

    /** Moves the element of the hole down to a leaf, then up again to where it belongs: it mostly belongs near the leaves. */
    private void sink(int start, Object item) {
        int size = heap.size();
        boolean done = false;
        try {
            while (hole < size >> 1) {
                int child = 2 * hole + 1;
                Object smaller = at(child);
                if (child + 1 < size) {
                    Object right = at(child + 1);
                    boolean left = before(smaller, right);
                    checkSize(size);
                    smaller = left ? smaller : right;
                    child = left ? child : child + 1;
                }
                heap.setItem(hole, smaller);
                hole = child;
            }
            done = true;
        } finally {
            if (!done) {
                settle(item);
            }
        }
        rise(start, item);
    }
}
