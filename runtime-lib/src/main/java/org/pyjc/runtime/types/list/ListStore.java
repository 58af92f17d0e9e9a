package org.pyjc.runtime.types.list;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.slice.SliceBounds;

/**
 * A list's elements and the operations that are atomic on them.
 *
 * <p>Thread safety: reads take no lock: they read the array, then the size, and when what they see does not fit together
 * (the index is beyond the array, or the element is null because it was just removed) they look again under the lock.
 * Elements are read with acquire and written with release semantics. Everything that changes the list holds the
 * {@link SpinLock}, unless the program is {@link Solo alone}, so that growing never loses another thread's assignment. Insertions and removals in the middle move
 * elements in place, which readers without a lock may see half-way, as in CPython. Nothing here runs Python code.
 */
abstract class ListStore extends PyObject {
    private static final VarHandle ITEM = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final VarHandle ITEMS;
    private static final VarHandle SIZE;
    private static final VarHandle LOCK;
    static final Object[] NONE = {};
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            ITEMS = lookup.findVarHandle(ListStore.class, "items", Object[].class);
            SIZE = lookup.findVarHandle(ListStore.class, "size", int.class);
            LOCK = lookup.findVarHandle(ListStore.class, "lock", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Object[] items;
    private volatile int size;
    private volatile int lock;

    ListStore(PyType type, Object[] items, int size) {
        super(type);
        // Not a volatile write, which costs as much as all the rest: nobody has the list yet.
        ITEMS.setRelease(this, items);
        SIZE.setRelease(this, size);
    }

    private void lock() {
        if (!Solo.isAlone() && !LOCK.compareAndSet(this, 0, 1)) {
            SpinLock.await(LOCK, this);
        }
    }

    private void unlock() {
        if (!Solo.isAlone()) {
            LOCK.setRelease(this, 0);
        }
    }

    /** Whether this is a list and not of a class derived from list. */
    public final boolean isExact() {
        return type() == PyList.TYPE;
    }

    // ---- reading ----

    /** The number of elements. */
    public final int size() {
        return size;
    }

    /** The element at an index from 0 on; null when there is none. */
    public final Object getOrNull(int index) {
        Object[] a = items;
        if (index >= 0 && index < size && index < a.length) {
            Object value = ITEM.getAcquire(a, index);
            if (value != null) {
                return value;
            }
        }
        return index < 0 || index >= size ? null : getLocked(index);
    }

    /** The element at an index from 0 on; null when there is none or when another thread just changes the list. */
    final Object atOrNull(long index) {
        Object[] a = items;
        int i = (int) index;
        return i == index && i >= 0 && i < size && i < a.length ? ITEM.getAcquire(a, i) : null;
    }

    /** Replaces the element at an index from 0 on, if there is one, while the program has only one thread. */
    final boolean setAlone(long index, Object value) {
        Object[] a = items;
        int i = (int) index;
        if (i == index && i >= 0 && i < size && i < a.length) {
            a[i] = value;
            return true;
        }
        return false;
    }

    private Object getLocked(int index) {
        lock();
        try {
            Object value = index < size ? items[index] : null;
            unlock();
            return value;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** A copy of the elements as they were all at the same time. */
    public final Object[] toArray() {
        return size == 0 ? NONE : copy(0, Integer.MAX_VALUE);
    }

    /** A copy of the elements as they were all at the same time, with {@code room} more places behind them. */
    final Object[] copyWithRoom(int room) {
        lock();
        try {
            Object[] copy = new Object[Math.addExact(size, room)];
            System.arraycopy(items, 0, copy, 0, size);
            unlock();
            return copy;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** A copy of the elements from {@code from} to before {@code to}, as far as they exist. */
    final Object[] copy(int from, int to) {
        lock();
        try {
            int end = Math.min(to, size);
            Object[] copy = from >= end ? NONE : Arrays.copyOfRange(items, from, end, Object[].class);
            unlock();
            return copy;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** A copy of the elements that a slice with a step selects, as they were all at the same time. */
    final Object[] select(long[] slice) {
        lock();
        try {
            Object[] selected = SliceBounds.adjust(slice, size).select(items);
            unlock();
            return selected;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    // ---- one element ----

    /** Replaces an element; returns the old one, null when there is none at the index. */
    final Object replace(int index, Object value) {
        lock();
        try {
            Object old = null;
            if (index >= 0 && index < size) {
                Object[] a = items;
                old = a[index];
                ITEM.setRelease(a, index, value);
            }
            unlock();
            return old;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    public final void append(Object value) {
        lock();
        try {
            int n = size;
            Object[] a = items;
            if (n == a.length) {
                a = grow(n + 1);
            }
            ITEM.setRelease(a, n, value);
            SIZE.setRelease(this, n + 1);
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Appends to a list that no other thread sees yet. */
    public final void appendConfined(Object value) {
        int n = size;
        Object[] a = items;
        if (n == a.length) {
            a = grow(n + 1);
        }
        a[n] = value;
        SIZE.set(this, n + 1);
    }

    /** Inserts before an index, which counts from the end when it is negative and is clipped. */
    public final void insertAt(long index, Object value) {
        lock();
        try {
            int n = size;
            int i = (int) Math.clamp(index < 0 ? index + n : index, 0, n);
            Object[] a = n == items.length ? grow(n + 1) : items;
            System.arraycopy(a, i, a, i + 1, n - i);
            ITEM.setRelease(a, i, value);
            SIZE.setRelease(this, n + 1);
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Removes the element at an index, which counts from the end when it is negative; null when there is none. */
    public final Object removeAt(long index) {
        lock();
        try {
            int n = size;
            long i = index < 0 ? index + n : index;
            Object old = null;
            if (i >= 0 && i < n) {
                Object[] a = items;
                old = a[(int) i];
                closeGap(a, (int) i, (int) i + 1, n);
            }
            unlock();
            return old;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Removes the element at an index if it still is this one. */
    public final boolean removeIfAt(int index, Object value) {
        lock();
        try {
            boolean same = index < size && items[index] == value;
            if (same) {
                closeGap(items, index, index + 1, size);
            }
            unlock();
            return same;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Removes [from, to) of n elements; the caller holds the lock. */
    private void closeGap(Object[] a, int from, int to, int n) {
        int left = n - (to - from);
        SIZE.setRelease(this, left);
        if (to < n) {
            System.arraycopy(a, to, a, from, n - to);
        }
        Arrays.fill(a, left, n, null);
        if (left < a.length >> 2 && a.length > 64) {
            items = Arrays.copyOf(a, left + (left >> 1) + 4);
        }
    }

    // ---- many elements ----

    /** Appends values. */
    public final void appendAll(Object[] values, int count) {
        lock();
        try {
            int n = size;
            Object[] a = items;
            if (count > a.length - n) {
                a = grow((long) n + count);
            }
            System.arraycopy(values, 0, a, n, count);
            SIZE.setRelease(this, n + count);
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Replaces the elements of a range, which is clipped, by others. */
    final void splice(int from, int to, Object[] values) {
        splice(from, to, values, values.length);
    }

    /** Replaces the elements of a range, which is clipped, by those of another list, while the program has only one thread. */
    final void spliceAlone(int from, int to, ListStore other) {
        splice(from, to, other == this ? copy(0, size) : other.items, other.size);
    }

    private void splice(int from, int to, Object[] values, int count) {
        lock();
        try {
            int n = size;
            int begin = Math.min(from, n);
            int end = Math.clamp(to, begin, n);
            int left = Math.addExact(n - (end - begin), count);
            if (left > items.length) {
                respliced(n, begin, end, values, count, left);
            } else {
                if (left != n) {
                    System.arraycopy(items, end, items, begin + count, n - end);
                }
                System.arraycopy(values, 0, items, begin, count);
                if (left < n) {
                    closeGap(items, left, n, n);
                }
            }
            SIZE.setRelease(this, left);
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    private void respliced(int n, int begin, int end, Object[] values, int count, int left) {
        Object[] old = items;
        Object[] a = new Object[capacityFor(left)];
        System.arraycopy(old, 0, a, 0, begin);
        System.arraycopy(values, 0, a, begin, count);
        System.arraycopy(old, end, a, begin + count, n - end);
        ITEMS.setRelease(this, a);
    }

    /** Replaces the elements that a slice with a step selects. */
    final void replaceEach(long[] slice, Object[] values) {
        int selected;
        lock();
        try {
            SliceBounds b = SliceBounds.adjust(slice, size);
            Object[] a = items;
            for (int i = 0; i < b.count() && values.length == b.count(); i++) {
                ITEM.setRelease(a, b.at(i), values[i]);
            }
            selected = b.count();
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
        if (values.length != selected) {
            throw Errors.valueError("attempt to assign sequence of size " + values.length + " to extended slice of size " + selected);
        }
    }

    /** Replaces all elements when the present ones are {@code expected}, by a change that other threads see whole. */
    final boolean exchangeIf(Object[] expected, Object[] values, int count) {
        lock();
        try {
            boolean same = items == expected;
            if (same) {
                install(values, count);
            }
            unlock();
            return same;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Replaces all elements by others; returns the array of the old ones, whose length may be larger than their number. */
    final Object[] exchange(Object[] values, int count) {
        lock();
        try {
            Object[] old = size == items.length ? items : Arrays.copyOf(items, size);
            install(values, count);
            unlock();
            return old;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /**
     * Takes all elements out and leaves an empty array, a token for {@link #exchangeIf}; null, and nothing changed, when there are none, for
     * another thread may have taken them and left its token.
     */
    final Object[] takeAll(Object[] token) {
        lock();
        try {
            Object[] old = size == 0 ? null : Arrays.copyOf(items, size);
            if (old != null) {
                install(token, 0);
            }
            unlock();
            return old;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    private void install(Object[] values, int count) {
        if (count < size) {
            SIZE.setRelease(this, count);
        }
        items = values;
        SIZE.setRelease(this, count);
    }

    /** The elements' array, as a token for {@link #exchangeIf}. */
    final Object[] array() {
        return items;
    }

    /** Applies a change to a copy of the elements and makes it visible at once. The change runs no Python code. */
    final void update(java.util.function.UnaryOperator<Object[]> change) {
        lock();
        try {
            Object[] values = change.apply(Arrays.copyOf(items, size));
            install(values, values.length);
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    private Object[] grow(long needed) {
        Object[] a = Arrays.copyOf(items, capacityFor(needed));
        ITEMS.setRelease(this, a);
        return a;
    }

    private static int capacityFor(long needed) {
        if (needed > LARGEST) {
            throw Errors.memoryError("");
        }
        return (int) Math.min(needed + (needed >> 1) + 3, LARGEST);
    }
}
