package org.pyjc.runtime.module.heapq;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.list.PyList;

/** The module {@code _heapq}. Compare CPython _heapqmodule.c. Thread safety: see {@link Heap}. */
@PyModuleDef(name = "_heapq", doc =
        "Heap queue algorithm (a.k.a. priority queue).\n\nHeaps are arrays for which a[k] <= a[2*k+1] "
            + "and a[k] <= a[2*k+2] for\nall k, counting elements from 0.  For the sake of "
            + "comparison,\nnon-existing elements are considered to be infinite.  The interesting\nproperty "
            + "of a heap is that a[0] is always its smallest element.\n\nUsage:\n\nheap = []            # "
            + "creates an empty heap\nheappush(heap, item) # pushes a new item on the heap\nitem = "
            + "heappop(heap) # pops the smallest item from the heap\nitem = heap[0]       # smallest item on "
            + "the heap without popping it\nheapify(x)           # transforms list into a heap, in-place, in "
            + "linear time\nitem = heapreplace(heap, item) # pops and returns smallest item, and adds\n       "
            + "                        # new item; the heap size is unchanged\n\nOur API differs from "
            + "textbook heap algorithms as follows:\n\n- We use 0-based indexing.  This makes the "
            + "relationship between the\n  index for a node and the indexes for its children slightly less\n  "
            + "obvious, but is more suitable since Python uses 0-based indexing.\n\n- Our heappop() method "
            + "returns the smallest item, not the largest.\n\nThese two make it possible to view the heap as "
            + "a regular Python list\nwithout surprises: heap[0] is the smallest item, and "
            + "heap.sort()\nmaintains the heap invariant!")
final class HeapqModule {
    private HeapqModule() {}

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Push item onto heap, maintaining the heap invariant.")
    static void heappush(PyList heap, Object item) {
        Heap.push(heap, item, false);
    }

    @PyFunctionDef(signature = "($module, heap, /)",
            doc = "Pop the smallest item off the heap, maintaining the heap invariant.")
    static Object heappop(PyList heap) {
        return Heap.pop(heap, false);
    }

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Pop and return the current smallest value, and add the new item.\n\nThis is more efficient "
            + "than heappop() followed by heappush(), and can be\nmore appropriate when using a fixed-size "
            + "heap.  Note that the value\nreturned may be larger than item!  That constrains reasonable uses "
            + "of\nthis routine unless written as part of a conditional replacement:\n\n    if item > "
            + "heap[0]:\n        item = heapreplace(heap, item)")
    static Object heapreplace(PyList heap, Object item) {
        return Heap.replace(heap, item, false);
    }

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Push item on the heap, then pop and return the smallest item from the heap.\n\nThe combined "
            + "action runs more efficiently than heappush() followed by\na separate call to heappop().")
    static Object heappushpop(PyList heap, Object item) {
        return Heap.pushPop(heap, item, false);
    }

    @PyFunctionDef(signature = "($module, heap, /)",
            doc = "Transform list into a heap, in-place, in O(len(heap)) time.")
    static void heapify(PyList heap) {
        Heap.heapify(heap, false);
    }

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Push item onto max heap, maintaining the heap invariant.")
    static void heappush_max(PyList heap, Object item) {
        Heap.push(heap, item, true);
    }

    @PyFunctionDef(signature = "($module, heap, /)",
            doc = "Maxheap variant of heappop.")
    static Object heappop_max(PyList heap) {
        return Heap.pop(heap, true);
    }

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Maxheap variant of heapreplace.")
    static Object heapreplace_max(PyList heap, Object item) {
        return Heap.replace(heap, item, true);
    }

    @PyFunctionDef(signature = "($module, heap, item, /)",
            doc = "Maxheap variant of heappushpop.\n\nThe combined action runs more efficiently than "
            + "heappush_max() followed by\na separate call to heappop_max().")
    static Object heappushpop_max(PyList heap, Object item) {
        return Heap.pushPop(heap, item, true);
    }

    @PyFunctionDef(signature = "($module, heap, /)",
            doc = "Maxheap variant of heapify.")
    static void heapify_max(PyList heap) {
        Heap.heapify(heap, true);
    }
}
