package org.pyjc.runtime.module.collections;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The elements of a deque: an array in which they go round, so that both ends grow and shrink in constant time.
 *
 * <p>Thread safety: none; {@link PyDeque} guards it. No method runs Python code. Each change gets a new {@link #version}.
 */
final class Ring {
    private static final int FIRST_CAPACITY = 8;
    private static final VarHandle SIZE;

    static {
        try {
            SIZE = MethodHandles.lookup().findVarHandle(Ring.class, "size", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Object[] slots = new Object[FIRST_CAPACITY];
    private int head;
    private int size;
    private long version;

    int size() {
        return size;
    }

    /** The size for who does not guard the ring: one that it had, and soon the newest. */
    int publishedSize() {
        return (int) SIZE.getAcquire(this);
    }

    long version() {
        return version;
    }

    private int slot(int index) {
        int at = head + index;
        return at >= slots.length ? at - slots.length : at;
    }

    Object get(int index) {
        return slots[slot(index)];
    }

    void set(int index, Object value) {
        slots[slot(index)] = value;
    }

    private void reserve() {
        version++;
        if (size == slots.length) {
            Object[] larger = Arrays.copyOf(toArray(), size * 2);
            slots = larger;
            head = 0;
        }
    }

    void addLast(Object value) {
        reserve();
        slots[slot(size)] = value;
        size++;
    }

    void addFirst(Object value) {
        reserve();
        head = head == 0 ? slots.length - 1 : head - 1;
        slots[head] = value;
        size++;
    }

    /** Removes and returns the last element; there must be one. */
    Object removeLast() {
        version++;
        int at = slot(--size);
        Object value = slots[at];
        slots[at] = null;
        return value;
    }

    /** Removes and returns the first element; there must be one. */
    Object removeFirst() {
        version++;
        Object value = slots[head];
        slots[head] = null;
        head = head + 1 == slots.length ? 0 : head + 1;
        size--;
        return value;
    }

    /** Makes the last element the first one; the array has a gap. */
    private void stepRight() {
        int last = slot(size - 1);
        head = head == 0 ? slots.length - 1 : head - 1;
        slots[head] = slots[last];
        slots[last] = null;
    }

    /** Makes the first element the last one; the array has a gap. */
    private void stepLeft() {
        slots[slot(size)] = slots[head];
        slots[head] = null;
        head = head + 1 == slots.length ? 0 : head + 1;
    }

    /** Adds at the end and drops the first element, of which there must be one; the size never seems to change. */
    void pushLast(Object value) {
        version++;
        if (size == slots.length) {
            slots[head] = value;
        } else {
            slots[slot(size)] = value;
            slots[head] = null;
        }
        head = head + 1 == slots.length ? 0 : head + 1;
    }

    /** Adds at the start and drops the last element, of which there must be one; the size never seems to change. */
    void pushFirst(Object value) {
        version++;
        int last = slot(size - 1);
        head = head == 0 ? slots.length - 1 : head - 1;
        slots[last] = null;
        slots[head] = value;
    }

    void clear() {
        version++;
        slots = new Object[FIRST_CAPACITY];
        head = 0;
        size = 0;
    }

    /** Rotates to the right. */
    void rotate(long steps) {
        if (size < 2) {
            return;
        }
        version++;
        int right = (int) Math.floorMod(steps, (long) size);
        if (size == slots.length) {
            head = Math.floorMod(head - right, slots.length);
        } else if (right <= size / 2) {
            for (int i = 0; i < right; i++) {
                stepRight();
            }
        } else {
            for (int i = right; i < size; i++) {
                stepLeft();
            }
        }
    }

    void reverse() {
        version++;
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object value = get(i);
            set(i, get(j));
            set(j, value);
        }
    }

    void insert(int index, Object value) {
        reserve();
        size++;
        for (int i = size - 1; i > index; i--) {
            set(i, get(i - 1));
        }
        set(index, value);
    }

    void remove(int index) {
        version++;
        for (int i = index; i < size - 1; i++) {
            set(i, get(i + 1));
        }
        slots[slot(--size)] = null;
    }

    /** A copy of the elements in order. */
    Object[] toArray() {
        Object[] copy = new Object[size];
        int first = Math.min(size, slots.length - head);
        System.arraycopy(slots, head, copy, 0, first);
        System.arraycopy(slots, 0, copy, first, size - first);
        return copy;
    }
}
