package org.pyjc.runtime.module.pickle;

import java.util.Arrays;

/**
 * The stack of an unpickler, with its marks. What lies below the last mark can't be popped. Compare CPython _pickle.c: Pdata.
 * Thread safety: confined to one load.
 */
final class LoadStack {
    private Object[] items = new Object[16];
    private int size;
    private int[] marks = new int[8];
    private int markCount;
    private int fence;

    int size() {
        return size;
    }

    void push(Object o) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = o;
    }

    RuntimeException underflow() {
        return PickleErrors.unpickling(markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
    }

    Object pop() {
        if (size <= fence) {
            throw underflow();
        }
        Object o = items[--size];
        items[size] = null;
        return o;
    }

    Object top() {
        if (size <= fence) {
            throw underflow();
        }
        return items[size - 1];
    }

    void replaceTop(Object o) {
        items[size - 1] = o;
    }

    void mark() {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
        }
        marks[markCount++] = size;
        fence = size;
    }

    /** Takes the last mark away; returns its place. */
    int unmark() {
        if (markCount == 0) {
            throw PickleErrors.unpickling("could not find MARK");
        }
        int at = marks[--markCount];
        fence = markCount == 0 ? 0 : marks[markCount - 1];
        return at;
    }

    /** POP: an object, or the mark that lies on top. */
    void popAny() {
        if (markCount > 0 && marks[markCount - 1] == size) {
            unmark();
        } else {
            pop();
        }
    }

    /** The object just below a place, which must not be fenced. */
    Object below(int place) {
        if (place > size || place <= fence) {
            throw underflow();
        }
        return items[place - 1];
    }

    /** Takes all objects from a place on. */
    Object[] popFrom(int place) {
        if (place < fence) {
            throw underflow();
        }
        Object[] taken = Arrays.copyOfRange(items, place, size);
        Arrays.fill(items, place, size, null);
        size = place;
        return taken;
    }
}
