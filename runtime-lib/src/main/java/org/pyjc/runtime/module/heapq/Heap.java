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
 * A program that has one thread takes no lock. Every access of the list is atomic, and a list that changes its size under a comparison
 * raises RuntimeError.
 */
final class Heap {
    private final PyList heap;
    private final boolean max;
    /** Whether the operation began without other threads. */
    private final boolean alone = Solo.isAlone();
    /** The element on its way to its place, null when it is there, and where the hole is that it left. */
    private Object moving;
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
        if (h.alone) {
            h.append(item);
        } else {
            synchronized (heap) {
                h.append(item);
                h.tryRise();
            }
        }
        h.finishRise();
    }

    static Object pop(PyList heap, boolean max) {
        Heap h = new Heap(heap, max);
        Object top;
        if (h.alone) {
            top = h.takeTop();
        } else {
            synchronized (heap) {
                top = h.takeTop();
                h.trySink();
            }
        }
        h.finishSink();
        return top;
    }

    static Object replace(PyList heap, Object item, boolean max) {
        Heap h = new Heap(heap, max);
        Object top;
        if (h.alone) {
            top = h.changeTop(item);
        } else {
            synchronized (heap) {
                top = h.changeTop(item);
                h.trySink();
            }
        }
        h.finishSink();
        return top;
    }

    static Object pushPop(PyList heap, Object item, boolean max) {
        Heap h = new Heap(heap, max);
        Object smallest = h.alone ? null : h.pushPopPlainly(item);
        if (smallest == null) {
            if (heap.size() == 0 || !h.before(h.at(0), item)) {
                return item;
            }
            smallest = h.changeTop(item);
        }
        h.finishSink();
        return smallest;
    }

    /** Null when the first comparison needs Python code. */
    private Object pushPopPlainly(Object item) {
        synchronized (heap) {
            if (heap.size() == 0) {
                return item;
            }
            int before = PlainOrder.less(max ? item : at(0), max ? at(0) : item);
            if (before == 0) {
                return item;
            }
            if (before == PlainOrder.UNKNOWN) {
                return null;
            }
            Object top = changeTop(item);
            trySink();
            return top;
        }
    }

    static void heapify(PyList heap, boolean max) {
        Heap h = new Heap(heap, max);
        int next = (heap.size() >> 1) - 1;
        if (!h.alone) {
            synchronized (heap) {
                while (next >= 0 && h.sinksPlainly(next)) {
                    next--;
                }
            }
        }
        for (; next >= 0; next--) {
            h.move(next, h.at(next));
            h.sink(next);
        }
    }

    private boolean sinksPlainly(int start) {
        move(start, at(start));
        plain = true;
        try {
            sink(start);
            return true;
        } catch (NeedsPython e) {
            return false;
        } finally {
            plain = false;
        }
    }

    private void move(int from, Object item) {
        hole = from;
        moving = item;
    }

    private void tryRise() {
        plain = true;
        try {
            rise(0);
        } catch (NeedsPython e) {
            // finishRise goes on without the lock
        } finally {
            plain = false;
        }
    }

    private void trySink() {
        if (moving != null) {
            plain = true;
            try {
                sink(0);
            } catch (NeedsPython e) {
                // finishSink goes on without the lock
            } finally {
                plain = false;
            }
        }
    }

    private void finishRise() {
        if (moving != null) {
            rise(0);
        }
    }

    private void finishSink() {
        if (moving != null) {
            sink(0);
        }
    }

    private boolean before(Object a, Object b) {
        Object left = max ? b : a;
        Object right = max ? a : b;
        if (!plain) {
            return Compare.ltTest(left, right);
        }
        int less = PlainOrder.less(left, right);
        if (less == PlainOrder.UNKNOWN) {
            throw NeedsPython.INSTANCE;
        }
        return less == 1;
    }

    private void append(Object item) {
        heap.append(item);
        move(heap.size() - 1, item);
    }

    /** Takes the last element away, and the top if that is another: then the last has to find a place. */
    private Object takeTop() {
        Object last = heap.removeAt(-1);
        if (last == null) {
            throw Errors.indexError("index out of range");
        }
        return heap.size() == 0 ? last : changeTop(last);
    }

    private Object changeTop(Object item) {
        Object top = at(0);
        move(0, item);
        return top;
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
    private void settle() {
        if (hole < heap.size()) {
            heap.setItem(hole, moving);
        }
    }

    /** Moves the element of the hole towards the root, not beyond {@code start}, to where it belongs. */
    private void rise(int start) {
        int size = heap.size();
        try {
            while (hole > start) {
                int parent = hole - 1 >> 1;
                Object above = at(parent);
                boolean less = before(moving, above);
                checkSize(size);
                if (!less) {
                    break;
                }
                heap.setItem(hole, above);
                hole = parent;
            }
        } finally {
            settle();
        }
        moving = null;
    }

    /** Moves the element of the hole down to a leaf, then up again to where it belongs: it mostly belongs near the leaves. */
    private void sink(int start) {
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
                settle();
            }
        }
        rise(start);
    }
}
